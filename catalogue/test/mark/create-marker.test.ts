import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply, createMarker } from '../../src/mark/create-marker.ts'
import { createRules } from '../../src/mark/create-rules.ts'
import { markHtml } from '../../src/mark/mark-html.ts'
import { reverse } from '../../../cli/src/site/marks-note.ts'
import { SERVICES } from '../a-service.ts'

const rules = createRules(SERVICES)

/** Pieces of which pages are made, whole and broken. */
const PIECES = [
  '<script src="https://px.example/a.js"></script>',
  `<script>pxq('init')</script>`,
  '<SCRIPT SRC=//px.example/b.js ASYNC></SCRIPT >',
  '<script>if (a < b && "</b>") { start() }</script>',
  '<script><!-- <script>x</script> --></script>',
  '<iframe src="https://a.px.test/p/"></iframe>',
  '<iframe srcdoc="<img src=//px.example/>"><p></iframe>',
  '<img src=https://px.example/t.gif>',
  '<img alt="a > b" src="https://px.example/t.gif" src="/two">',
  '<div class="a px-page"><p>x</div>',
  '<svg><style><img src="https://px.example/a"></style><title><b></title></svg>',
  '<textarea><img src="https://px.example/a"></textarea>',
  '<template><img src="https://px.example/a"></template>',
  '<noscript><img src="https://px.example/n.gif"></noscript>',
  '<!-- <script src="https://px.example/a.js"></script> -->',
  '<p title="ก\r\nข">ภาษาไทย &amp; \u0000',
  '<script src="https://px.example/',
  '</script>',
  '<math><annotation-xml><img src="https://px.example/m"></annotation-xml></math>',
  '<a ping="https://px.example/p">',
  '\uFEFF<!doctype html>\r\n',
  '<style>@import "//px.example/f.css"</style>',
  '<',
  '<img src="',
]
const pages = array(constantFrom(...PIECES), { maxLength: 14 }).map((parts) => parts.join(''))

function inParts(page: string, size: number): string {
  const marker = createMarker(rules)
  let sent = ''
  for (let at = 0; at < page.length; at += size) sent += marker.write(page.slice(at, at + size))
  return sent + marker.end()
}

describe('whatever a page is made of', () => {
  it('marks the same, whole or in parts of any size', () => {
    assert(
      property(pages, integer({ min: 1, max: 60 }), (page, size) => {
        expect(inParts(page, size)).toBe(markHtml(page, rules).html)
      }),
      { numRuns: 600 },
    )
  })

  it('marks nothing a second time', () => {
    assert(
      property(pages, (page) => {
        const { html } = markHtml(page, rules)
        expect(markHtml(html, rules).html).toBe(html)
      }),
      { numRuns: 600 },
    )
  })

  it('is given back to the letter', () => {
    assert(
      property(pages, (page) => {
        const { html, edits } = markHtml(page, rules)
        expect(apply(html, 0, reverse(page, edits))).toBe(page)
      }),
      { numRuns: 600 },
    )
  })

  it('goes on as far as it can, and holds back a script until it is whole', () => {
    const marker = createMarker(rules)
    expect(marker.write('<p>one</p><p>two</p>')).toBe('<p>one</p><p>two</p>')
    expect(marker.write(`<b>x</b><script>pxq('in`)).toBe('<b>x</b>')
    expect(marker.write(`it')</script>`)).toContain('text/plain')
  })
})
