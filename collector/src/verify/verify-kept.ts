import { parseCheckpoint } from '../../../src/tlog/checkpoint.ts'
import { isSame } from '../../../src/tlog/hash.ts'
import { parseNote } from '../../../src/tlog/signed-note.ts'
import { logName } from '../ledger/grow-log.ts'
import type { LogHead } from '../ledger/ledger.ts'
import { createFrontier } from './frontier.ts'
import type { LogFault, WalkedLedger } from './log-fault.ts'
import { readLeaves } from './read-leaves.ts'

/** A state that was kept elsewhere must be the beginning of what is here. `name` is what the names of the logs begin with. */
export async function verifyKept(
  text: string,
  heads: readonly LogHead[],
  { ledger, name }: { readonly ledger: Pick<WalkedLedger, 'tile'>; readonly name: string },
): Promise<LogFault[]> {
  const kept = parseCheckpoint(parseNote(text)?.text ?? '')
  const head = heads.find(({ site, period }) => kept?.origin === logName({ name }, site, period))
  const [site = '', period = ''] = kept?.origin.split('/').slice(-2) ?? []
  const fault: LogFault = { site, period, kind: 'rolled-back' }
  if (!kept || !head || kept.size > head.size) return [fault]
  // Of a month that was dropped only the end can be compared.
  if (head.droppedAt) return kept.size < head.size || head.checkpoint.includes(text.split('\n')[2] ?? '') ? [] : [fault]
  const frontier = createFrontier()
  while (frontier.size() < kept.size) {
    const leaves = await readLeaves(ledger, head, { start: frontier.size(), end: kept.size })
    if (!leaves) return [fault]
    frontier.grow(leaves)
  }
  return isSame(frontier.root(), kept.root) ? [] : [fault]
}
