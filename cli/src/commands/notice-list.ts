import type { Command } from 'commander'
import type { Fault } from '../../../src/model/check.ts'
import { parseManifest } from '../../../src/notices/format/notice-parse-manifest.ts'
import type { NoticesManifest, NoticeVersion } from '../../../src/notices/format/notices-manifest.ts'
import { startOfDay } from '../../../src/notices/format/notice-day.ts'
import { formatDate } from '../../../src/i18n/format-date.ts'
import { versionInForce } from '../../../src/notices/version-in-force.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'
import { openPublished } from './open-published.ts'
import { wordFaultValues } from './read-draft.ts'

export function addList(notice: Command, context: Context): void {
  addCommand(notice, 'list', context, {
    args: '[place]',
    about: 'list.about',
    example: 'yinyom notice list notices',
    fault: 'list.fault',
  }).action((place: string | undefined) => listPlace(context, place ?? 'notices'))
}

async function listPlace(context: Context, place: string): Promise<void> {
  const { say, print, printJson, io, language } = context
  const { notices } = await readManifest(context, place)
  const now = io.now()
  const listed = notices.map(({ id, title, versions }) => ({
    id,
    ...(title && { title }),
    versions: versions.map((version) => ({ ...version, standing: standing(version, versions, now) })),
  }))
  for (const { id, title, versions } of listed) {
    print(`${id}  ${title?.[language] ?? Object.values(title ?? {})[0] ?? ''}`.trimEnd())
    for (const { version, effective, change, documents, standing, summary } of versions) {
      const day = formatDate(startOfDay(effective), { locale: language, digits: 'latin', calendar: 'buddhist' })
      print(`  ${[version, day, change, Object.keys(documents).join(' '), say(`list.${standing}`)].join('  ')}`)
      const told = summary?.[language] ?? Object.values(summary ?? {})[0]
      if (told) print(`    ${told}`)
    }
  }
  printJson({ notices: listed })
}

/** The manifest of a folder or site, or the fault of it. */
export async function readManifest(context: Context, place: string): Promise<NoticesManifest> {
  const { manifest: file, read } = openPublished(context, place)
  const text = await read(file)
  if (text === undefined) throw new Failure('list.none', { place })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Failure('verify-json', { file })
  }
  const faults: Fault[] = []
  const manifest = parseManifest(value, faults)
  if (!manifest) throw new Failure('verify-format', { file, ...wordFaultValues(faults[0]!, context.language) })
  return manifest
}

function standing(
  version: NoticeVersion,
  versions: readonly NoticeVersion[],
  now: number,
): 'announced' | 'in-force' | 'replaced' {
  if (startOfDay(version.effective) > now) return 'announced'
  return versionInForce(versions, now) === version ? 'in-force' : 'replaced'
}
