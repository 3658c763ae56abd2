import type { Hono } from 'hono'
import { expect } from 'vitest'
import { check } from '../../../src/model/check.ts'
import type { Fault } from '../../../src/model/check.ts'
import { createCollector } from '../../src/app.ts'
import { createTokens } from '../../src/access/tokens.ts'
import { createUsers } from '../../src/access/users.ts'
import type { Role, SiteScope } from '../../src/access/roles.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts'
import type { Records } from '../../src/records/records.ts'
import { createDirectory } from '../../src/sites/directory.ts'
import { createSites } from '../../src/sites/sites.ts'
import type { Site } from '../../src/sites/sites.ts'
import type { Pictures } from '../../src/pictures/pictures.ts'
import { aRecords } from '../a-records.ts'
import { aSigner } from '../a-signer.ts'
import { operations } from './openapi-paths.ts'

/** The day and hour of these tests. */
const NOW = Date.parse('2026-06-15T03:00:00.000Z')
export const PASSWORD = 'สี่คำที่จำง่าย ไม่มีใครเดา'

/** A collector with its API, on one ledger, asked as somebody. */
export interface AnApi {
  readonly app: Hono
  readonly ledger: Ledger
  readonly records: Records
  readonly clock: { now: number }
  /** Asks with a token of this role. */
  as(role: Role, sites?: SiteScope): Promise<Asker>
  /** A user of this role, with `PASSWORD`. */
  user(login: string, role: Role, sites?: SiteScope): Promise<void>
}

export type Asker = (
  path: string,
  init?: { readonly method?: string; readonly body?: unknown; readonly headers?: Record<string, string> },
) => Promise<Response>

export async function anApi(
  own: { readonly ledger?: Ledger; readonly records?: Records; readonly pictures?: Pictures } = {},
): Promise<AnApi> {
  const ledger = own.ledger ?? createMemoryLedger(aSigner)
  const records = own.records ?? aRecords()
  const clock = { now: NOW }
  const sites = createSites(records)
  let known: readonly Site[] = await sites.list()
  const sitesChanged = async () => void (known = await sites.list())
  const app = createCollector({
    ledger,
    directory: createDirectory(() => known, ['https://www.example.co.th']),
    api: { records, isSecure: false, sitesChanged, pictures: own.pictures },
    now: () => clock.now,
    maxBytes: 65_536,
  })
  const tokens = createTokens(records)
  return {
    app,
    ledger,
    records,
    clock,
    async as(role, scope = '*') {
      const at = new Date(clock.now).toISOString()
      const expiresAt = new Date(clock.now + 86_400_000).toISOString()
      const { whole } = await tokens.make({ name: role, madeBy: 'test', role, sites: scope, madeAt: at, expiresAt })
      return asker(app, { authorization: `Bearer ${whole}` })
    },
    async user(login, role, scope = '*') {
      const at = new Date(clock.now).toISOString()
      await createUsers(records).keep({ login, name: login, role, sites: scope }, { at, password: PASSWORD })
    },
  }
}

/** Asks with these headers, and sends what it is given as JSON. */
export function asker(app: Hono, headers: Record<string, string> = {}): Asker {
  return async (path, { method = 'GET', body, headers: more = {} } = {}) => {
    const answer = await app.request(path, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }), ...more },
      body: body === undefined ? null : JSON.stringify(body),
    })
    await expectAnswer(method, path, answer)
    return answer
  }
}

/** What is answered is what the operation says. */
async function expectAnswer(method: string, path: string, answer: Response): Promise<void> {
  const isIt = (template: string) =>
    new RegExp(`^${template.replaceAll(/\\{\\w+\\}/g, '[^/]+')}$`).test(path.split('?')[0]!)
  const asked = operations.find((one) => one.method === method.toLowerCase() && isIt(one.path))
  if (!asked || !answer.ok) return
  const text = await answer.clone().text()
  if (!asked.answer) return
  const faults: Fault[] = []
  check(asked.answer, JSON.parse(text), '', faults)
  expect(faults, `${method} ${path}`).toEqual([])
}
