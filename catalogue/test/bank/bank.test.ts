import { describe, expect, it } from 'vitest'
import { reverse } from '../../../cli/src/site/marks-note.ts'
import { apply } from '../../src/mark/create-marker.ts'
import { createRules } from '../../src/mark/create-rules.ts'
import { markHtml } from '../../src/mark/mark-html.ts'
import { SERVICES } from '../../src/services.ts'
import { differences } from './compare-trees.ts'
import { liveRequests } from './live-requests.ts'
import { packagedPages } from './packaged-pages.ts'
import { bankPages, PAGES } from './pages.ts'

const rules = createRules(SERVICES)

/** What the marker has told that it leaves as it is. */
function told(
  findings: readonly { readonly doubt: string; readonly what: string; readonly service: string | undefined }[],
) {
  const left = findings.filter(({ doubt }) => doubt === 'mixed' || doubt === 'unholdable')
  return new Set(left.flatMap(({ service, what }) => [service, ...what.split(', ')]))
}

function hold(bytes: string): void {
  const { html, edits, findings } = markHtml(bytes, rules)
  const left = told(findings)
  expect(liveRequests(html, rules.matcher).filter((one) => one.by === 'address' || !left.has(one.service))).toEqual([])
  expect(apply(html, 0, reverse(bytes, edits))).toBe(bytes)
  expect(markHtml(html, rules).html).toBe(html)
  expect(differences(bytes, html)).toEqual([])
}

describe('the bank', () => {
  it('is what it says: its pages, each service in one of them, and things to hold in nearly all', () => {
    const pages = bankPages()
    expect(pages.length).toBe(PAGES)
    const used = new Set(pages.flatMap(({ services }) => services))
    expect(SERVICES.filter(({ id }) => !used.has(id))).toEqual([])
    const live = pages.map(({ bytes }) => liveRequests(bytes, rules.matcher).length)
    process.stdout.write(
      `${PAGES} pages, ${live.reduce((sum, one) => sum + one, 0)} live requests and snippets before\n`,
    )
    expect(live.filter((one) => one === 0).length).toBeLessThan(5)
    expect(bankPages().map(({ bytes }) => bytes)).toEqual(pages.map(({ bytes }) => bytes))
  })

  it.each(bankPages().map((page) => [page.name, page.bytes] as const))('page %s', (_, bytes) => hold(bytes))
})

describe('demo pages of packages', () => {
  for (const { name, pages } of packagedPages()) {
    if (pages) it.each(pages.map((page) => [page.name, page.bytes] as const))('%s', (_, bytes) => hold(bytes))
    else it.skip(`of ${name}: it is not installed; name a folder of packages in BANK_MODULES`)
  }
})
