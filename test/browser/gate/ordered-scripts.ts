/** A script as a page's author thinks of it. */
export interface Script {
  readonly name: string
  readonly attributes?: string
  readonly module?: true
  readonly external?: { readonly delay?: number; readonly missing?: true }
  readonly throws?: true
}

/** Every kind of script, in an order that a browser would not keep by chance. */
export const SCRIPTS: readonly Script[] = [
  { name: 'inline 1' },
  { name: 'defer slow', external: { delay: 250 }, attributes: 'defer' },
  { name: 'module inline 1', module: true },
  { name: 'external slow', external: { delay: 300 } },
  { name: 'external fast', external: {} },
  { name: 'inline 2' },
  { name: 'inline throws', throws: true },
  { name: 'external throws', external: { delay: 50 }, throws: true },
  { name: 'async', external: { delay: 100 }, attributes: 'async' },
  { name: 'external missing', external: { missing: true } },
  { name: 'inline with defer and async', attributes: 'defer async' },
  { name: 'module slow', external: { delay: 200 }, module: true },
  { name: 'nomodule', external: {}, attributes: 'nomodule' },
  { name: 'external middling', external: { delay: 150 } },
  { name: 'async module', external: { delay: 10 }, module: true, attributes: 'async' },
  { name: 'defer fast', external: {}, attributes: 'defer' },
  { name: 'module missing', external: { missing: true }, module: true },
  { name: 'module inline 2', module: true },
  { name: 'inline 3' },
  { name: 'defer throws', external: {}, attributes: 'defer', throws: true },
  { name: 'defer last', external: { delay: 20 }, attributes: 'defer' },
]

/** As it stands in a page, held back or not. */
export function markup(script: Script, gated: boolean): string {
  const { name, attributes = '', module, external, throws } = script
  const asked = new URLSearchParams({ name, delay: String(external?.delay ?? 0), ...(throws && { throws: '1' }) })
  const address = `${external?.missing ? '/gone.js' : '/s.js'}?${asked}`
  const events = `onload="log.push('${name} loaded')" onerror="log.push('${name} failed')"`
  const type = gated
    ? `type="text/plain" data-category="analytics" ${module ? 'data-type="module"' : ''}`
    : module
      ? 'type="module"'
      : ''
  if (external) return `<script ${type} ${attributes} ${events} ${gated ? 'data-src' : 'src'}="${address}"></script>`
  const current = module ? '' : `+ (document.currentScript ? '' : ' without currentScript')`
  return `<script ${type} ${attributes} ${events}>log.push('${name}'${current});${throws ? `throw new Error('${name}')` : ''}</script>`
}

/** Without those that come when they come. */
export const inOrder = (log: readonly string[]) => log.filter((line) => !line.startsWith('async'))
