import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FOLDER, NOTE, parseInstalled, sha256 } from './installed.ts'
import type { Installed, InstalledPage } from './installed.ts'
import { listPages, readBytesOf, readTagFiles } from './read-site.ts'
import { hasTag, insertTag, placeTag } from './tag-in-page.ts'

/** What is to be done in a site; nothing is written yet. */
export interface SitePlan {
  readonly site: string
  readonly tag: string
  /** Files of the tag that are not there yet, or are there in an older version of ours. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Pages that get the tag. */
  readonly pages: readonly PlannedPage[]
  /** Pages that have it. */
  readonly done: readonly string[]
  /** Pages in which no `<head>` is written. */
  readonly headless: readonly string[]
  /** Files that are there and are not ours: nothing is done. */
  readonly foreign: readonly string[]
  readonly installed: Installed
}

export interface PlannedPage {
  readonly path: string
  readonly line: number
  readonly bytes: Uint8Array
}

/** Looks at a site: which files it lacks, which pages lack the tag. `marked`: pages as they will stand by then. */
export async function planSite(
  site: string,
  tagFolder: string,
  tag: string,
  marked: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<SitePlan> {
  const note = await readBytesOf(join(site, FOLDER, NOTE))
  const known = note && parseInstalled(note.toString('utf8'))
  const files = new Map<string, Uint8Array>()
  const ours: Record<string, string> = { ...known?.files }
  const foreign = note && !known ? [`${FOLDER}/${NOTE}`] : []
  for (const [name, bytes] of await readTagFiles(tagFolder)) {
    const path = `${FOLDER}/${name}`
    const there = await readBytesOf(join(site, path))
    if (there?.equals(bytes)) continue
    if (there && sha256(there) !== known?.files[path]) foreign.push(path)
    files.set(path, bytes)
    ours[path] = sha256(bytes)
  }
  const pages = await planPages(site, tag, marked)
  return {
    ...pages,
    site,
    tag,
    files,
    foreign,
    installed: { format: 'yinyom-installed/1', files: ours, pages: { ...known?.pages, ...pages.notes } },
  }
}

async function planPages(site: string, tag: string, marked: ReadonlyMap<string, Uint8Array>) {
  const pages: PlannedPage[] = []
  const done: string[] = []
  const headless: string[] = []
  const notes: Record<string, InstalledPage> = {}
  for (const path of await listPages(site)) {
    const before = Buffer.from(marked.get(path) ?? (await readFile(join(site, path))))
    const text = before.toString('latin1')
    const insertion = placeTag(text, tag)
    if (hasTag(text)) done.push(path)
    else if (!insertion) headless.push(path)
    else {
      const bytes = Buffer.from(insertTag(text, insertion), 'latin1')
      pages.push({ path, line: insertion.line, bytes })
      notes[path] = { at: insertion.at, text: insertion.text, before: sha256(before), after: sha256(bytes) }
    }
  }
  return { pages, done, headless, notes }
}
