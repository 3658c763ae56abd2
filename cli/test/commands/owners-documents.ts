import { launch } from '../../../test/browser/chromium.ts'
import { escapeHtml } from '../../src/publish/html.ts'
import { buildOdt } from '../read/build-odt.ts'

/** A text as other programs save it. Its first line is the title, `N. …` is a heading, `- …` an item. */
type Kind = 'title' | 'heading' | 'item' | 'paragraph'

function piecesOf(text: string): { readonly kind: Kind; readonly html: string }[] {
  const lines = text.split('\n').filter((line) => line.trim())
  return lines.map((line, at) => {
    const kind = at === 0 ? 'title' : /^\d+\. /.test(line) ? 'heading' : line.startsWith('- ') ? 'item' : 'paragraph'
    return { kind, html: escapeHtml(kind === 'item' ? line.slice(2) : line) }
  })
}

/** As Google Docs downloads a document: each text in a span, each list a `ul` of its own with classes for its level. */
export function asGoogleDocs(text: string): string {
  const span = (html: string) => `<span class="c1">${html}</span>`
  const body = piecesOf(text).map(({ kind, html }, at) => {
    if (kind === 'title') return `<p class="c5 title" id="h.t${at}">${span(html)}</p>`
    if (kind === 'heading') return `<h1 class="c2" id="h.${at}">${span(html)}</h1>`
    if (kind === 'item')
      return `<ul class="c4 lst-kix_list_1-0 start"><li class="c0 li-bullet-0">${span(html)}</li></ul>`
    return `<p class="c0">${span(html)}</p><p class="c0 c3"><span class="c1"></span></p>`
  })
  const style = '@import url(https://themes.googleusercontent.com/fonts/css?kit=x);.c1{color:#000000;font-weight:400}'
  return `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">${style}</style></head><body class="c6 doc-content">${body.join('')}</body></html>`
}

/** As it is pasted from Google Docs: all of it in a `b` that is not bold, with styles instead of classes. */
export function asGoogleDocsPaste(text: string): string {
  const span = (html: string) => `<span style="font-size:11pt;font-weight:400;white-space:pre-wrap;">${html}</span>`
  const body = piecesOf(text).map(({ kind, html }) => {
    if (kind === 'title')
      return `<p dir="ltr" style="line-height:1.38;"><span style="font-size:26pt;">${html}</span></p>`
    if (kind === 'heading') return `<h1 dir="ltr" style="line-height:1.38;">${span(html)}</h1>`
    if (kind === 'item')
      return `<ul style="margin-top:0;"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation">${span(html)}</p></li></ul>`
    return `<p dir="ltr" style="line-height:1.38;">${span(html)}</p>`
  })
  return `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0">${body.join('')}</b>`
}

/** As a browser saves a page of a WordPress site, with all that stands around the text. */
export function asWordPress(text: string): string {
  const [title, ...pieces] = piecesOf(text)
  const body = pieces.map(({ kind, html }) => {
    if (kind === 'heading') return `<h2 class="wp-block-heading">${html}</h2>`
    if (kind === 'item') return `<ul class="wp-block-list"><li>${html}</li></ul>`
    return `<p>${html}</p>`
  })
  return `<!DOCTYPE html><html lang="th"><head><meta charset="UTF-8"><title>${title!.html} – ร้านตัวอย่าง</title></head>
<body class="page-template-default page page-id-3"><a class="skip-link screen-reader-text" href="#content">ข้ามไปยังเนื้อหา</a>
<header id="masthead" class="site-header"><nav class="main-navigation"><ul class="menu"><li><a href="/">หน้าแรก</a></li><li><a href="/shop">สั่งขนม</a></li></ul></nav></header>
<main id="content"><article id="post-3" class="post-3 page type-page status-publish"><header class="entry-header"><h1 class="entry-title">${title!.html}</h1></header>
<div class="entry-content">
${body.join('\n\n')}
</div></article></main>
<footer id="colophon" class="site-footer"><p>สงวนลิขสิทธิ์ ร้านตัวอย่าง</p></footer>
<script>window.wp={}</script></body></html>`
}

/** Printed to PDF by a browser, with its head and foot on each page. */
export async function asPdf(text: string): Promise<Uint8Array> {
  const body = piecesOf(text).map(({ kind, html }) => {
    if (kind === 'title') return `<h1>${html}</h1>`
    return kind === 'heading' ? `<h2>${html}</h2>` : `<p>${kind === 'item' ? `- ${html}` : html}</p>`
  })
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.setContent(`<html lang="th"><body>${body.join('')}</body></html>`)
    return await page.pdf({ format: 'A4', displayHeaderFooter: true })
  } finally {
    await browser.close()
  }
}

/** As LibreOffice saves a text: headings with their level, items as lists. */
export function asOdt(text: string): Promise<Uint8Array> {
  const body = piecesOf(text).map(({ kind, html }) => {
    if (kind === 'title') return `<text:p text:style-name="Title">${html}</text:p>`
    if (kind === 'heading') return `<text:h text:outline-level="1">${html}</text:h>`
    if (kind === 'item') return `<text:list><text:list-item><text:p>${html}</text:p></text:list-item></text:list>`
    return `<text:p>${html}</text:p>`
  })
  return buildOdt({ body: body.join('') })
}
