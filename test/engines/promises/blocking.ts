import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aService } from '../../../catalogue/test/a-service.ts'
import { createRules } from '../../../catalogue/src/mark/create-rules.ts'
import { markHtml } from '../../../catalogue/src/mark/mark-html.ts'
import { policyFor } from '../../../src/guard/guard.ts'
import { consentPolicy } from '../../../src/server.ts'
import { KINDS, SCRIPTS, startTracker, twelveKinds } from '../../fixtures/twelve-kinds.ts'
import type { Tracker } from '../../fixtures/twelve-kinds.ts'
import type { Promises } from '../stage.ts'

/** What left, and what ran, before anybody had answered. */
interface Row {
  readonly requests: readonly string[]
  readonly scripts: readonly string[]
}

/** A page in one way of holding back. */
interface Held {
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
}

const TAG = '<script src="/yinyom/yinyom.js" defer></script>'
const GUARD = new URL('../../../dist/yinyom-guard.js', import.meta.url)
const RULES = createRules([
  aService('tracker', { hosts: ['127.0.0.1/'], elements: ['.tracker-page'], globals: ['tracker'] }),
])

const page = (from: string, first = '', tag = TAG) => {
  const { head, body } = twelveKinds(from)
  return `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>A page</title>${first}${head}${tag}</head><body>${body}</body></html>`
}

/** Ways of holding back, weakest first, as the table has them. */
const WAYS: Readonly<Record<string, (from: string, host: string) => Held>> = {
  nothing: (from) => ({ html: page(from, '', '') }),
  'deferred tag only': (from) => ({ html: page(from) }),
  guard: (from, host) => ({ html: page(from, guardOf(host)) }),
  'meta policy': (from) => ({
    html: page(from, `<meta http-equiv="Content-Security-Policy" content="${policyFor([])}">`),
  }),
  'marks in HTML': (from) => ({ html: markHtml(page(from), RULES).html }),
  'CSP header': (from, host) => ({
    html: page(from),
    headers: {
      'content-security-policy': consentPolicy(null, {
        services: [{ id: 'tracker', category: 'marketing', name: 'T', hosts: [host] }],
      } as never).policy,
    },
  }),
}

function guardOf(host: string): string {
  const options = { hosts: { marketing: [host] } }
  return `<script>yinyomGuard = ${JSON.stringify(options)}</script><script>${readFileSync(GUARD, 'utf8')}</script>`
}

export const blocking: Promises = (stage) => {
  let tracker: Tracker
  const rows: Record<string, Row> = {}
  beforeAll(async () => void (tracker = await startTracker()))
  afterAll(async () => {
    await tracker.close()
    if (process.env.TRUTH_TABLE) note(stage.engine.version, rows)
  })

  /** Opens the page of one way, and waits until nothing more comes. */
  async function open(way: string) {
    const { from, asked } = tracker.newVisit()
    const { html, headers = {} } = WAYS[way]!(from, tracker.host)
    const address = stage.pages.serve({ parts: [html], headers }).replace('127.0.0.1', 'localhost')
    await stage.tab.goto(address)
    await untilQuiet(asked)
    return { asked, ran: () => stage.tab.run<string[]>('window.ran') }
  }

  describe('before an answer', () => {
    it.each(Object.keys(WAYS))('this leaves the page, and runs, with: %s', async (way) => {
      const { asked, ran } = await open(way)
      rows[way] = { requests: sorted(asked()), scripts: sorted(await ran()) }
      if (way === 'nothing' || way === 'deferred tag only') {
        expect(rows[way]).toEqual({ requests: sorted(KINDS), scripts: sorted(SCRIPTS) })
      } else if (way === 'marks in HTML' || way === 'CSP header')
        expect(rows[way]).toEqual({ requests: [], scripts: [] })
      else expect(rows[way]!.scripts).toEqual([])
    })

    it('and after a yes all of it, with marks', async () => {
      const { asked, ran } = await open('marks in HTML')
      await stage.tab.accept()
      await expect.poll(() => sorted(asked())).toEqual(sorted(KINDS))
      await expect.poll(async () => sorted(await ran())).toEqual(sorted(SCRIPTS))
    })

    it('and after a yes all of it, with the guard, which loads the page once more', async () => {
      const { asked, ran } = await open('guard')
      await stage.tab.accept()
      await expect.poll(async () => sorted(await ran().catch(() => []))).toEqual(sorted(SCRIPTS))
      expect(sorted(asked())).toEqual(sorted(KINDS))
    })

    it('and after a no nothing more, with the guard', async () => {
      const { asked, ran } = await open('guard')
      const before = asked()
      await stage.tab.reject()
      await untilQuiet(asked)
      expect([asked(), await ran()]).toEqual([before, []])
    })
  })
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted()
}

/** Resolves once four looks in a row, a quarter of a second apart, have seen the same. */
async function untilQuiet(asked: () => readonly string[]): Promise<void> {
  for (let same = 0, last = -1; same < 4;) {
    const now = asked().length
    same = now === last ? same + 1 : 0
    last = now
    await wait(250)
  }
}

/** Keeps the figures of one engine for `npm run truth-table`. */
function note(engine: string, rows: Readonly<Record<string, Row>>): void {
  const folder = new URL('../../../.cache/truth-table/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`${engine.split(' ')[0]}.json`, folder), JSON.stringify({ engine, rows }))
}
