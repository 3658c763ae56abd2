import { join } from 'node:path'
import type { Heads } from '../witness/heads-file.ts'
import type { CommandPorts } from './command.ts'

/** Says which states a witness has cosigned and refused; with a folder, writes each of them as it was signed. */
export async function showHeads(
  heads: Heads,
  folder: string | undefined,
  { say, words, write }: Pick<CommandPorts, 'say' | 'words' | 'write'>,
): Promise<number> {
  const dayOf = (time: number) => new Date(time * 1000).toISOString()
  const keep = async (origin: string, kind: string, note: string) => {
    if (folder !== undefined) await write(join(folder, `${origin.replaceAll(/[^\w.-]+/g, '-')}.${kind}`), note)
  }
  for (const { origin, size, time, note } of heads.list()) {
    say(words('witness.head', { origin, size, at: dayOf(time) }))
    await keep(origin, 'cosigned', note)
  }
  const refused = heads.refused()
  for (const { origin, fault, time, note } of refused) {
    say(words('witness.headRefused', { fault, origin, at: dayOf(time), words: words(`head.${fault}`) }))
    await keep(origin, fault, note)
  }
  return refused.length > 0 ? 1 : 0
}
