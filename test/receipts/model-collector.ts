import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'
import { canonicalJson } from '../../src/model/jcs.ts'
import type { Outcome, Transport } from '../../src/receipts/send-receipt.ts'

/** What the network and the collector do with one attempt. */
export type Happening =
  | 'taken'
  /** Committed, and then the connection is cut. */
  | 'taken-unheard'
  /** Committed, and no answer ever. */
  | 'taken-silent'
  | 'silent'
  | 'offline'
  | '500'
  | '503 for a minute'
  | '400'

/** A collector as DESIGN §4.7 has it, behind a network that follows a script; without script all is taken. */
export function aCollector(): {
  readonly transport: Transport
  readonly next: (...happenings: readonly Happening[]) => void
  /** Ids in the order of their first arrival. */
  readonly rows: () => readonly string[]
  /** Ids in the order of the attempts. */
  readonly attempts: readonly string[]
  /** Ids that came again with other content. */
  readonly conflicts: readonly string[]
  /** Attempts that are not answered yet. */
  readonly inFlight: () => number
  readonly post: (receipt: ConsentReceipt) => Outcome
} {
  const rows = new Map<string, string>()
  const script: Happening[] = []
  const attempts: string[] = []
  const conflicts: string[] = []
  let inFlight = 0

  function post(receipt: ConsentReceipt): Outcome {
    const content = canonicalJson(receipt)
    const row = rows.get(receipt.receipt_id)
    if (row !== undefined && row !== content) {
      conflicts.push(receipt.receipt_id)
      return { kind: 'refused', why: 'status 409' }
    }
    rows.set(receipt.receipt_id, content)
    return { kind: 'accepted' }
  }

  async function meet(receipt: ConsentReceipt): Promise<Outcome> {
    await Promise.resolve()
    const happening = script.shift() ?? 'taken'
    switch (happening) {
      case 'taken':
        return post(receipt)
      case 'taken-unheard':
        post(receipt)
        return { kind: 'later', why: 'cut', wait: 0 }
      case 'taken-silent':
        post(receipt)
        return new Promise(() => {})
      case 'silent':
        return new Promise(() => {})
      case 'offline':
      case '500':
        return { kind: 'later', why: happening, wait: 0 }
      case '503 for a minute':
        return { kind: 'later', why: 'status 503', wait: 60_000 }
      case '400':
        return { kind: 'refused', why: 'status 400' }
    }
  }

  return {
    async transport(receipt) {
      attempts.push(receipt.receipt_id)
      inFlight++
      const outcome = await meet(receipt)
      inFlight--
      return outcome
    },
    next: (...happenings) => void script.push(...happenings),
    rows: () => [...rows.keys()],
    attempts,
    conflicts,
    inFlight: () => inFlight,
    post,
  }
}
