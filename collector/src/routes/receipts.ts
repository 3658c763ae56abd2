import type { Handler } from 'hono'
import type { WordedFault } from '../../../src/model/word-fault.ts'
import { receiptSchema } from '../../../src/model/consent-receipt.ts'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import { toResponse } from '../answer.ts'
import type { Answer } from '../answer.ts'
import { compileCanonical } from '../canonical-by-schema.ts'
import { digestOf } from '../digest-of.ts'
import { parseIJson } from '../i-json.ts'
import type { KeptReceipt, Ledger, LedgerEntry } from '../ledger/ledger.ts'
import { talliesOf } from '../ledger/tallies.ts'
import { isReadable } from '../media-type.ts'
import { parseReceipts } from '../parse-receipts.ts'
import { problemAnswer } from '../problem.ts'
import { readBody } from '../read-body.ts'
import type { SiteDirectory } from '../sites/directory.ts'
import type { ReadBody } from '../read-body.ts'
import { isClockSuspect } from '../rules/time-rules.ts'

export interface ReceiptPorts {
  readonly ledger: Ledger
  readonly directory: () => SiteDirectory
  readonly now: () => number
  readonly maxBytes: number
}

/** A POST whose origin may send. */
export interface ReceiptRequest {
  readonly contentType: string | undefined
  readonly contentEncoding: string | undefined
  readonly origin: string | undefined
  /** The whole body; called at most once. */
  readonly read: () => Promise<ReadBody>
}

/** `POST /v1/receipts`: read, parse, append, answer. */
export function postReceipts(ports: ReceiptPorts): Handler {
  const receive = createReceiver(ports)
  return async function answerReceipts(c) {
    const request: ReceiptRequest = {
      contentType: c.req.header('content-type'),
      contentEncoding: c.req.header('content-encoding'),
      origin: c.req.header('origin'),
      read: () => readBody(c.req.raw, ports.maxBytes),
    }
    return toResponse(c, await receive(request))
  }
}

/** What is answered to a POST of receipts, however it came in. Rejects where the ledger fails. */
export function createReceiver(ports: ReceiptPorts): (request: ReceiptRequest) => Promise<Answer> {
  const { ledger, now, maxBytes } = ports
  return async function receive({ contentType, contentEncoding, origin, read }) {
    if (!isReadable(contentType, contentEncoding))
      return problemAnswer(415, 'The body must be application/json or text/plain, in UTF-8, without Content-Encoding.')
    const body = await read()
    if ('fault' in body) {
      if (body.fault === 'too-large') return problemAnswer(413, `The body has more than ${maxBytes} bytes.`)
      return problemAnswer(400, 'The body is incomplete.')
    }
    const json = parseIJson(body.bytes)
    if ('fault' in json) return problemAnswer(400, json.fault)

    const arrival = { now: now(), origin }
    const parsed = parseReceipts(json.value, arrival)
    if ('faults' in parsed) {
      const count = parsed.faults.length
      const detail = `The body has ${count} ${count === 1 ? 'fault' : 'faults'}; nothing was stored.`
      return problemAnswer(422, detail, { errors: parsed.faults })
    }

    const sender = senderOf(arrival, ports)
    const outcome = await ledger.append(parsed.receipts.map((receipt) => toEntry(receipt, sender)))
    if (outcome.state === 'conflict') {
      const detail = 'A receipt with this id is stored with other content, or was erased; nothing was stored.'
      const errors = outcome.at.map((at) => conflict(parsed.receipts[at]!, parsed.many ? `[${at}].` : ''))
      return problemAnswer(409, detail, { errors })
    }
    const answers = outcome.receipts.map(toAnswer)
    const status = outcome.receipts.some(({ state }) => state === 'stored') ? 201 : 200
    return { status, headers: JSON_HEADERS, body: JSON.stringify(parsed.many ? answers : answers[0]) }
  }
}

const canonicalReceipt = compileCanonical(receiptSchema)

const JSON_HEADERS = { 'content-type': 'application/json' }

/** What is known of whoever has sent it. */
interface Sender extends Pick<LedgerEntry, 'site' | 'provenance' | 'receivedAt'> {
  readonly now: number
}

function senderOf(
  { now, origin }: { readonly now: number; readonly origin: string | undefined },
  { directory }: Pick<ReceiptPorts, 'directory'>,
): Sender {
  const { origins, siteOf } = directory()
  const isListed = origin !== undefined && origins !== '*' && origins.includes(origin)
  const receivedAt = new Date(now).toISOString()
  return { now, receivedAt, site: siteOf(origin), provenance: isListed ? 'origin' : 'unsigned' }
}

function toEntry(receipt: ConsentReceipt, { now, site, provenance, receivedAt }: Sender): LedgerEntry {
  const body = canonicalReceipt(receipt)
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
