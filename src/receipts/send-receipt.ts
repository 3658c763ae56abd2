import type { ConsentReceipt } from '../model/consent-receipt.ts'
import { retryAfter } from './backoff.ts'

/** What became of one attempt to send. */
export type Outcome =
  /** The collector has it on disk. */
  | { readonly kind: 'accepted' }
  /** The collector will never take it; `why` in a few words. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Not now; `wait` is how many milliseconds the collector asked for, 0 where it did not. */
  | { readonly kind: 'later'; readonly why: string; readonly wait: number }

/** Sends one receipt and waits for the answer. Never rejects. */
export type Transport = (receipt: ConsentReceipt) => Promise<Outcome>

/** Hands one receipt to the browser on the way out; false where the browser takes no more. Nobody hears the answer. */
export type Beacon = (receipt: ConsentReceipt) => boolean

/** Answers below 500 that may be another one next time. */
const PASSING = [408, 425, 429]

/** Goes on when the visitor leaves the page, and shows nothing but the receipt. */
const QUIET = { method: 'POST', keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer' } as const

/** Sends to `endpoint` as `application/json`, without cookies or referrer; gives up on one attempt after `limit` ms. */
export function sendReceipt(endpoint: string, clock: () => number, limit = 15_000): Transport {
  return async (receipt) => {
    try {
      const response = await fetch(endpoint, {
        ...QUIET,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(receipt),
        redirect: 'error',
        // Browsers before 2022 have no `timeout`; there the network's own limit holds.
        signal: AbortSignal.timeout?.(limit) ?? null,
      })
      const { status, headers } = response
      // An answer that nobody reads to its end keeps the request open, and its bytes count against the next ones.
      response.text().catch(() => {})
      const page = headers.get('Content-Type')?.startsWith('text/html')
      const why = page ? `a web page (${status})` : `status ${status}`
      // A web page is no collector's answer: a hotspot's login, or a site that answers every address with its start page.
      if (response.ok && !page) return { kind: 'accepted' }
      if (status >= 400 && status < 500 && !PASSING.includes(status)) return { kind: 'refused', why }
      return { kind: 'later', why, wait: retryAfter(headers.get('Retry-After'), clock()) }
    } catch (error) {
      return { kind: 'later', why: String(error), wait: 0 }
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
    const body = JSON.stringify(receipt)
    try {
      if (!('keepalive' in Request.prototype)) return navigator.sendBeacon(endpoint, body)
      fetch(endpoint, { ...QUIET, body })
        .then((response) => response.text())
        .catch(() => {})
      return true
    } catch {
      return false
    }
  }
}
