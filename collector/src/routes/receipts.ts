import type { Context, Handler } from 'hono'
import type { WordedFault } from '../../../src/model/word-fault.ts'
import { receiptSchema } from '../../../src/model/consent-receipt.ts'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import { toResponse } from '../answer.ts'
import type { Answer } from '../answer.ts'
import { compileCanonical } from '../canonical-by-schema.ts'
import { digestOf } from '../digest-of.ts'
import { parseIJson } from '../i-json.ts'
import type { Admission } from '../limits/admission.ts'
import type { KeptReceipt, Ledger, LedgerEntry } from '../ledger/ledger.ts'
import { talliesOf } from '../ledger/tallies.ts'
import { isReadable } from '../media-type.ts'
import { parseReceipts } from '../parse-receipts.ts'
import type { ParsedReceipts } from '../parse-receipts.ts'
import { failureAnswer } from '../failure.ts'
import type { Meters } from '../metrics/meters.ts'
import { problemAnswer } from '../problem.ts'
import type { DeviceKeys } from '../provenance/device-keys.ts'
import { gradeSender } from '../provenance/grade-sender.ts'
import { readBody } from '../read-body.ts'
import type { SiteDirectory } from '../sites/directory.ts'
import type { ReadBody } from '../read-body.ts'
import { isClockSuspect } from '../rules/time-rules.ts'

export interface ReceiptPorts {
  readonly ledger: Ledger
  readonly directory: () => SiteDirectory
  readonly now: () => number
  readonly maxBytes: number
  /** Whether more is taken now. Default: always. */
  readonly admission?: Admission | undefined
  /** Which device a pseudonym belongs to. Default: nobody knows. */
  readonly deviceKeys?: DeviceKeys | undefined
  /** Counts what is answered. Default: nobody does. */
  readonly meters?: Pick<Meters, 'received' | 'appending'> | undefined
}

/** A POST whose origin may send. */
export interface ReceiptRequest {
  readonly contentType: string | undefined
  readonly contentEncoding: string | undefined
  readonly origin: string | undefined
  /** Where it comes from; undefined where it came by no network. */
  readonly address?: string | undefined
  /** `Yinyom-Token`: of the site's own server. */
  readonly token?: string | undefined
  /** `Yinyom-Device`: key and signature of the visitor's browser. */
  readonly device?: string | undefined
  /** The whole body; called at most once. */
  readonly read: () => Promise<ReadBody>
}

/** `POST /v1/receipts`: read, parse, append, answer. */
export function postReceipts(
  ports: ReceiptPorts,
  addressOf: (c: Context) => string | undefined = () => undefined,
): Handler {
  const receive = createReceiver(ports)
  return async function answerReceipts(c) {
    const request: ReceiptRequest = {
      contentType: c.req.header('content-type'),
      contentEncoding: c.req.header('content-encoding'),
      origin: c.req.header('origin'),
      address: addressOf(c),
      token: c.req.header('yinyom-token'),
      device: c.req.header('yinyom-device'),
      read: () => readBody(c.req.raw, ports.maxBytes),
    }
    return toResponse(c, await receive(request))
  }
}

/** What is answered to a POST of receipts, however it came in. Rejects where the ledger fails. */
export function createReceiver(ports: ReceiptPorts): (request: ReceiptRequest) => Promise<Answer> {
  const { meters } = ports
  if (!meters) return (request) => receive(request, ports)
  return async function measured(request) {
    const begun = performance.now()
    let status: number | undefined
    try {
      const answer = await receive(request, ports)
      status = answer.status
      return answer
    } catch (error) {
      status = failureAnswer(error).status
      throw error
    } finally {
      if (status !== undefined) meters.received(status, (performance.now() - begun) / 1000)
    }
  }
}

async function receive(request: ReceiptRequest, ports: ReceiptPorts): Promise<Answer> {
  const { now, maxBytes, admission } = ports
  const { contentType, contentEncoding, origin, address } = request
  const refusal = admission?.refusal({ address, origin }, now())
  if (refusal) return refusal
  if (!isReadable(contentType, contentEncoding))
    return problemAnswer(415, 'The body must be application/json or text/plain, in UTF-8, without Content-Encoding.')
  const body = await request.read()
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
  return keep(parsed, { ...request, now: arrival.now, bytes: body.bytes }, ports)
}

type Receipts = Exclude<ParsedReceipts, { readonly faults: unknown }>

/** A request whose body was read at this time. */
interface ReadRequest extends Pick<ReceiptRequest, 'origin' | 'token' | 'device'> {
  readonly now: number
  readonly bytes: Uint8Array
}

async function keep(parsed: Receipts, request: ReadRequest, ports: ReceiptPorts): Promise<Answer> {
  const { ledger, admission, meters } = ports
  const { receipts, many } = parsed
  const sender = await senderOf(request, receipts, ports)
  const refusal = await admission?.take(sender.site, receipts.length, sender.now)
  if (refusal) return refusal
  let stored = 0
  const appended = meters?.appending()
  try {
    const outcome = await ledger.append(receipts.map((receipt) => toEntry(receipt, sender)))
    if (outcome.state === 'conflict') {
      const detail = 'A receipt with this id is stored with other content, or was erased; nothing was stored.'
      const errors = outcome.at.map((at) => conflict(receipts[at]!, many ? `[${at}].` : ''))
      return problemAnswer(409, detail, { errors })
    }
    stored = outcome.receipts.filter(({ state }) => state === 'stored').length
    const answers = outcome.receipts.map(toAnswer)
    return { status: stored > 0 ? 201 : 200, headers: JSON_HEADERS, body: JSON.stringify(many ? answers : answers[0]) }
  } finally {
    appended?.(stored, receipts.length - stored)
    if (stored < receipts.length) admission?.giveBack(sender.site, receipts.length - stored, sender.now)
  }
}

const canonicalReceipt = compileCanonical(receiptSchema)

const JSON_HEADERS = { 'content-type': 'application/json' }

/** What is known of whoever has sent it. */
interface Sender extends Pick<LedgerEntry, 'site' | 'provenance' | 'receivedAt'> {
  readonly now: number
}

async function senderOf(
  { now, origin, token, device, bytes }: ReadRequest,
  receipts: readonly ConsentReceipt[],
  ports: Pick<ReceiptPorts, 'directory' | 'deviceKeys'>,
): Promise<Sender> {
  const directory = ports.directory()
  const principals = receipts.map((receipt) => receipt.pii_principal_id)
  const provenance = await gradeSender(
    { origin, token, device, bytes, principals },
    { directory, deviceKeys: ports.deviceKeys, now },
  )
  return { now, receivedAt: new Date(now).toISOString(), site: directory.siteOf(origin), provenance }
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
