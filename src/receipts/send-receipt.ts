import type { ConsentReceipt } from '../model/consent-receipt.ts'
import { canonicalJson } from '../model/jcs.ts'
import { own } from '../model/own.ts'
import { judgeAnswer } from './judge-answer.ts'
import type { Acknowledge, Outcome } from './judge-answer.ts'
import type { SenderProof } from './sender-proof.ts'

/** Sends one receipt and waits for the answer. Never rejects. */
export type Transport = (receipt: ConsentReceipt) => Promise<Outcome>

/** Hands one receipt to the browser on the way out; false where the browser takes no more. Nobody hears the answer. */
export type Beacon = (receipt: ConsentReceipt) => boolean

/** An acknowledgement has about 1,500 characters, most of them the proof. */
const MOST = 16_384

/** Goes on when the visitor leaves the page, and shows nothing but the receipt. */
const QUIET = { method: 'POST', keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer' } as const

/**
 * Sends to `endpoint` as `application/json`, without cookies or referrer; gives up on one attempt after `limit` ms. The
 * body is the canonical form, so that its plain SHA-256 is the digest of the receipt. `proof` says who sends it.
 */
export function sendReceipt(
  endpoint: string,
  clock: () => number,
  acknowledge: Acknowledge = 'digest',
  limit = 15_000,
  proof: SenderProof = async () => ({}),
): Transport {
  let bare = false
  return async (receipt) => {
    let body: string
    try {
      body = canonicalJson(receipt)
    } catch (error) {
      // Another script has written it; it must not keep the others from being sent.
      return { kind: 'refused', why: String(error) }
    }
    try {
      const init = own<RequestInit>({
        ...QUIET,
        headers: own({
          ...(bare ? {} : await proof(body, receipt.pii_principal_id)),
          'Content-Type': 'application/json',
        }),
        body,
        redirect: 'error',
        // Browsers before 2022 have no `timeout`; there the network's own limit holds.
        signal: AbortSignal.timeout?.(limit) ?? null,
      })
      const response = await fetch(endpoint, init)
      const { status, headers, ok } = response
      // An answer that nobody reads to its end keeps the request open, and its bytes count against the next ones.
      const reading = readText(response)
      reading.catch(() => {})
      const [type, after] = [headers.get('Content-Type'), headers.get('Retry-After')]
      return judgeAnswer({ status, type, after, text: ok ? await reading : '' }, body, acknowledge, clock())
    } catch (error) {
      // An endpoint of somebody's own may not allow these headers, and the browser does not say so: the next goes without.
      bare = !bare
      return { kind: 'unreachable', why: String(error) }
    }
  }
}

/**
 * Sends to `endpoint` as `text/plain`, which needs no preflight that a closing page could not wait for (ADR 003). By a
 * `fetch` that outlives the page: `sendBeacon` shows cookies and referrer, and under a strict referrer policy has no
 * `Origin`. By `sendBeacon` where the browser has no such `fetch`.
 */
export function beaconReceipt(endpoint: string): Beacon {
  return (receipt) => {
    try {
      const body = canonicalJson(receipt)
      if (!('keepalive' in Request.prototype)) return navigator.sendBeacon(endpoint, body)
      fetch(endpoint, own({ ...QUIET, body }))
        .then(readText)
        .catch(() => {})
      return true
    } catch {
      return false
    }
  }
}

/** The text of an answer, or nothing where it is longer than an acknowledgement is; the rest is called off. */
async function readText({ body }: Response): Promise<string> {
  const reader = body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const part = await reader?.read()
    if (!part?.value) return text
    text += decoder.decode(part.value, { stream: true })
    if (text.length > MOST) return reader!.cancel().then(() => '')
  }
}
