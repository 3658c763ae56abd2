/* Prints what is wrong with the files of the catalogue: `node catalogue/check.mjs [id …]`. */
import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { createServer } from 'vite'

const here = import.meta.dirname
const root = resolve(here, '..')
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
})
try {
  const { serviceFaults } = await server.ssrLoadModule('/catalogue/src/format/service-faults.ts')
  const wanted = process.argv.slice(2)
  const files = readdirSync(resolve(here, 'services')).filter(
    (file) => !wanted.length || wanted.includes(file.replace('.json', '')),
  )
  const faults = files.flatMap((file) => {
    try {
      return serviceFaults(JSON.parse(readFileSync(resolve(here, 'services', file), 'utf8')), file)
    } catch (error) {
      return [`${file}: ${error.message}`]
    }
  })
  console.log([...faults, `${files.length} services, ${faults.length} faults`].join('\n'))
  process.exitCode = faults.length ? 1 : 0
} finally {
  await server.close()
}
