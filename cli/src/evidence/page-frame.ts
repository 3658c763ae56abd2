import { escapeHtml } from '../publish/html.ts'

const STYLE = `:root { color-scheme: light dark }
body { font: 16px/1.7 system-ui, 'Noto Sans Thai', 'Leelawadee UI', Thonburi, sans-serif; margin: 0 auto; max-width: 70rem; padding: 1rem }
h1, h2, h3 { line-height: 1.4 }
code { font-size: .85em; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% }
td, th { border-bottom: 1px solid #8884; padding: .4rem; text-align: start; vertical-align: top }
figure { margin: 1rem 0 } img { max-width: 100%; border: 1px solid #8884 }
blockquote { border-inline-start: 4px solid #8884; margin: 0; padding-inline-start: 1rem; white-space: pre-wrap }
@media print { body { max-width: none } }`

/** A page of the archive: Thai first, then English. It runs nothing and asks nobody. */
export function framePage(title: string, sections: { readonly th: string; readonly en: string }): string {
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<p><a href="#en" lang="en">English</a></p>
<main lang="th">
${sections.th}
</main>
<hr>
<section lang="en" id="en">
${sections.en}
</section>
</body>
</html>
`
}

/** A table with a row of headings; cells are HTML already. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  return `<table>\n<thead>${row(head, 'th')}</thead>\n<tbody>\n${rows.map((cells) => row(cells, 'td')).join('\n')}\n</tbody>\n</table>`
}

/** A link to a file of the archive. */
export function fileLink(path: string): string {
  return `<a href="${escapeHtml(encodeURI(path))}">${escapeHtml(path)}</a>`
}

/** A picture with its caption. */
export function figureOf(path: string, caption: string): string {
  const text = escapeHtml(caption)
  return `<figure><img src="${escapeHtml(encodeURI(path))}" alt="${text}" loading="lazy"><figcaption>${text}</figcaption></figure>`
}

/** Lines of words as a quotation. */
export function quoteOf(lines: readonly string[], lang: string): string {
  return `<blockquote lang="${lang}">${lines.map(escapeHtml).join('\n')}</blockquote>`
}
