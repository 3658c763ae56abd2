import type { Handler } from 'hono'
import type { Ledger } from '../ledger/ledger.ts'

/** `GET /healthz`: `200` when the ledger answers. It says nothing about what is in it. */
export function getHealth(ledger: Ledger): Handler {
  return async function answerHealth(c) {
    await ledger.find('')
    return c.json({ status: 'ok' })
  }
}

/** `GET /readyz`: `200` when a receipt could be stored now; it writes, so it sees a full disk and a file that is gone. */
export function getReady(ledger: Ledger): Handler {
  return async function answerReady(c) {
    await ledger.ready()
    return c.json({ status: 'ok' })
  }
}
