import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { STYLE } from '../../cli/src/publish/file-names.ts'
import { publishToFolder } from '../../cli/src/publish/publish-to-folder.ts'
import type { PublishRequest } from '../../cli/src/publish/plan-publish.ts'
import { importFile } from '../../cli/src/read/import-file.ts'

/** A file of an owner, and what they say when they publish it. */
export interface Source extends Omit<PublishRequest, 'draft' | 'waived' | 'now' | 'today' | 'version'> {
  readonly name: string
  readonly bytes: Uint8Array
  readonly version?: string
}

/** Imports and publishes files as the command line does, one after another; gives what is then in the folder, by name. */
export async function publishSources(sources: readonly Source[]): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'yinyom-notices-'))
  try {
    for (const { name, bytes, version = '1.0.0', effective = '2026-01-01', ...more } of sources) {
      const imported = await importFile(name, bytes)
      if (!imported.ok) throw new Error(imported.refusal.message.en)
      const request = { ...more, draft: imported.draft, version, effective, waived: ['all'] }
      const now = Date.parse(`${effective}T05:00:00Z`)
      const published = await publishToFolder(folder, { ...request, now, today: effective }, false)
      if (!published.ok) throw new Error(JSON.stringify(published.fault))
    }
    // A test runner reads style sheets as empty.
    const style = fileURLToPath(new URL('../../cli/src/publish/page.css', import.meta.url))
    const read = async (name: string) =>
      [name, await readFile(name === STYLE ? style : join(folder, name), 'utf8')] as const
    return new Map(await Promise.all((await readdir(folder)).map(read)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
