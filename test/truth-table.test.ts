import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KINDS, SCRIPTS } from './fixtures/twelve-kinds.ts'

interface Measured {
  readonly kinds: readonly string[]
  readonly engines: readonly {
    readonly engine: string
    readonly rows: Readonly<
      Record<string, { readonly requests: readonly string[]; readonly scripts: readonly string[] }>
    >
  }[]
}

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const { kinds, engines } = JSON.parse(read('bench/truth-table.json')) as Measured

describe('the truth table', () => {
  it('is of all kinds of request, in three engines', () => {
    expect([...kinds]).toEqual([...KINDS].toSorted())
    expect(engines.map(({ engine }) => engine.replace(/ .*/, ''))).toEqual(['Chromium', 'Firefox', 'WebKitGTK'])
  })

  it.each(['marks in HTML', 'CSP header'])('%s: nothing leaves, and nothing runs', (way) => {
    expect(engines.map(({ rows }) => rows[way])).toEqual(engines.map(() => ({ requests: [], scripts: [] })))
  })

  it.each(['docs/blocking.md', 'docs/blocking.th.md'])('stands in %s as it was measured', (file) => {
    const rows = read(file)
      .split('<!-- truth-table: begin -->')[1]!
      .split('<!-- truth-table: end -->')[0]!
      .trim()
      .split('\n')
    const figures = rows
      .slice(2)
      .map((row) => [...row.matchAll(/\b(\d+) \/ (\d+) \|/g)].map(([, ...found]) => found.map(Number)))
    const ways = ['nothing', 'deferred tag only', 'guard', 'meta policy', 'marks in HTML', 'CSP header']
    expect(figures).toEqual(
      ways.map((way) => engines.map(({ rows }) => [rows[way]!.requests.length, rows[way]!.scripts.length])),
    )
    for (const { engine } of engines) expect(rows[0]).toContain(`${engine} (${KINDS.length} / ${SCRIPTS.length})`)
  })
})
