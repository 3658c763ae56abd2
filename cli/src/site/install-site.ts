import { readdir, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { replaceFile } from '../publish/write-file.ts'
import { FOLDER, NOTE, parseInstalled, sha256 } from './installed.ts'
import type { Installed } from './installed.ts'
import type { SitePlan } from './plan-site.ts'
import { readBytesOf } from './read-site.ts'
import { removeTag } from './tag-in-page.ts'

/** Does what is planned: the note first, so that whatever is cut off can be undone; then the files, then the pages. */
export async function installSite({ site, files, pages, installed }: SitePlan): Promise<void> {
  if (!files.size && !pages.length) return
  await replaceFile(join(site, FOLDER, NOTE), `${JSON.stringify(installed, undefined, 2)}\n`)
  for (const [path, bytes] of files) await replaceFile(join(site, path), bytes)
  for (const { path, bytes } of pages) await replaceFile(join(site, path), bytes)
}

/** What undoing would do. */
export interface UndoPlan {
  readonly site: string
  /** Pages with their bytes from before. */
  readonly pages: ReadonlyMap<string, Uint8Array>
  readonly files: readonly string[]
  /** Pages and files that have changed since: nothing is undone. */
  readonly changed: readonly string[]
}

/** Looks at what would be undone; undefined where nothing was put into this site. */
export async function planUndo(site: string): Promise<UndoPlan | undefined> {
  const note = await readBytesOf(join(site, FOLDER, NOTE))
  const installed = note && parseInstalled(note.toString('utf8'))
  if (!installed) return undefined
  const { pages, changed } = await planPages(site, installed)
  const files: string[] = []
  for (const [path, hash] of Object.entries(installed.files)) {
    const bytes = await readBytesOf(join(site, path))
    if (bytes && sha256(bytes) !== hash) changed.push(path)
    else if (bytes) files.push(path)
  }
  return { site, pages, files, changed }
}

async function planPages(site: string, installed: Installed) {
  const pages = new Map<string, Uint8Array>()
  const changed: string[] = []
  for (const [path, note] of Object.entries(installed.pages)) {
    const bytes = await readBytesOf(join(site, path))
    // A page that is gone, or has lost the tag already, needs nothing.
    if (!bytes || sha256(bytes) === note.before) continue
    const text = removeTag(bytes.toString('latin1'), note)
    const before = text === undefined ? undefined : Buffer.from(text, 'latin1')
    if (before && sha256(bytes) === note.after && sha256(before) === note.before) pages.set(path, before)
    else changed.push(path)
  }
  return { pages, changed }
}

/** Takes out what was put in: pages, files, the note at last, and the folders that are empty then. */
export async function undoSite({ site, pages, files }: UndoPlan): Promise<void> {
  for (const [path, bytes] of pages) await replaceFile(join(site, path), bytes)
  for (const path of files) await rm(join(site, path), { force: true })
  await rm(join(site, FOLDER, NOTE), { force: true })
  const folders = new Set(files.flatMap((path) => foldersOf(path)).concat(FOLDER))
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    const left = await readdir(join(site, folder)).catch(() => ['gone'])
    if (!left.length) await rmdir(join(site, folder))
  }
}

/** `yinyom/chunks/a/b.js` → `yinyom/chunks/a`, `yinyom/chunks`, `yinyom`. */
function foldersOf(path: string): string[] {
  const above = dirname(path)
  return above === '.' ? [] : [above, ...foldersOf(above)]
}
