import { array, constantFrom, integer, oneof, option, record, tuple } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import type { Notice } from '../../src/notices/format/notice.ts'
import { aNoticeOf } from './a-notice.ts'
import type { Clause } from './a-notice.ts'

const WORDS = [
  'ข้อมูล',
  'ส่วน',
  'บุคคล',
  ' ',
  '  ',
  'น้ำ',
  'น้ํา',
  '๕',
  '5',
  'a',
  'Cookie',
  'เเละ',
  'ต่าง ๆ',
  '👍🏽',
  '\u200B',
  '.',
]

export const anyLine: Arbitrary<string> = array(constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) =>
  words.join(''),
)
const anyLabel = oneof(
  integer({ min: 1, max: 5 }).map((n) => `ข้อ ${n}`),
  constantFrom('ข้อ ๑', 'ข้อ ๒', '(ก)', '(ข)', '1.1', '๑.๑', '๒.'),
)
const anyClause: Arbitrary<Clause> = tuple(
  anyLabel,
  option(anyLine, { nil: '' }),
  array(anyLine, { maxLength: 4 }),
).map(([label, title, paragraphs]) => [label, title, ...paragraphs])
const anyClauses = array(anyClause, { maxLength: 8 })

export const anyNotice: Arbitrary<Notice> = anyClauses.map((clauses) => aNoticeOf(...clauses))

/** A notice and what some edits make of it. */
export const anyRevision: Arbitrary<[before: Notice, after: Notice]> = tuple(
  anyClauses,
  array(
    record({
      edit: constantFrom('drop', 'add', 'swap', 'reword', 'digits'),
      at: integer({ min: 0, max: 7 }),
      clause: anyClause,
    }),
    {
      maxLength: 4,
    },
  ),
).map(([clauses, edits]) => {
  const after = [...clauses]
  for (const { edit, at, clause } of edits) {
    const here = after[at]
    const next = after[at + 1]
    if (edit === 'add') after.splice(at, 0, clause)
    else if (!here) continue
    else if (edit === 'drop') after.splice(at, 1)
    else if (edit === 'swap' && next) after.splice(at, 2, next, here)
    else if (edit === 'reword') after[at] = [here[0], here[1], ...here.slice(2, -1), clause[2] ?? 'ใหม่']
    else if (edit === 'digits') after[at] = here.map((text) => text.replaceAll('5', '๕')) as unknown as Clause
  }
  return [aNoticeOf(...clauses), aNoticeOf(...after)]
})
