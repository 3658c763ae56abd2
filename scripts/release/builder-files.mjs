import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Styles of both pages. */
const STYLES = ['site.css', 'demo-bar.css', 'builder/builder.css']

/**
 * The builder for the zip of a release, by path in the folder of the tag: two pages and their scripts, which work from a
 * disk and from any host. The demo must have been built.
 * @param {string} root the checkout
 * @returns {Map<string, Buffer>}
 */
export function builderFiles(root) {
  const read = (path) => readFileSync(join(root, 'demo', path))
  const files = new Map(
    STYLES.map((path) => [
      `builder/${path.replace('builder/', '')}`,
      Buffer.from(read(`public/${path}`).toString('utf8').replaceAll("url('/", "url('")),
    ]),
  )
  for (const name of ['builder.js', 'preview.js']) files.set(`builder/${name}`, read(`dist/builder/${name}`))
  for (const language of ['th', 'en']) {
    const page = (path) => localPage(read(`public/builder/${path}`).toString('utf8'), language)
    files.set(`builder/${language === 'th' ? 'index' : 'index.en'}.html`, Buffer.from(page('index.html')))
    files.set(`builder/preview.${language}.html`, Buffer.from(page('preview/index.html')))
  }
  return files
}

/** A page of the demo in one language, with every address beside it, and its scripts after what they work on. */
function localPage(source, language) {
  const other = language === 'th' ? 'index.en.html' : 'index.html'
  const [, name] = /src="\/builder\/app\/(\w+\.js)"/.exec(source)
  return source
    .replace(/\[\[([^[\]|]*)\|([^[\]|]*)\]\]/g, (_, th, en) => (language === 'th' ? th : en))
    .replace(
      '<html lang="{{lang}}">',
      `<html lang="${language}" data-preview="preview.${language}.html" data-tag="../yinyom.all.js">`,
    )
    .replace(/ *<script type="module"[^>]*><\/script>\n/, '')
    .replace(/ *<link rel="icon"[^>]*>\n/, '')
    .replace(/ *<a href="\/\{\{q\}\}">[^<]*<\/a>\n/, '')
    .replace(/href="\?lang=(th|en)"/, `href="${other}"`)
    .replaceAll('href="/builder/', 'href="')
    .replaceAll('href="/', 'href="')
    .replace('  </body>', `    <script src="${name}"></script>\n  </body>`)
}
