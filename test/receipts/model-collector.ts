import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'
import { canonicalJson } from '../../src/model/jcs.ts'
import { sha256 } from '../../src/model/sha256.ts'
import { judgeAnswer } from '../../src/receipts/judge-answer.ts'
import type { Answer } from '../../src/receipts/judge-answer.ts'
import type { Transport } from '../../src/receipts/send-receipt.ts'
import { settled } from './a-clock.ts'
import { START } from './a-draft.ts'

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
  /** Of the collector itself: it will never take this one. */
  | '400'
  /** Of a hotspot's portal: status 200, and no digest. */
  | 'portal'
  /** Of a firewall: status 403. */
  | 'firewall'

/** What a collector answers to one receipt. */
export type Post = (receipt: ConsentReceipt) => Answer | Promise<Answer>

/**
 * A collector as DESIGN §4.7 has it, or another one that `real` asks, behind a network that follows a script; without
 * script all is taken.
 */
export function aCollector(real?: Post): {
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
  /** As if another tab had sent it. */
  readonly post: (receipt: ConsentReceipt) => Promise<Answer>
  /** Resolved when nothing is under way but what will never be answered. */
  readonly settle: () => Promise<void>
} {
  const rows = new Map<string, string>()
  const script: Happening[] = []
  const attempts: string[] = []
  const conflicts: string[] = []
  let inFlight = 0
  const load = { busy: 0 }

  function modelled(receipt: ConsentReceipt): Answer {
    const content = canonicalJson(receipt)
    const row = rows.get(receipt.receipt_id)
    if (row !== undefined && row !== content) return answer(409, 'application/problem+json', '{}')
    return answer(row ? 200 : 201, 'application/json', JSON.stringify({ digest: sha256(content) }))
  }

  async function post(receipt: ConsentReceipt): Promise<Answer> {
    load.busy++
    const answered = await (real ?? modelled)(receipt)
    load.busy--
    if (answered.status === 409) conflicts.push(receipt.receipt_id)
    else if (answered.status < 300 && !rows.has(receipt.receipt_id))
      rows.set(receipt.receipt_id, canonicalJson(receipt))
    return answered
  }

  /** The answer; undefined where the connection is cut. */
  async function meet(receipt: ConsentReceipt): Promise<Answer | undefined> {
    await Promise.resolve()
    switch (script.shift() ?? 'taken') {
      case 'taken':
        return post(receipt)
      case 'taken-unheard':
        await post(receipt)
        return undefined
      case 'taken-silent':
        await post(receipt)
        return new Promise(() => {})
      case 'silent':
        return new Promise(() => {})
      case 'offline':
        return undefined
      case '500':
        return answer(500, 'application/problem+json', '{}')
      case '503 for a minute':
        return { ...answer(503, 'application/problem+json', '{}'), after: '60' }
      case '400':
        return answer(400, 'application/problem+json', '{}')
      case 'portal':
        return answer(200, 'Text/HTML', '<title>Hotel Wi-Fi</title>')
      case 'firewall':
        return answer(403, 'text/html', '<title>Denied</title>')
    }
  }

  return {
    async transport(receipt) {
      attempts.push(receipt.receipt_id)
      inFlight++
      const met = await meet(receipt)
      inFlight--
      if (!met) return { kind: 'unreachable', why: 'cut' }
      return judgeAnswer(met, canonicalJson(receipt), 'digest', START)
    },
    next: (...happenings) => void script.push(...happenings),
    rows: () => [...rows.keys()],
    attempts,
    conflicts,
    inFlight: () => inFlight,
    post,
    async settle() {
      do await settled()
      while (load.busy > 0)
    },
  }
}

function answer(status: number, type: string, text: string): Answer {
  return { status, type, after: null, text }
}
