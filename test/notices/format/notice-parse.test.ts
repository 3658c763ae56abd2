import { anything, array, assert, constantFrom, jsonValue, property, tuple } from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Fault } from '../../../src/model/check.ts'
import { wordNoticeFault } from '../../../src/notices/format/notice-fault.ts'
import { parseDraft, parseNotice } from '../../../src/notices/format/notice-parse.ts'
import type { Notice } from '../../../src/notices/format/notice.ts'
import { digestSource } from '../../../src/notices/digest.ts'
import { aNotice, fullNotice } from '../a-notice.ts'
import { anyNotice } from '../any-notice.ts'

// Many cases, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 })

function faultsOf(value: unknown, parse: (value: unknown, faults: Fault[]) => unknown = parseNotice): Fault[] {
  const faults: Fault[] = []
  expect(parse(value, faults) === undefined).toBe(faults.length > 0)
  return faults
}
const paths = (value: unknown) => faultsOf(value).map(({ path }) => path)
const section = (change: object) => ({ type: 'section', anchor: 'a', level: 1, title: ['ก'], ...change })
const withBlocks = (...blocks: unknown[]) => ({ ...aNotice(), blocks })
const withLink = (href: unknown) => withBlocks({ type: 'paragraph', text: [{ text: 'ก', href }] })

