import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const NAME = 'virtual:known-services'
const folder = fileURLToPath(new URL('../catalogue/services/', import.meta.url))
const packedThai = fileURLToPath(new URL('../src/i18n/packed-thai.ts', import.meta.url))

/** `virtual:known-services`: what the widget needs of the catalogue, as a configuration declares a service. */
export function cataloguePlugin() {
  return {
    name: 'yinyom-catalogue',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined
      const { module } = await runnerImport(packedThai, { configFile: false, logLevel: 'error' })
      const services = readServices()
      for (const { id: name } of services) this.addWatchFile?.(`${folder}${name}.json`)
      // Texts of one kind side by side compress better.
      const thai = Object.fromEntries(services.map((one) => [one.id, module.packThai(one.purpose.th)]))
      const columns = [
        ...['id', 'category', 'name', 'provider', 'legalBasis'].map((key) => services.map((one) => one[key])),
        services.map((one) => one.purpose.en),
        ...['cookies', 'storage', 'caches', 'workers'].map((key) => services.map((one) => namesIn(one, key))),
        services.map(retentionOf),
      ]
      return `import { unpackThai } from ${JSON.stringify(packedThai)}
const thai = unpackThai(${JSON.stringify(thai)})
const [ids, category, name, provider, legalBasis, en, cookies, storage, caches, workers, retention] = ${JSON.stringify(columns)}
const list = (names) => names ? names.split(' ') : []
export const services = ids.map((id, at) => ({
  id,
  category: category[at],
  name: name[at],
  provider: provider[at],
  legalBasis: legalBasis[at],
  purpose: { th: thai[id], en: en[at] },
  cookies: list(cookies[at]),
  storage: list(storage[at]),
  ...(caches[at] && { caches: list(caches[at]) }),
  ...(workers[at] && { workers: list(workers[at]) }),
  ...(retention[at] && { retention: retention[at] }),
}))`
    },
  }
}

/** Every file of the catalogue, in the order of the ids. */
export function readServices() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => JSON.parse(readFileSync(folder + file, 'utf8')))
}

/** Names that the site itself can delete, as one text. */
function namesIn(service, key) {
  const names = (service[key] ?? []).filter((one) => one.party !== 'third').map((one) => one.name ?? one)
  return [...new Set(names)].join(' ')
}

/** The longest lifetime of what it stores; nothing where none is known. */
function retentionOf({ cookies = [], storage = [] }) {
  const known = [...cookies, ...storage].map(({ lifetime }) => lifetime).filter((one) => one?.startsWith('P'))
  return known.toSorted((one, other) => daysOf(other) - daysOf(one))[0] ?? 0
}

const DAYS = { Y: 365, M: 30, W: 7, D: 1 }

function daysOf(duration) {
  const [date, time = ''] = duration.slice(1).split('T')
  const days = [...date.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) => count * DAYS[unit])
  return days.reduce((one, other) => one + other, time ? 0.5 : 0)
}
