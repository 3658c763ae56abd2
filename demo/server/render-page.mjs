import { readFileSync } from 'node:fs'

const bar = readFileSync(new URL('bar.html', import.meta.url), 'utf8').trim()

/**
 * Fills in one page. `[[ไทย|English]]` becomes the language asked for; `{{q}}` keeps that language in links inside the
 * demo, `{{bar}}` is the strip above every page. Other names in braces are `more`.
 */
export function renderPage(source, { lang, nonce, endpoint, csp, ...more }) {
  const values = { ...more, bar, lang, nonce, endpoint, csp, q: lang === 'en' ? '?lang=en' : '' }
  return source
    .replaceAll('{{bar}}', bar)
    .replaceAll(/\[\[([^[\]|]*)\|([^[\]|]*)\]\]/g, (_, th, en) => (lang === 'en' ? en : th))
    .replaceAll(/\{\{([\w.-]+)\}\}/g, (whole, name) => values[name] ?? whole)
}