describe('parseNotice', () => {
  it('gives a whole document back as it is, made anew', () => {
    const faults: Fault[] = []
    const parsed = parseNotice(fullNotice, faults)
    expect(faults).toEqual([])
    expect(parsed).toEqual(fullNotice)
    expect(parsed!.blocks[1]).not.toBe(fullNotice.blocks[1])
  })

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['', 'blocks']],
    ['a list', [], ['', 'blocks']],
    ['no format', { ...fullNotice, format: undefined }, ['format']],
    ['another format', { ...fullNotice, format: 'yinyom-notice/2' }, ['format']],
    ['no day', aNotice({ effective: undefined as never }), ['effective']],
    ['a day that is not in the calendar', aNotice({ effective: '2026-02-30' }), ['effective']],
    ['a year of the Buddhist era', aNotice({ effective: '2569-06-01' }), ['effective']],
    ['a wrong day of publication', aNotice({ published: '2026-13-01' }), ['published']],
    ['itself as the version before', aNotice({ supersedes: '1.0.0' }), ['supersedes']],
    ['a language that is none', aNotice({ language: 'ไทย' }), ['language']],
    ['a title of two lines', aNotice({ title: 'ก\nข' }), ['title']],
    ['half a character', aNotice({ title: '\uD83D' }), ['title']],
    ['no blocks', { ...aNotice(), blocks: undefined }, ['blocks']],
    ['blocks in an object', { ...aNotice(), blocks: { 0: {}, length: 1 } }, ['blocks']],
    ['too many blocks', withBlocks(...Array(5001).keys()), ['blocks']],
    ['a block that is none', withBlocks(null, 'p'), ['blocks[0].type', 'blocks[1].type']],
    ['a block of another kind', withBlocks({ type: 'html', text: ['<b>'] }), ['blocks[0].type']],
    ['a block of an inherited kind', withBlocks({ type: 'constructor' }), ['blocks[0].type']],
    ['HTML beside the text', withBlocks({ type: 'paragraph', text: ['ก'], html: '<b>' }), ['blocks[0].html']],
    ['a section without a name', withBlocks(section({ title: [] })), ['blocks[0]']],
    ['a section without an anchor', withBlocks(section({ anchor: '' })), ['blocks[0].anchor']],
    ['a label that is folded wrongly', withBlocks(section({ label: '๒.', folded: '3.' })), ['blocks[0].folded']],
    ['a label that is not folded', withBlocks(section({ label: '๒.' })), ['blocks[0].folded']],
    ['a folded label of none', withBlocks(section({ folded: '2.' })), ['blocks[0].folded']],
    ['an anchor twice', withBlocks(section({}), section({})), ['blocks[1].anchor']],
    [
      'an anchor in either digits',
      withBlocks(section({ anchor: 'ข้อ-2' }), section({ anchor: 'ข้อ-๒' })),
      ['blocks[1].anchor'],
    ],
    ['a topic that is none', withBlocks(section({ about: ['data', 'x'] })), ['blocks[0].about[1]']],
    ['a level of seven', withBlocks(section({ level: 7 })), ['blocks[0].level']],
    [
      'a cell that is wrong, by its row and column',
      withBlocks({ type: 'table', body: [[{ text: ['ก'] }, { text: [{ href: 'tel:1' }] }]] }),
      ['blocks[0].body[0][1].text[0].text'],
    ],
  ])('refuses %s', (_, value, expected) => {
    expect(paths(value)).toEqual(expected)
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.com/',
    '/relative',
    'https:',
    'https://',
    'http:///x',
    'https://exa mple.com',
    'mailto:',
    'tel:',
    'tel:javascript',
    'https://a.example/\u202E',
    '',
    7,
    null,
    { toString: () => 'https://a.example' },
  ])('refuses a link to %s', (href) => {
    expect(paths(withLink(href))).toEqual(['blocks[0].text[0].href'])
  })

  it.each(['https://a.example', 'HTTP://a.example/ข้อ#๒', 'mailto:a@b.example?subject=x', 'tel:+6620000000'])(
    'takes a link to %s',
    (href) => {
      expect(paths(withLink(href))).toEqual([])
    },
  )

  it('leaves a draft without its version and dates', () => {
    const { version: _, effective: __, ...draft } = aNotice()
    expect(faultsOf(draft, parseDraft)).toEqual([])
    expect(paths(draft)).toEqual(['version'])
  })

  it('takes nothing from a prototype and gives none', () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify(aNotice()).replace('{', '{"__proto__":{"polluted":1},"constructor":{},'),
    )
    expect(paths(hostile)).toEqual(['__proto__', 'constructor'])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('survives objects that throw, and depth without end', () => {
    const throwing = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no')
        },
      },
    )
    expect(paths(throwing)).toEqual([''])
    expect(
      paths(
        withBlocks({
          get type() {
            throw new Error('no')
          },
        }),
      ),
    ).toEqual([''])
    let deep: unknown = []
    for (let n = 0; n < 100_000; n++) deep = [deep]
    expect(paths(withBlocks({ type: 'paragraph', text: deep }))).toEqual(['blocks[0].text[0]'])
    const round: unknown[] = []
    round.push(round)
    expect(paths({ ...aNotice(), blocks: round })).toEqual(['blocks[0].type'])
  })

  it('stops after a hundred faults', () => {
    const bad = { type: 'paragraph', text: Array(1000).fill(0) }
    expect(faultsOf(withBlocks(...Array.from({ length: 5000 }, () => bad)))).toHaveLength(100)
  })

  it('either takes a value, which then has a hash, or has faults that can be worded', () => {
    const broken = tuple(
      anyNotice,
      array(tuple(constantFrom(...Object.keys(fullNotice), 'type', 'text', '__proto__'), jsonValue())),
    ).map(([notice, changes]) => {
      const copy = structuredClone(notice) as unknown as Record<string, unknown> & { blocks: Record<string, unknown>[] }
      const target = copy.blocks[0] ?? copy
      for (const [key, value] of changes) Object.assign(target, { [key]: value })
      return copy
    })
    const total = (value: unknown) => {
      const faults: Fault[] = []
      const notice = parseNotice(value, faults)
      expect(notice === undefined).toBe(faults.length > 0)
      if (notice) expect(digestSource(notice)).toContain('yinyom-notice/1')
      for (const fault of faults) expect(wordNoticeFault(fault).expected).not.toContain('text like')
    }
    assert(property(jsonValue(), total))
    assert(property(anything({ withNullPrototype: true, withObjectString: true }), total))
    assert(property(broken, total))
    assert(
      property(anyNotice, (notice: Notice) => {
        expect(paths(notice)).toEqual([])
      }),
    )
  })
})
