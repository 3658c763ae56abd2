import type { VNode } from 'preact'
import type { NoticeBlock } from '../../notices/format/notice.ts'
import type { NoticePart } from './outline.ts'

/** So much of a text as is drawn, and laid out, in one go. */
export interface TextPiece {
  /** Of the section that begins here; empty where none does. */
  readonly id: string
  /** How long it takes: letters, and what stands around them. */
  readonly weight: number
  /** `style` is none on paper, where all is laid out. */
  readonly node: (style?: Room) => VNode
}

/** The room that a piece takes before it has been laid out. */
export type Room = { readonly containIntrinsicSize: string }

/** What a piece weighs at most, unless one block is heavier, or a list of terms: a cheap phone lays it out in some ten milliseconds. */
const MOST = 1500

/** The list in runs, none heavier than a piece may be; what `stays` with the one before it is not parted from it. There is always one run. */
export function inRuns<T>(
  list: readonly T[],
  weight: (one: T) => number,
  stays: (before: T, one: T) => boolean = () => false,
): (readonly T[])[] {
  const runs: T[][] = [[]]
  let sum = 0
  for (const one of list) {
    const before = runs.at(-1)!.at(-1)
    const own = weight(one)
    sum += own
    if (before !== undefined && sum > MOST && !stays(before, one)) {
      runs.push([])
      sum = own
    }
    runs.at(-1)!.push(one)
  }
  return runs
}

/** A section as one part, or a long one as several: the first has its heading, the others go on. */
export function splitPart(part: NoticePart): NoticePart[] {
  return inRuns(part.blocks, weightOf, isOneList).map((blocks, at) =>
    at ? { id: '', blocks, name: '', level: part.level, continues: part.id } : { ...part, blocks },
  )
}

/** Terms that follow each other are one list. */
function isOneList(before: NoticeBlock, { type }: NoticeBlock): boolean {
  return type === 'definition' && before.type === 'definition'
}

/** All letters in it, and something more for each line, item and cell. */
export function weightOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 8
  let sum = 0
  for (const one of Object.values(Object(value))) sum += weightOf(one)
  return sum
}
