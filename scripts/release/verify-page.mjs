import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The page that checks receipts, for the zip of a release: one file with all that it needs, in Thai and English, which
 * works from a disk and from any host. Its policy allows its own script and styles by their hashes and nothing else, so
 * that nothing can leave it. The demo must have been built.
 * @param {string} root the checkout
 * @returns {Map<string, Buffer>}
 */
export function verifyPage(root) {
  const read = (path) => readFileSync(join(root, 'demo/public', path), 'utf8')
  // Nothing in a script may end it.
  const script = read('verify/app/verify.js').trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
  const styles = ['site.css', 'verify/verify.css'].map((path) => read(path).replace(/@import [^;]+;/, '')).join('\n')
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(styles)}'`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const page = read('verify/index.html')
    .replace(/\[\[([^[\]|]*)\|[^[\]|]*\]\]/g, (_, th) => th)
    .replace('{{lang}}', 'th')
    .replace(/ *<nav class="demo-bar"[^]*?<\/nav>\n/, '')
    .replace(/ *<link rel="(icon|stylesheet)"[^>]*>\n/g, '')
    .replace(/ *<script defer[^>]*><\/script>\n/, '')
    .replace(
      /( *)<meta charset="utf-8" \/>\n/,
      (line, space) => `${line}${space}<meta http-equiv="Content-Security-Policy" content="${policy}" />\n`,
    )
    .replace('  </head>', () => `    <style>${styles}</style>\n  </head>`)
    .replace('  </body>', () => `    <script>${script}</script>\n  </body>`)
  return new Map([
    ['verify/index.html', Buffer.from(page)],
    ['verify/THIRD-PARTY.txt', Buffer.from(read('verify/app/THIRD-PARTY.txt'))],
  ])
}

/** As a policy names a text: `sha256-…`. */
function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
