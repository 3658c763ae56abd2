/*
 * Writes the rules of the catalogue, and of a yinyom.json, into the PHP filter.
 *
 *   npm run php-rules                                     integrations/php/yinyom-mark.php, by the catalogue alone
 *   npm run php-rules -- --config yinyom.json --out FILE  a filter for one site
 *   npm run php-rules -- --check                          changes nothing, and fails where the filter is not up to date
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createServer } from 'vite'
import { cataloguePlugin } from './catalogue-plugin.mjs'
import { wordsPlugin } from './words-plugin.mjs'

const root = resolve(import.meta.dirname, '..')
const FILTER = resolve(root, 'integrations/php/yinyom-mark.php')

const { values } = parseArgs({
  options: { config: { type: 'string' }, out: { type: 'string' }, check: { type: 'boolean' } },
})
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [wordsPlugin(), cataloguePlugin()],
  server: { middlewareMode: true, ws: false },
})
try {
  const { phpRules, withPhpRules } = await server.ssrLoadModule('/catalogue/src/php/php-rules.ts')
  const { SERVICES } = await server.ssrLoadModule('/catalogue/src/services.ts')
  const filter = readFileSync(FILTER, 'utf8')
  const made = withPhpRules(filter, phpRules(SERVICES, values.config ? await readConfig(values.config) : {}))
  const out = values.out ? resolve(values.out) : FILTER
  if (!values.check) writeFileSync(out, made)
  else if (made !== filter) {
    console.error('integrations/php/yinyom-mark.php is not up to date: run npm run php-rules.')
    process.exitCode = 1
  }
} finally {
  await server.close()
}

/** A configuration in which nothing is wrong: a part that is left out could hold back less than its owner means. */
async function readConfig(file) {
  const { readConfig: read } = await server.ssrLoadModule('/cli/src/commands/config-file.ts')
  const { SERVICES } = await server.ssrLoadModule('/catalogue/src/services.ts')
  const tools = { services: async () => SERVICES }
  const found = await read({ language: 'en', tools }, readFileSync(file, 'utf8'), file)
  if (!found) throw new Error(`${file} is no JSON. Mend it first.`)
  if (found.faults.length > 0) throw new Error(`Mend ${file} first:\n${found.faults.join('\n')}`)
  return found.input
}
