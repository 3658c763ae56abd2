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
 * a service. Those that need no consent are rarely asked for: they stand apart. `…/hosts` is what all of them are
 * recognised by, and `…/cookies` what their cookies are, one by one.
 */
export function cataloguePlugin() {
  return {
    name: 'yinyom-catalogue',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined
      const part = id.slice(PREFIX.length + 1)
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
      const all = files.map((file) => JSON.parse(readFileSync(folder + file, 'utf8')))
      if (part === 'hosts') return hostsCode(all)
      if (part === 'cookies') return cookiesCode(all, packThai)
      const services = all
        .map(declareService)
        .filter(({ category }) => (category === 'necessary') === (part === 'necessary'))
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

/** What services are recognised by in a page. None of it has a space. */
function hostsCode(all) {
  const services = all.filter(({ hosts, inline, elements }) => hosts ?? inline ?? elements)
  const keys = ['hosts', 'inline', 'elements']
  const columns = Object.fromEntries(keys.map((key) => [key, services.map((one) => (one[key] ?? []).join(' '))]))
  return `const ids = ${JSON.stringify(services.map(({ id }) => id))}
const { ${keys.join(', ')} } = ${JSON.stringify(columns)}
const list = (names) => (names ? names.split(' ') : [])
export const traits = ids.map((id, at) => ({ id, ${keys.map((key) => `${key}: list(${key}[at])`).join(', ')} }))`
}

/** Country of each provider, and each cookie with its lifetime; a purpose of its own where it has one. */
function cookiesCode(all, packThai) {
  const services = all.filter(({ cookies, country }) => cookies ?? country)
  const purposes = {}
  const lists = services.map(({ id, cookies = [] }) =>
    cookies
      .map(({ name, lifetime = '', party = 'first', purpose }) => {
        if (purpose) purposes[`${id} ${name}`] = purpose
        return `${name} ${lifetime} ${party === 'third' ? 3 : ''}`.trim()
      })
      .join(';'),
  )
  const en = Object.fromEntries(Object.entries(purposes).map(([key, one]) => [key, one.en]))
  const thai = Object.fromEntries(Object.entries(purposes).map(([key, one]) => [key, packThai(one.th)]))
  return `import { unpackThai } from ${JSON.stringify(packedThai)}
const ids = ${JSON.stringify(services.map(({ id }) => id))}
const countries = ${JSON.stringify(services.map(({ country = '' }) => country).join(' '))}.split(' ')
const lists = ${JSON.stringify(lists)}
const en = ${JSON.stringify(en)}
const th = unpackThai(${JSON.stringify(thai)})
const cookie = (id, text) => {
  const [name, lifetime, third] = text.split(' ')
  const key = id + ' ' + name
  const isThird = third === '3' || lifetime === '3'
  return { name, isThird, ...(lifetime && lifetime !== '3' && { lifetime }), ...(key in en && { purpose: { th: th[key], en: en[key] } }) }
}
export const details = ids.map((id, at) => ({
  id,
  ...(countries[at] && { country: countries[at] }),
  cookies: lists[at] ? lists[at].split(';').map((text) => cookie(id, text)) : [],
}))`
}
