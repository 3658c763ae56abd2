import type { Edit } from '../../../catalogue/src/mark/edit-tag.ts'

/** Name of the note of what was marked, in the folder of the tag. */
export const MARKS_NOTE = 'marked.json'

/** What was marked in a site; enough to take it out again, run by run. */
export interface MarksNote {
  readonly format: 'yinyom-marks/1'
  /** Runs by page, the last one last. */
  readonly pages: Readonly<Record<string, readonly MarkedRun[]>>
}

export interface MarkedRun {
  /** SHA-256 of the page before and after. */
  readonly before: string
  readonly after: string
  /** What gives the page of before, in offsets of the page of after. */
  readonly back: readonly Edit[]
}

/** The edits that undo `edits`, which `text` has not had yet; in their order. */
export function reverse(text: string, edits: readonly Edit[]): Edit[] {
  let shift = 0
  return edits
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, text: put }) => {
      const at = start + shift
      shift += put.length - (end - start)
      return { start: at, end: at + put.length, text: text.slice(start, end) }
    })
}

/** Reads the note; undefined where it is none, or leads out of the site. */
export function parseMarksNote(text: string): MarksNote | undefined {
  try {
    const found = JSON.parse(text) as MarksNote
    const leads = Object.keys(found.pages).some(
      (path) => path.startsWith('/') || path.includes('\\') || path.split('/').includes('..'),
    )
    return found.format === 'yinyom-marks/1' && !leads ? found : undefined
  } catch {
    return undefined
  }
}
