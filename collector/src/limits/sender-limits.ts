import { createHmac, randomBytes } from 'node:crypto'
import { networkOf } from './client-address.ts'
import { createTokenBuckets } from './token-buckets.ts'

/** Whoever sends, as far as it is known. */
export interface SenderKey {
  /** Undefined where nobody has asked over a network. */
  readonly address?: string | undefined
  readonly origin?: string | undefined
}

/** What one address and one site's pages may ask in a minute. */
export interface SenderLimits {
  /** Seconds to wait; 0 where it may pass. */
  wait(sender: SenderKey, now: number): number
  /** Drops what is older than a minute. */
  forget(now: number): void
}

/**
 * Limits in memory. An address is kept for a minute and only as a hash under a key that ends with the process: nobody
 * can read from the memory who was there, and nothing of it is written anywhere.
 */
export function createSenderLimits({
  perAddress,
  perOrigin,
}: {
  readonly perAddress: number
  readonly perOrigin: number
}): SenderLimits {
  const key = randomBytes(32)
  const addresses = createTokenBuckets(perAddress)
  const origins = createTokenBuckets(perOrigin)
  const hidden = (address: string) =>
    createHmac('sha256', key).update(networkOf(address)).digest('base64url').slice(0, 22)
  return {
    wait: ({ address, origin = '' }, now) =>
      (address ? addresses.take(hidden(address), now) : 0) || origins.take(origin.slice(0, 300), now),
    forget(now) {
      addresses.forget(now)
      origins.forget(now)
    },
  }
}
