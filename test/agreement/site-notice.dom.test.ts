import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createNotices } from '../../src/agreement/site-notice.ts'
import type { Trouble } from '../../src/model/problem.ts'
import { DECIDED } from '../fixtures/a-record.ts'
import { MATERIAL, aManifest, aVersion } from '../fixtures/a-manifest.ts'

beforeEach(() => void vi.useFakeTimers({ now: DECIDED }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const both = aManifest([aVersion(), MATERIAL])

function someNotices(manifest: unknown, more: object = {}) {
  const troubles: Trouble[] = []
  const notices = createNotices({
    notices: { manifest, ...more } as never,
    name: 'shop',
    mayKeep: () => true,
    report: (one) => void troubles.push(one),
  })
  return { notices, troubles }
}

describe("the site's notice", () => {
  it('is the first of the manifest, or the one that is named', () => {
    const other = { id: 'cookies', versions: [aVersion({ version: '9.0.0' })] }
    const manifest = { ...both, notices: [...both.notices, other] }
    expect(someNotices(manifest).notices.inForce()).toBe('privacy@2.0.0')
    expect(someNotices(manifest, { id: 'cookies' }).notices.inForce()).toBe('cookies@9.0.0')
    expect(someNotices(manifest, { id: 'none' }).notices.inForce()).toBe('')
  })

  it('says how an answer stands to it', () => {
    const { notices } = someNotices(both)
    const answer = { notice: 'privacy@1.0.0', decidedAt: DECIDED - 1 }
    expect(notices.state(answer)).toMatchObject({
      id: 'privacy',
      agreed: '1.0.0',
      change: 'material',
      affects: ['marketing'],
    })
  })

  it('says in a receipt what was on offer at the time, in the language or the first that there is', () => {
    const { notices } = someNotices(both)
    const first = { id: 'privacy', version: '1.0.0', effective: '2026-01-01', lang: 'th', sha256: 'a'.repeat(64) }
    const uri = new URL('privacy-1.0.0.th.json', document.baseURI).href
    for (const lang of ['th', 'en', 'constructor'])
      expect(notices.offered(Date.UTC(2026, 2, 1), lang)).toEqual({ ...first, uri })
    expect(notices.offered(DECIDED, 'th')).toMatchObject({ version: '2.0.0' })
    expect(notices.offered(Date.UTC(2025, 0, 1), 'th')).toBeUndefined()
  })

  it('is not known before its manifest is here, and then from its address, kept under the name of the site', async () => {
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(both)))
    const { notices, troubles } = someNotices('/notices/all.json')
    const nothing = [notices.state(undefined), notices.inForce(), notices.offered(DECIDED, 'th'), notices.current()]
    expect(nothing).toEqual([undefined, '', undefined, undefined])
    await notices.refresh()
    expect(notices.inForce()).toBe('privacy@2.0.0')
    expect(notices.offered(DECIDED, 'th')!.uri).toBe(new URL('/notices/privacy-2.0.0.th.json', document.baseURI).href)
    expect(localStorage.getItem('shop.notices')).toContain('yinyom-notices/1')
    expect(troubles).toEqual([])
  })
})
