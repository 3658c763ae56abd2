import type { Handler } from 'hono'
import type { Ledger } from '../ledger/ledger.ts'

/** `GET /healthz`: `200` when the ledger answers. It says nothing about what is in it. */
export function getHealth(ledger: Ledger): Handler {
  return async function answerHealth(c) {
    await ledger.find('')
    return c.json({ status: 'ok' })
  }
}
