import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const PREFIX = 'virtual:known-services/'
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const folder = at('catalogue/services/')
const packedThai = at('src/i18n/packed-thai.ts')
const LISTS = ['cookies', 'storage', 'caches', 'workers']

/**
 * `virtual:known-services/optional` and `…/necessary`: what the widget needs of the catalogue, as a configuration declares
 * a service. Those that need no consent are rarely asked for: they stand apart.
 */
export function cataloguePlugin() {
  return {
    name: 'yinyom-catalogue',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined
      const isNecessary = id.endsWith('/necessary')
      const options = { configFile: false, logLevel: 'error' }
      const [{ packThai }, { declareService }] = await Promise.all(
        [packedThai, at('catalogue/src/declare/declare-service.ts')].map(
          async (path) => (await runnerImport(path, options)).module,
        ),
      )
      const files = readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .toSorted()
      for (const file of files) this.addWatchFile?.(folder + file)
      const services = files
        .map((file) => declareService(JSON.parse(readFileSync(folder + file, 'utf8'))))
        .filter(({ category }) => (category === 'necessary') === isNecessary)
      return codeFor(services, packThai)
    },
  }
}

/** A column for each key: texts of one kind side by side compress better. */
function codeFor(services, packThai) {
  const thai = Object.fromEntries(services.map(({ id, purpose }) => [id, packThai(purpose.th)]))
  const keys = ['id', 'category', 'name', 'provider', 'legalBasis', 'retention']
  const columns = {
    ...Object.fromEntries(keys.map((key) => [key, services.map((one) => one[key] ?? 0)])),
    en: services.map(({ purpose }) => purpose.en),
    ...Object.fromEntries(LISTS.map((key) => [key, services.map((one) => (one[key] ?? []).join(' '))])),
  }
  return `import { unpackThai } from ${JSON.stringify(packedThai)}
const thai = unpackThai(${JSON.stringify(thai)})
const { ${Object.keys(columns).join(', ')} } = ${JSON.stringify(columns)}
const list = (names) => (names ? names.split(' ') : [])
export const services = id.map((one, at) => ({
${keys.map((key) => `  ${key}: ${key}[at],`).join('\n')}
  purpose: { th: thai[one], en: en[at] },
${LISTS.map((key) => `  ${key}: list(${key}[at]),`).join('\n')}
})).map((service) => (service.retention ? service : (delete service.retention, service)))`
}
