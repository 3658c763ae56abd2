import { readdir, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { apply } from '../../../catalogue/src/mark/create-marker.ts'
import type { Finding, Mark } from '../../../catalogue/src/mark/create-marker.ts'
import type { Rules } from '../../../catalogue/src/mark/create-rules.ts'
import { markHtml } from '../../../catalogue/src/mark/mark-html.ts'
import { replaceFile } from '../publish/write-file.ts'
import { FOLDER, sha256 } from './installed.ts'
import { MARKS_NOTE, parseMarksNote, reverse } from './marks-note.ts'
import type { MarkedRun, MarksNote } from './marks-note.ts'
import { readBytesOf } from './read-site.ts'

/** A page, and what is to be done in it. */
export interface PlannedMarks {
  readonly path: string
  readonly marks: readonly Mark[]
  readonly findings: readonly Finding[]
  /** The marked page; undefined where nothing changes. */
  readonly bytes: Uint8Array | undefined
  readonly run: MarkedRun | undefined
}

/** Looks at pages of a site; nothing is written. A page holds one byte in each character here, whatever its encoding. */
export async function planMarks(site: string, paths: readonly string[], rules: Rules): Promise<PlannedMarks[]> {
  const planned: PlannedMarks[] = []
  for (const path of paths) {
    const bytes = await readBytesOf(join(site, path))
    if (bytes) planned.push(planPage(path, bytes, rules))
  }
  return planned
}

function planPage(path: string, before: Buffer, rules: Rules): PlannedMarks {
  const text = before.toString('latin1')
  const { html, marks, findings, edits } = markHtml(text, rules)
  if (html === text) return { path, marks, findings, bytes: undefined, run: undefined }
  const bytes = Buffer.from(html, 'latin1')
  return {
    path,
    marks,
    findings,
    bytes,
    run: { before: sha256(before), after: sha256(bytes), back: reverse(text, edits) },
  }
}

/** Writes the note first, so that whatever is cut off can be undone; then the pages. */
export async function writeMarks(site: string, planned: readonly PlannedMarks[]): Promise<void> {
  const known = await readNote(site)
  const pages: Record<string, readonly MarkedRun[]> = { ...known?.pages }
  if (!planned.some(({ run }) => run)) return
  for (const { path, run } of planned) if (run) pages[path] = [...(pages[path] ?? []), run]
  await writeNote(site, { format: 'yinyom-marks/1', pages })
  for (const { path, bytes } of planned) if (bytes) await replaceFile(join(site, path), bytes)
}

/** What undoing would do. */
export interface UnmarkPlan {
  /** Pages with their bytes from before. */
  readonly pages: ReadonlyMap<string, Uint8Array>
  /** Pages that have changed since: they stay as they are. */
  readonly changed: readonly string[]
  /** The note that is left then. */
  readonly left: MarksNote
}

/** Looks at what would be undone, in all pages or only in some; undefined where nothing was marked in this site. */
export async function planUnmark(site: string, only?: readonly string[]): Promise<UnmarkPlan | undefined> {
  const note = await readNote(site)
  if (!note) return undefined
  const pages = new Map<string, Uint8Array>()
  const left: Record<string, readonly MarkedRun[]> = {}
  const changed: string[] = []
  for (const [path, runs] of Object.entries(note.pages)) {
    const bytes = await readBytesOf(join(site, path))
    // A page that is away for the moment keeps its runs.
    if (!bytes || (only && !only.includes(path))) {
      left[path] = runs
      continue
    }
    const undone = undoRuns(bytes, runs)
    if (!undone.page.equals(bytes)) pages.set(path, undone.page)
    if (undone.left.length) {
      left[path] = undone.left
      changed.push(path)
    }
  }
  return { pages, changed, left: { format: 'yinyom-marks/1', pages: left } }
}

/** The page from before its runs, the last one first, as far as it is what each run has left. */
function undoRuns(bytes: Buffer, runs: readonly MarkedRun[]): { readonly page: Buffer; readonly left: MarkedRun[] } {
  let page = bytes
  const left = [...runs]
  for (let run = left.at(-1); run; run = left.at(-1)) {
    const { before, after, back } = run
    // A run that was noted and then cut off has changed nothing.
    if (sha256(page) !== before) {
      if (sha256(page) !== after) break
      const undone = Buffer.from(apply(page.toString('latin1'), 0, back), 'latin1')
      if (sha256(undone) !== before) break
      page = undone
    }
    left.pop()
  }
  return { page, left }
}

/** Gives the pages back, and keeps the note of those that have changed since. */
export async function unmark(site: string, { pages, left }: UnmarkPlan): Promise<void> {
  for (const [path, bytes] of pages) await replaceFile(join(site, path), bytes)
  if (Object.keys(left.pages).length) return writeNote(site, left)
  await rm(join(site, FOLDER, MARKS_NOTE), { force: true })
  const others = await readdir(join(site, FOLDER)).catch(() => ['gone'])
  if (!others.length) await rmdir(join(site, FOLDER))
}

/** The folder whose note of marks speaks of this one: itself, else the nearest around it; undefined where none has one. */
export async function folderOfNote(folder: string): Promise<string | undefined> {
  if (await readNote(folder)) return folder
  const around = dirname(folder)
  return around === folder ? undefined : folderOfNote(around)
}

async function readNote(site: string): Promise<MarksNote | undefined> {
  const bytes = await readBytesOf(join(site, FOLDER, MARKS_NOTE))
  const note = bytes && parseMarksNote(bytes.toString('utf8'))
  // It is all that knows how the pages were: it is not written over.
  if (bytes && !note)
    throw Object.assign(new Error('unreadable'), { code: 'EUNREADABLE', path: `${FOLDER}/${MARKS_NOTE}` })
  return note
}

function writeNote(site: string, note: MarksNote): Promise<void> {
  return replaceFile(join(site, FOLDER, MARKS_NOTE), `${JSON.stringify(note)}\n`)
}
