import { array, assert, constantFrom, integer, nat, oneof, property, tuple, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../../src/notices/format/notice-parse.ts'
import type { Fault } from '../../../src/model/check.ts'
import { importNotice, importText } from '../../src/import/import-notice.ts'
import { readPlainText } from '../../src/import/source-line.ts'
import { hasSeeds, readSeed, SEEDS } from './seeds.ts'

/** 10,000 documents of each kind take about a minute: `IMPORT_RUNS=10000`. */
const RUNS = Number(process.env.IMPORT_RUNS ?? 400)
const MUTATED = Number(process.env.IMPORT_RUNS ?? 100)
const PATIENCE = 600_000

/** What must hold of any text: an answer, and of a document every letter, in a form that can be published. */
function holds(text: string): void {
  const imported = importNotice(readPlainText(text))
  if (!imported.ok) {
    expect(['empty', 'no-words', 'too-big', 'too-many-parts']).toContain(imported.refusal.code)
    return
  }
  const { draft, report } = imported
  if (!report.fidelity.exact) throw new Error(JSON.stringify(report.fidelity))
  expect(report.lines).toHaveLength(draft.blocks.length)
  const faults: Fault[] = []
  parseDraft(draft, faults)
  expect(faults).toEqual([])
}

const LABELS = [
  'ข้อ ๑ ',
  'ข้อ ๒ ',
  'ข้อ 3',
  'มาตรา ๓๗ (๑) ',
  'หมวด ๑ ',
  '๑. ',
  '๒. ',
  '1.',
  '2.',
  '๑.๑ ',
  '1.2 ',
  '๒.๑.๑ ',
  '(ก) ',
  '(ข) ',
  '(1) ',
  'ก. ',
  '(i) ',
  'a) ',
]
const STARTS = ['', '', '', '- ', '• ', '-', ' - ', '\t', '\u00A0\u00A0', '“', '/', '<', '* ']
const WORDS = [
  'ข้อมูลส่วนบุคคล',
  'ส\u0E4D\u0E32นักงาน',
  ' ',
  '  ',
  '\t',
  'หมายถึง',
  '”',
  'โทรศัพท์ : ๐ ๒๕๕๐ ๑๔๙๕',
  'โทร. 02',
  'a@b.co',
  '<https://x.co>',
  'https://',
  'ยอมรับทั้งหมด',
  'คุกกี้ คลิก',
  'ข้อ ',
  '๑',
  '.',
  '...',
  '\u200B',
  '\u0007',
  '\uD800',
  '😀',
  'e\u0301',
  'เ',
  'เ',
  '่ี',
  'ๆ',
  '(ก)',
  ' - ',
  '|',
  'ที่อยู่ : ',
]
const line = tuple(
  constantFrom(...STARTS),
  oneof(constantFrom(''), constantFrom(...LABELS)),
  array(constantFrom(...WORDS), { maxLength: 6 }),
).map(([start, label, words]) => start + label + words.join(''))
const soup = array(
  oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: constantFrom('', '', 'ก\tข', '\tค', 'x'.repeat(70)) }),
  { maxLength: 40 },
)

type Change = readonly [kind: number, at: number, length: number, what: string]

function mutate(text: string, changes: readonly Change[]): string {
  let out = text
  for (const [kind, at, length, what] of changes) {
    const from = at % (out.length + 1)
    const cut = out.slice(from, from + length)
    if (kind === 0) out = out.slice(0, from) + out.slice(from + length)
    else if (kind === 1) out = out.slice(0, from) + what + out.slice(from)
    else if (kind === 2) out = out.slice(0, from) + cut + cut + out.slice(from + length)
    else out = out.slice(from) + out.slice(0, from)
  }
  return out
}

const changes = array(
  tuple(nat(3), nat(20_000), integer({ min: 1, max: 60 }), constantFrom(...LABELS, ...WORDS, '\n', '\n\n')),
  {
    minLength: 1,
    maxLength: 12,
  },
)

describe('whatever a file holds', () => {
  it(
    'random lines of labels, tables, contacts and noise: no letter is lost',
    () => {
      assert(
        property(soup, (lines) => holds(`ประกาศ\n\n${lines.join('\n')}`)),
        { numRuns: RUNS },
      )
    },
    PATIENCE,
  )

  it(
    'random bytes are answered',
    () => {
      assert(
        property(uint8Array({ maxLength: 300 }), (bytes) => {
          const imported = importText(bytes)
          expect(imported.ok ? imported.report.fidelity.exact : imported.refusal.message.th).toBeTruthy()
        }),
        { numRuns: RUNS },
      )
    },
    PATIENCE,
  )

  it.skipIf(!hasSeeds)(
    'real documents, mutated (skipped where ../shared/seeds is not beside the checkout)',
    () => {
      const texts = SEEDS.map((seed) => new TextDecoder().decode(readSeed(seed)))
      assert(
        property(nat(texts.length - 1), changes, (which, list) => holds(mutate(texts[which]!, list))),
        { numRuns: MUTATED },
      )
    },
    PATIENCE,
  )

  it.each([
    ['a long line of one letter', 'ก'.repeat(200_000)],
    ['a long line of digits', '๑'.repeat(200_000)],
    ['numbers and stops', '1.'.repeat(100_000)],
    ['brackets', 'ก(('.repeat(60_000)],
    ['angle brackets', `ก${'<a@'.repeat(60_000)}`],
    ['quotation marks', '“ก'.repeat(60_000)],
    ['tabs', 'ก\t'.repeat(60_000)],
    ['rows', 'ก\tข\n'.repeat(40_000)],
    ['very many rows', `ก\tข\n${'ค\tง\n'.repeat(130_000)}`],
    ['rows without a first cell', `ก\tข\tค\n${'\tข\tค\n'.repeat(3000)}`],
    ['lists that begin again', '1. ก\n2. ข\n'.repeat(1000)],
    ['lists that begin again, with text', '1. ก\n\nข\n\n'.repeat(1200)],
    ['captions', 'โทร : 0\n'.repeat(40_000)],
    ['numbers to call', `โทร ${'02 612 6060 '.repeat(15_000)}`],
    ['captions in one line', 'โทร 0'.repeat(40_000)],
    ['hotlines', `สายด่วน ${'1111 '.repeat(30_000)}`],
    ['addresses without end', 'ที่อยู่ : ก\n'.repeat(20_000)],
    ['spaces', `ก${' '.repeat(200_000)}ข`],
    ['marks', `ก${'\u0E48\u0E35'.repeat(100_000)}`],
    ['sara am', 'ก\u0E4D\u0E32'.repeat(60_000)],
    ['bullets in a cell', `ก\tข\n๑\t${'- ก '.repeat(50_000)}`],
    ['spaced words', 'กกกกกกก ขขขขขขข '.repeat(12_000)],
    ['controls', 'ยอมรับทั้งหมด\n'.repeat(14_000)],
    ['slashes', `/${'.'.repeat(200_000)}x`],
    ['addresses', 'a'.repeat(64).concat('@').repeat(3000)],
  ])(
    'no hang on %s',
    (_, text) => {
      holds(text)
    },
    PATIENCE,
  )
})
