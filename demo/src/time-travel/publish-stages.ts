import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishToFolder } from '../../../cli/src/publish/publish-to-folder.ts'
import { startOfDay } from '../../../src/notices/format/notice-day.ts'
import type { SourceVersion } from './read-notices.ts'
import type { VersionDays } from './travel-days.ts'

/** The folder of published notices as it stood from one moment to the next publication. */
export interface Stage {
  /** Milliseconds since 1970. */
  readonly since: number
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Offices publish at nine in the morning. */
const NINE = 9 * 3_600_000

/**
 * Publishes one version after the other, each on its day, with the command line's own code, and keeps what the folder
 * held after each. Nothing is left on the disk.
 */
export async function publishStages(
  sources: readonly SourceVersion[],
  days: readonly VersionDays[],
): Promise<readonly Stage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'yinyom-demo-'))
  try {
    const stages: Stage[] = []
    for (const source of sources) {
      const { published, effective } = days.find(({ version }) => version === source.version)!
      const since = startOfDay(published) + NINE
      await publishVersion(folder, source, { effective, today: published, now: since })
      stages.push({ since, files: await readFolder(folder) })
    }
    return stages
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function publishVersion(
  folder: string,
  { version, change, affects, summary, drafts }: SourceVersion,
  day: { readonly effective: string; readonly today: string; readonly now: number },
): Promise<void> {
  for (const draft of drafts) {
    const told = summary?.[draft.language as keyof typeof summary]
    const request = { draft, version, change, ...(affects && { affects }), ...(told && { summary: told }), ...day }
    const published = await publishToFolder(folder, { ...request, waived: [] }, false)
    if (!published.ok) throw new Error(`${version} (${draft.language}): ${JSON.stringify(published.fault)}`)
  }
}

async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const name of await readdir(folder)) files.set(name, await readFile(join(folder, name)))
  return files
}
