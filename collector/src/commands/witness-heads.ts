import { join } from 'node:path'
import type { Heads } from '../witness/heads-file.ts'
import { FAULT_WORDS } from '../witness/witness-app.ts'
import type { CommandPorts } from './command.ts'

/** Says which states a witness has cosigned and refused; with a folder, writes each of them as it was signed. */
export async function showHeads(
  heads: Heads,
  folder: string | undefined,
  { say, write }: Pick<CommandPorts, 'say' | 'write'>,
): Promise<number> {
  const dayOf = (time: number) => new Date(time * 1000).toISOString()
  const keep = async (origin: string, kind: string, note: string) => {
    if (folder !== undefined) await write(join(folder, `${origin.replaceAll(/[^\w.-]+/g, '-')}.${kind}`), note)
  }
  for (const { origin, size, time, note } of heads.list()) {
    say(`${origin}: ${size} entries cosigned at ${dayOf(time)}`)
    await keep(origin, 'cosigned', note)
  }
  const refused = heads.refused()
  for (const { origin, fault, time, note } of refused) {
    say(`${fault}: ${origin}: refused at ${dayOf(time)}: ${FAULT_WORDS[fault]}`)
    await keep(origin, fault, note)
  }
  return refused.length > 0 ? 1 : 0
}
