import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import type { AroundLine } from './around.ts'
import { lettersOf, withoutSpace } from './letters.ts'
import type { Repair } from './repair.ts'
import type { SourceLine } from './source-line.ts'

/** Whether a document has the letters of its source, all of them, in their order, and no others. */
export interface Fidelity {
  readonly exact: boolean
  /** Characters of the source that are no white space, after the listed repairs and without the lines around. */
  readonly source: number
  /** Characters of the document that are no white space. */
  readonly draft: number
  /** Where they part, with a few letters from there on. */
  readonly parts?: { readonly line: number; readonly source: string; readonly draft: string }
}

const SHOWN = 20

/** Compares letter by letter. It trusts nothing of the import but its lists: each repair must fit what stands there. */
export function fidelity(
  lines: readonly SourceLine[],
  told: {
    readonly repairs: readonly Repair[]
    readonly around: readonly AroundLine[]
    /** Lines that are the title: they come first in the document, wherever they stand in the source. */
    readonly title: ReadonlySet<number>
  },
  draft: NoticeDraft,
): Fidelity {
  const around = new Set(told.around.map(({ line }) => line))
  const repaired = applyRepairs(lines, told.repairs)
  const own = lettersOf(draft, told.title.size > 0)
  if (typeof repaired === 'number') {
    return { exact: false, source: 0, draft: own.length, parts: { line: repaired, source: '', draft: '' } }
  }
  let at = 0
  let source = 0
  let parts: Fidelity['parts']
  const isTitle = ([line]: readonly [number, string]) => told.title.has(line)
  const ordered = [...repaired].filter(isTitle).concat([...repaired].filter((one) => !isTitle(one)))
  for (const [line, text] of ordered) {
    if (around.has(line)) continue
    const letters = withoutSpace(text)
    if (!parts && !own.startsWith(letters, at)) {
      let same = 0
      while (letters[same] === own[at + same]) same++
      parts = { line, source: letters.slice(same, same + SHOWN), draft: own.slice(at + same, at + same + SHOWN) }
    }
    at += letters.length
    source += letters.length
  }
  if (!parts && source < own.length) {
    parts = { line: lines.at(-1)?.line ?? 0, source: '', draft: own.slice(source, source + SHOWN) }
  }
  return { exact: !parts, source, draft: own.length, ...(parts && { parts }) }
}

/** The lines after all repairs, or the number of a line that a repair does not fit. */
function applyRepairs(lines: readonly SourceLine[], repairs: readonly Repair[]): Map<number, string> | number {
  // A line break is part of its line, so that one can be repaired away.
  const texts = new Map(lines.map(({ line, text }) => [line, `${text}\n`]))
  const byLine = new Map<number, Repair[]>()
  for (const repair of repairs) {
    const own = byLine.get(repair.line)
    if (own) own.push(repair)
    else byLine.set(repair.line, [repair])
  }
  for (const [line, own] of byLine) {
    let text = texts.get(line) ?? ''
    // Repairs of one class go from left to right: what is left of one is done.
    let done = ''
    let last: Repair | undefined
    for (const repair of own) {
      if (last && (last.class !== repair.class || repair.column < done.length)) {
        text = done + text
        done = ''
      }
      const column = repair.column - done.length
      if (!text.startsWith(repair.before, column)) return line
      done += text.slice(0, column) + repair.after
      text = text.slice(column + repair.before.length)
      last = repair
    }
    texts.set(line, done + text)
  }
  return texts
}
