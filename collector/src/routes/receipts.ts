import type { Handler } from 'hono'
import type { WordedFault } from '../../../src/model/word-fault.ts'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import { canonicalJson } from '../../../src/model/jcs.ts'
import type { Origins } from '../cross-origin.ts'
import { digestOf } from '../digest-of.ts'
import { parseIJson } from '../i-json.ts'
import type { KeptReceipt, Ledger, LedgerEntry } from '../ledger/ledger.ts'
import { talliesOf } from '../ledger/tallies.ts'
import { isReadable } from '../media-type.ts'
import { parseReceipts } from '../parse-receipts.ts'
import { problem } from '../problem.ts'
import { readBody } from '../read-body.ts'
import { isClockSuspect } from '../rules/time-rules.ts'

export interface ReceiptPorts {
  readonly ledger: Ledger
  readonly origins: Origins
  readonly siteOf: (origin: string | undefined) => string
  readonly now: () => number
  readonly maxBytes: number
}

/** `POST /v1/receipts`: read, parse, append, answer. */
export function postReceipts({ ledger, origins, siteOf, now, maxBytes }: ReceiptPorts): Handler {
  return async function answerReceipts(c) {
    if (!isReadable(c.req.header('content-type'), c.req.header('content-encoding'))) {
      return problem(c, 415, 'The body must be application/json or text/plain, in UTF-8, without Content-Encoding.')
    }
    const body = await readBody(c.req.raw, maxBytes)
    if ('fault' in body) {
      if (body.fault === 'too-large') return problem(c, 413, `The body has more than ${maxBytes} bytes.`)
      return problem(c, 400, 'The body is incomplete.')
    }
    const json = parseIJson(body.bytes)
    if ('fault' in json) return problem(c, 400, json.fault)

    const arrival = { now: now(), origin: c.req.header('origin') }
    const parsed = parseReceipts(json.value, arrival)
    if ('faults' in parsed) {
      const count = parsed.faults.length
      const detail = `The body has ${count} ${count === 1 ? 'fault' : 'faults'}; nothing was stored.`
      return problem(c, 422, detail, { errors: parsed.faults })
    }

    const { origin } = arrival
    const provenance = origin !== undefined && origins !== '*' && origins.includes(origin) ? 'origin' : 'unsigned'
    const sender: Sender = { now: arrival.now, site: siteOf(origin), provenance }
    const outcome = await ledger.append(parsed.receipts.map((receipt) => toEntry(receipt, sender)))
    if (outcome.state === 'conflict') {
      const detail = 'A receipt with this id is stored with other content, or was erased; nothing was stored.'
      const errors = outcome.at.map((at) => conflict(parsed.receipts[at]!, parsed.many ? `[${at}].` : ''))
      return problem(c, 409, detail, { errors })
    }
    const answers = outcome.receipts.map(toAnswer)
    const status = outcome.receipts.some(({ state }) => state === 'stored') ? 201 : 200
    return c.json(parsed.many ? answers : answers[0], status)
  }
}

/** What is known of whoever has sent it. */
interface Sender extends Pick<LedgerEntry, 'site' | 'provenance'> {
  readonly now: number
}

function toEntry(receipt: ConsentReceipt, { now, site, provenance }: Sender): LedgerEntry {
  const receivedAt = new Date(now).toISOString()
  const body = canonicalJson(receipt)
  return {
    receiptId: receipt.receipt_id,
    digest: digestOf(body),
    receivedAt,
    clockSuspect: isClockSuspect(receipt, now),
    body,
    site,
    provenance,
    principal: receipt.pii_principal_id,
    tallies: talliesOf(receipt, receivedAt),
  }
}

function toAnswer({ row, proof }: KeptReceipt) {
  const { receivedAt, seq, digest, clockSuspect } = row
  return { received_at: receivedAt, seq, digest, proof, ...(clockSuspect && { clock_suspect: true }) }
}

function conflict(receipt: ConsentReceipt, at: string): WordedFault {
  const expected = 'an id that is new, or the content that was sent with it first'
  return { path: `${at}receipt_id`, found: `"${receipt.receipt_id}"`, expected }
}
