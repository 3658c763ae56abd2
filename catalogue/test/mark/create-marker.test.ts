import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply, createMarker } from '../../src/mark/create-marker.ts'
import { createRules } from '../../src/mark/create-rules.ts'
import { markHtml } from '../../src/mark/mark-html.ts'
import { reverse } from '../../../cli/src/site/marks-note.ts'
import { SERVICES } from '../a-service.ts'
import { liveRequests } from '../bank/live-requests.ts'
import { PIECES } from './pieces.ts'

const rules = createRules(SERVICES)

const pages = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((parts) => parts.join(''))

function inParts(page: string, size: number): string {
  const marker = createMarker(rules)
  let sent = ''
  for (let at = 0; at < page.length; at += size) sent += marker.write(page.slice(at, at + size))
  return sent + marker.end()
}

describe('whatever a page is made of', () => {
  it('marks the same, whole or in parts of any size', () => {
    fc.assert(
      fc.property(pages, fc.integer({ min: 1, max: 60 }), (page, size) => {
        expect(inParts(page, size)).toBe(markHtml(page, rules).html)
      }),
      { numRuns: 600 },
    )
  })

  it('marks nothing a second time', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { html } = markHtml(page, rules)
        expect(markHtml(html, rules).html).toBe(html)
      }),
      { numRuns: 600 },
    )
  })

  it('is given back to the letter', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { html, edits } = markHtml(page, rules)
        expect(apply(html, 0, reverse(page, edits))).toBe(page)
      }),
      { numRuns: 600 },
    )
  })

  it('lets nothing of a held service load or run', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { html, findings } = markHtml(page, rules)
        // A script of a drawing is told: nothing holds it back.
        const isTold = findings.some(({ doubt, what }) => doubt === 'unholdable' && what === 'script')
        // So is one that is marked and loads all the same.
        if (findings.some(({ doubt }) => doubt === 'half')) return
        const live = liveRequests(html, rules.matcher)
        expect(live.filter(({ what }) => !isTold || !what.startsWith('<script>'))).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  it('goes on as far as it can, and holds back a script until it is whole', () => {
    const marker = createMarker(rules)
    expect(marker.write('<p>one</p><p>two</p>')).toBe('<p>one</p><p>two</p>')
    expect(marker.write(`<b>x</b><script>pxq('in`)).toBe('<b>x</b>')
    expect(marker.write(`it')</script>`)).toContain('text/plain')
  })
})
