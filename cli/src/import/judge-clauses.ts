import { enumerations } from './enumerations.ts'
import { canBeTitle } from './find-headings.ts'
import type { Part } from './parts.ts'
import type { Run } from './place-labels.ts'
import { isLeadIn } from './sentence.ts'
import { textOf } from './slice.ts'

type Clause = Part & { kind: 'clause' }

/** What a numbered line is: an item of a list; a section whose words are its title, or are its text. */
export type ClauseKind = 'item' | 'title' | 'text'

/** A clause whose words are longer says something; shorter words with a text below them are its heading. */
const LONGEST_TITLE = 160
/** A longer text that goes on behind a colon says what it is about, and then says it. */
const LONG_TITLE = 60
const SAYS = /:\s.{25,}$/
/** Longer items on average are clauses that people refer to. */
const LONGEST_ITEM = 200
/** Numbers of lists that nobody refers to: `1.`, `2)`, `a.` */
const PLAIN_LABEL = /^(?:[0-9๐-๙]{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]$/
const BOXED_LABEL = /^\(?(?:[0-9๐-๙]{1,3}|[a-zA-Zก-ฮ]|[ivx]{1,5})[.)]$/

/**
 * Decides for whole lists at once. `forced` are lines that their owner calls headings (true) or not (false). A list whose
 * items follow one another with nothing between them is a list; a last item is no heading because a paragraph stands below
 * it, unless others have one too.
 */
export function judgeClauses(
  parts: readonly Part[],
  forced: ReadonlyMap<number, boolean>,
): ReadonlyMap<Part, ClauseKind> {
  const kinds = new Map<Part, ClauseKind>()
  const listed = enumerations(parts)
  for (const run of runsOf(parts).values()) {
    const isItem = run.length > 1 && isList(run, parts) && run.every((at) => forced.get(parts[at]!.line) !== true)
    const texts = run.filter((at) => hasText(parts[at + 1]))
    const onlyLast = run.length > 1 && texts.length === 1 && texts[0] === run.at(-1)
    for (const at of run) {
      const part = parts[at] as Clause
      const own = forced.get(part.line)
      if (own !== undefined) kinds.set(part, own ? 'title' : 'text')
      else if (isItem || listed.has(part)) kinds.set(part, 'item')
      else kinds.set(part, isTitle(part, parts[at + 1], onlyLast && at === texts[0]) ? 'title' : 'text')
    }
  }
  return kinds
}

function runsOf(parts: readonly Part[]): Map<Run, number[]> {
  const runs = new Map<Run, number[]>()
  for (const [at, part] of parts.entries()) {
    if (part.kind !== 'clause') continue
    const own = runs.get(part.placement.run)
    if (own) own.push(at)
    else runs.set(part.placement.run, [at])
  }
  return runs
}

function hasText(next: Part | undefined): boolean {
  return next !== undefined && next.kind !== 'clause'
}

/** Items one under the other, in a section or after what announces them, with nothing below any of them. */
function isList(run: readonly number[], parts: readonly Part[]): boolean {
  const [first = 0] = run
  const last = run.at(-1)!
  if (last - first !== run.length - 1) return false
  const items = run.map((at) => parts[at] as Clause)
  const boxed = items.every(({ slices }) => slices[0]?.source.signs?.cell)
  const letters = items.reduce((sum, { slices }) => sum + textOf(slices).length, 0)
  if (letters > run.length * LONGEST_ITEM && !boxed) return false
  const pattern = boxed ? BOXED_LABEL : PLAIN_LABEL
  if (items.some((item) => item.heading || item.bullet || !item.label || !pattern.test(textOf([item.label]))))
    return false
  if (items.every(({ slices }) => slices[0]?.source.signs?.bold)) return false
  const below = parts[last + 1]
  if (below?.kind === 'bullet' || (below?.kind === 'clause' && below.placement.level > items[0]!.placement.level))
    return false
  const before = parts[first - 1]
  const announced = before !== undefined && before.kind !== 'table' && isLeadIn(textOf(before.slices))
  return boxed || announced || items[0]!.placement.level > 1
}

function isTitle({ slices, heading, placement }: Clause, next: Part | undefined, endsList: boolean): boolean {
  const text = textOf(slices)
  if (!canBeTitle(text)) return false
  if (heading) return true
  if (text.length > LONG_TITLE && SAYS.test(text)) return false
  if (endsList || slices[0]?.source.signs?.cell) return false
  return (
    text.length <= LONGEST_TITLE &&
    next !== undefined &&
    (next.kind !== 'clause' || next.placement.level > placement.level)
  )
}
