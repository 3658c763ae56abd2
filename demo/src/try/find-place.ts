import type { Place } from '../../../cli/src/check/finding.ts'
import { cutText } from './cut-text.ts'
import type { OutlineRow } from './outline-rows.ts'
import type { Texts } from './texts.ts'

const LONGEST = 50

/** Where a finding leads. */
export interface FoundPlace {
  /** Section; absent for what stands before the first one. */
  readonly anchor?: string
  /** Its number and heading, or a line. */
  readonly name: string
}

/** The section in which a finding is; some are told by a line of the source. */
export function findPlace(
  { anchor, path }: Place,
  rows: readonly OutlineRow[],
  { words }: Pick<Texts, 'words'>,
): FoundPlace {
  const line = Number(/^line (\d+)$/.exec(path)?.[1])
  const row = line ? rows.findLast((one) => one.line <= line) : rows.find((one) => one.anchor === anchor)
  const name = line ? `${words.line} ${line}` : row && cutText([row.label, row.text].filter(Boolean).join(' '), LONGEST)
  return { ...(row && { anchor: row.anchor }), name: name || words.start }
}
