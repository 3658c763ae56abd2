import { normalizeThai } from '../../../src/model/thai-text.ts'
import { dropListed, replaceListed } from './repair.ts'
import type { Repair, RepairClass } from './repair.ts'
import type { SourceLine } from './source-line.ts'
import { TEMPLATE_MARK, withoutTemplate } from './template-marks.ts'

type Rule = readonly [RepairClass, RegExp, (match: string) => string]

const nothing = () => ''

/** In this order; together the Thai ones are `th-nfc-1`, and what they leave is a fixed point of it. */
const RULES: readonly Rule[] = [
  // Tabs part cells, the other white space is folded where text is made.
  ['control', /[^\P{Cc}\t-\r]+|\p{Cs}/gu, nothing],
  // Joiners mean something outside Thai, in emoji for one.
  ['invisible', /[\u200B\u2060\uFEFF\u00AD]+|(?<=[\u0E00-\u0E7F])[\u200C\u200D]+/g, nothing],
  ['space', /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g, () => ' '],
  ['composed', /[ -~]?[^ -~]+/g, (run) => run.normalize('NFC')],
  ['sara-am', /[\u0E48-\u0E4B]?\u0E4D[\u0E48-\u0E4B]?\u0E32/g, normalizeThai],
  ['mark-order', /[\u0E31\u0E34-\u0E3A\u0E48-\u0E4B]{2,}/g, normalizeThai],
  ['sara-ae', /\u0E40\u0E40/g, normalizeThai],
  ['template-mark', TEMPLATE_MARK, withoutTemplate],
  ['autolink', /<(?:https?:\/\/[^\s<>]{1,2000}|[^\s<>@]{1,64}@[^\s<>@]{1,255})>/gi, (link) => link.slice(1, -1)],
]

const CATCH_WORD = /^\s*\/\s*\S.*(?:\.\.\.|…)\s*$/

/** Repairs inside the lines. What takes two lines to see (tables, wrapped paragraphs) is repaired where it is seen. */
export function repairLines(lines: readonly SourceLine[], repairs: Repair[]): SourceLine[] {
  return lines.map((source) => {
    let line = source
    for (const [name, pattern, replace] of RULES) line = replaceListed(line, name, pattern, replace, repairs)
    return CATCH_WORD.test(line.text) ? dropListed(line, 'catch-word', repairs) : line
  })
}
