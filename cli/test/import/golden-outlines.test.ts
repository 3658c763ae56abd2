import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../../src/notices/format/notice-parse.ts'
import type { Fault } from '../../../src/model/check.ts'
import { importText } from '../../src/import/import-notice.ts'
import { labelsOf } from '../../src/import/outline.ts'
import type { OutlineEntry } from '../../src/import/outline.ts'
import { hasSeeds, readSeed, SEEDS } from './seeds.ts'

const WHERE = '(skipped where ../shared/seeds is not beside the checkout)'

function imported(seed: string) {
  const result = importText(readSeed(seed))
  if (!result.ok) throw new Error(result.refusal.message.en)
  return result
}

/** Depth and label of sections and items: `1 ข้อ 1@9`. */
function depths(outline: readonly OutlineEntry[]): string {
  return outline
    .filter(({ kind }) => kind === 'section' || kind === 'item')
    .map(({ level, label, line }) => `${level}:${label}@${line}`)
    .join(' ')
}

function linesOf(outline: readonly OutlineEntry[], kind: OutlineEntry['kind']): number[] {
  return outline.filter((entry) => entry.kind === kind).map(({ line }) => line)
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)

describe.skipIf(!hasSeeds)(`real documents ${WHERE}`, () => {
  it('the guideline in ข้อ and (ก): 17 labels', () => {
    const { draft, report } = imported('000')
    expect(labelsOf(report.outline)).toBe(
      'ข้อ 1@9 (ก)@11 (ข)@13 (ค)@15 ข้อ 2@17 (ก)@27 (ข)@31 (ค)@37 (ง)@41 (จ)@47 ' +
        'ข้อ 3@51 ข้อ 4@55 ข้อ 5@59 ข้อ 6@67 ข้อ 7@73 ข้อ 8@81 ข้อ 9@85',
    )
    expect(report.outline.map(({ level }) => level).join('')).toBe('122212222211111112')
    expect(report.outline.filter(({ kind }) => kind !== 'section')).toMatchObject([{ kind: 'contact', line: 89 }])
    const contact = draft.blocks.find(({ type }) => type === 'contact')
    expect(contact).toMatchObject({
      lines: [
        { kind: 'postal' },
        { kind: 'phone', text: [{}, { href: 'tel:+6625501495' }, {}, { href: 'tel:+6625501497' }] },
        { kind: 'fax' },
        { kind: 'mail', text: [{}, { href: expect.stringMatching(/^mailto:/) }] },
        { kind: 'web', text: [{}, { href: expect.stringMatching(/^https:/) }] },
      ],
    })
    expect(JSON.stringify(contact?.type === 'contact' && contact.lines[2])).not.toContain('tel:')
    expect(report.repairs.map(({ class: name, line }) => [name, line])).toEqual([['autolink', 97]])
    expect(draft.blocks.filter(({ type }, at) => type === 'paragraph' && report.lines[at]! < 27)).toHaveLength(8)
  })

  it('the policy whose numbers are glued to their headings: 7 headings, 37 bullets, 2 definitions', () => {
    const { draft, report } = imported('001')
    expect(labelsOf(report.outline)).toBe('1.@8 2.@14 3.@16 4.@18 5.@20 6.@29 7.@35')
    expect(draft.blocks.filter(({ type }) => type === 'section').every((section) => 'title' in section)).toBe(true)
    expect(linesOf(report.outline, 'bullet')).toEqual([...range(22, 27), ...range(31, 33), ...range(37, 64)])
    expect(linesOf(report.outline, 'definition')).toEqual([10, 12])
    expect(linesOf(report.outline, 'contact')).toEqual([65])
    expect(draft.blocks.at(-1)).toMatchObject({
      lines: [{ kind: 'name' }, { kind: 'phone', text: [{}, { href: 'tel:+6626126060' }] }, { kind: 'mail' }],
    })
    expect(report.repairs).toEqual([])
    expect(report.outline).toHaveLength(7 + 37 + 2 + 1)
  })

  it('the notice with two tables: 46 labels, 4 of them of rows', () => {
    const { draft, report } = imported('002')
    expect(labelsOf(report.outline)).toBe(
      '1.@13 1.1@17 1.2@19 1.3@21 2.@23 2.1@25 2.2@27 2.3@29 2.4@31 2.5@33 2.6@35 2.7@37 3.@39 3.1@43 1.@46 2.@50 ' +
        '3.2@52 1.@55 2.@56 4.@58 5.@62 5.1@66 5.2@68 5.3@70 5.4@72 5.4.1@74 5.4.2@76 5.4.3@78 5.4.4@80 5.5@82 5.6@84 ' +
        '5.7@86 6.@88 6.1@92 6.2@94 6.3@96 6.4@98 6.5@100 6.6@102 7.@104 8.@108 9.@116 10.@130 11.@138 12.@142 13.@148',
    )
    const sections = report.outline.filter(({ kind }) => kind === 'section')
    expect(sections.every(({ label, level }) => level === label.split('.').filter(Boolean).length)).toBe(true)
    expect(report.outline.filter(({ kind }) => kind === 'table')).toMatchObject([
      { line: 45, rows: 2, columns: 2 },
      { line: 54, rows: 2, columns: 2 },
    ])
    expect(linesOf(report.outline, 'row')).toEqual([46, 50, 55, 56])
    expect(report.repairs.map(({ class: name, line }) => [name, line])).toEqual([['repeated-header', 48]])
    const tables = draft.blocks.filter(({ type }) => type === 'table')
    expect(tables.map((table) => table.type === 'table' && table.body.map((row) => row[1]?.items?.length))).toEqual([
      [3, 1],
      [3, 1],
    ])
    expect(report.bases.map(({ basis, line }) => [basis, line])).toEqual([
      ['public_task', 17],
      ['legal_obligation', 19],
      ['consent', 21],
    ])
    expect(draft.blocks.at(-1)).toMatchObject({
      lines: [{ kind: 'name' }, { kind: 'name' }, { kind: 'postal' }, { kind: 'postal' }, { kind: 'phone' }],
    })
    expect(JSON.stringify(draft.blocks.at(-1))).toContain('tel:+6622029004"')
    expect(linesOf(report.outline, 'contact')).toEqual([152])
    expect(report.outline).toHaveLength(46 + 2 + 1)
  })

  it('the guideline in มาตรา whose lists restart: 43 labels, 20 of them behind a bullet', () => {
    const { report } = imported('003')
    expect(depths(report.outline)).toBe(
      '1:มาตรา 37 (1)@11 2:1.@15 2:2.@16 2:3.@17 2:1.@21 3:1.1@23 3:1.2@27 3:1.3@29 3:1.4@31 2:2.@33 3:2.1@37 3:2.2@38 ' +
        '3:2.3@39 2:3.@40 3:3.1@41 3:3.2@42 1:มาตรา 37 (2)@44 2:1.@48 3:1.1@49 3:1.2@50 2:2.@51 3:2.1@52 3:2.2@53 3:2.3@54 ' +
        '2:3.@56 3:3.1@58 3:3.2@59 1:มาตรา 37 (3)@61 2:1.@65 2:2.@66 2:3.@67 3:(ก)@68 3:(ข)@69 3:(ค)@70 3:(ง)@71 ' +
        '1:มาตรา 37 (4)@75 2:1.@79 2:2.@80 2:3.@81 3:3.1@83 3:3.2@85 3:3.3@87 1:มาตรา 37 (5)@91',
    )
    expect(report.outline).toHaveLength(43)
    expect(linesOf(report.outline, 'item')).toEqual([15, 16, 17])
    expect(report.outline.filter(({ bullet }) => bullet).map(({ line }) => line)).toEqual([
      23, 27, 29, 31, 37, 38, 39, 41, 42, 49, 50, 52, 53, 54, 58, 59, 68, 69, 70, 71,
    ])
    expect(report.repairs.map(({ class: name, line }) => [name, line])).toEqual([['catch-word', 35]])
  })

  it('the agreement with a cookie banner below it: 30 labels, 4 bullets, the banner outside', () => {
    const { draft, report } = imported('004')
    expect(depths(report.outline)).toBe(
      '1:1.@10 1:2.@12 2:2.1@14 3:2.1.1@16 3:2.1.2@18 3:2.1.3@20 2:2.2@22 2:2.3@24 2:2.4@26 2:2.5@28 2:2.6@30 2:2.7@32 ' +
        '1:3.@34 2:3.1@38 2:3.2@40 3:3.2.1@42 3:3.2.2@44 3:3.2.3@46 3:3.2.4@48 2:3.3@50 2:3.4@52 1:4.@54 1:5.@56 1:6.@58 ' +
        '1:7.@62 1:8.@64 1:9.@66 1:10.@70 1:11.@74 1:12.@81',
    )
    expect(linesOf(report.outline, 'bullet')).toEqual([76, 77, 78, 79])
    expect(report.outline).toHaveLength(30 + 4)
    expect(report.around.map(({ line }) => line)).toEqual([84, 86, 88, 90, 92, 93, 94, 96])
    expect(JSON.stringify(draft)).not.toContain('ยอมรับทั้งหมด')
    const spaces = report.repairs.filter(({ class: name }) => name === 'space')
    expect(spaces.flatMap(({ before }) => Array.from(before)).every((space) => space === '\u00A0')).toBe(true)
    expect(spaces.reduce((sum, { before }) => sum + before.length, 0)).toBe(119)
    expect(new Set(spaces.map(({ line }) => line)).size).toBe(13)
    const rest = report.repairs.filter(({ class: name }) => name !== 'space')
    expect(rest.map(({ class: name, line }) => [name, line])).toEqual([
      ['hard-wrap', 70],
      ['hard-wrap', 71],
      ['hard-wrap', 81],
    ])
  })

  it.each(SEEDS)('document %s comes out letter for letter, in a form that can be published', (seed) => {
    const { draft, report } = imported(seed)
    expect(report.fidelity).toEqual({ exact: true, source: report.fidelity.draft, draft: report.fidelity.draft })
    expect(report.fidelity.source).toBeGreaterThan(7000)
    expect(report.titled).toBe(true)
    expect(report.encoding).toBe('utf-8')
    const faults: Fault[] = []
    expect(parseDraft(JSON.parse(JSON.stringify(draft)), faults)).toEqual(draft)
    expect(faults).toEqual([])
  })

  it('the places where a page ended in a sentence are suggested, and so are names that drift', () => {
    const of = (seed: string, name: string) =>
      imported(seed)
        .report.suggestions.filter((one) => one.class === name)
        .map(({ line }) => line)
    expect(SEEDS.map((seed) => of(seed, 'page-break'))).toEqual([[43], [], [124], [87], []])
    expect(SEEDS.map((seed) => of(seed, 'name-drift').length)).toEqual([2, 0, 1, 0, 0])
    expect(SEEDS.map((seed) => of(seed, 'unplaced-label'))).toEqual([[], [], [], [], []])
    expect(SEEDS.map((seed) => of(seed, 'label-gap'))).toEqual([[], [], [], [], []])
  })
})
