import { beforeEach, describe, expect, it } from 'vitest'
import type { Trouble } from '../../src/model/problem.ts'
import { isDue } from '../../src/agreement/is-due.ts'
import { createNoticesSource } from '../../src/agreement/manifest-source.ts'
import type { NoticesSourceOptions } from '../../src/agreement/manifest-source.ts'
import { MATERIAL, aManifest, aVersion } from '../fixtures/a-manifest.ts'
import { memoryStorage } from '../fixtures/memory-storage.ts'

const HOUR = 3_600_000
const ADDRESS = 'https://www.example.co.th/notices/notices.json'
const FIRST = aManifest([aVersion()])
const SECOND = aManifest([aVersion(), MATERIAL], '2026-05-01T00:00:00Z')

let storage = memoryStorage()
let troubles: Trouble[] = []
let asked = 0
let now = 0
let answer: () => Response | Promise<Response>
beforeEach(() => {
  storage = memoryStorage()
  troubles = []
  asked = now = 0
  answer = () => Response.json(FIRST)
})

function source(changes: Partial<NoticesSourceOptions> = {}) {
  return createNoticesSource({
    manifest: 'notices.json',
    base: 'https://www.example.co.th/notices/',
    key: 'yinyom.notices',
    storage: () => storage,
    mayKeep: () => true,
    fetch: async () => {
      asked++
      return answer()
    },
    now: () => now,
    random: () => 0,
    report: (trouble) => troubles.push(trouble),
    ...changes,
  })
}
const codes = () => troubles.map(({ code }) => code)

describe('the manifest of the notices', () => {
  it('is fetched, kept, and not asked for again for four hours, by no page', async () => {
    expect(source().current()).toBeUndefined()
    expect(await source().refresh()).toEqual(FIRST)
    now = 4 * HOUR - 1
    expect(source().current()).toEqual(FIRST)
    expect(await source().refresh()).toEqual(FIRST)
    expect([asked, isDue(() => storage, 'yinyom.notices', now)]).toEqual([1, false])
    now++
    answer = () => Response.json(SECOND)
    expect(isDue(() => storage, 'yinyom.notices', now)).toBe(true)
    expect(await source().refresh()).toEqual(SECOND)
  })

  it('leaves nothing on the device before a decision', async () => {
    await source({ mayKeep: () => false }).refresh()
    expect(storage.length).toBe(0)
  })

  it('may stand in the configuration, and then asks nobody', async () => {
    const inline = source({ manifest: FIRST })
    expect([inline.current(), await inline.refresh(), asked]).toEqual([FIRST, FIRST, 0])
  })

  it.each([
    ['cannot be reached', () => Promise.reject(new TypeError('offline')), 'notices-unreachable'],
    ['answers with an error', () => new Response('no', { status: 500 }), 'notices-unreachable'],
    ['is no JSON', () => new Response('<html>'), 'notices-unreachable'],
    ['is no manifest', () => Response.json({ format: 'yinyom-notices/1', notices: [] }), 'notices'],
    ['is older than one that was seen', () => Response.json(FIRST), 'notices-older'],
    ['has lost its date', () => Response.json({ ...SECOND, updated: undefined }), 'notices-older'],
    ['is far too long', () => new Response(' '.repeat(1_000_001)), 'notices-unreachable'],
  ])('that %s changes nothing, and is reported', async (_, next, code) => {
    answer = () => Response.json(SECOND)
    await source().refresh()
    now = 9 * HOUR
    answer = next
    expect(await source().refresh()).toEqual(SECOND)
    expect(codes()).toEqual([code])
    expect(source().current()).toEqual(SECOND)
  })

  it('survives a kept copy that is none', () => {
    for (const copy of ['', 'null', '[1]', '["x"]', `["${ADDRESS}",1,"{}"]`, `["${ADDRESS}",1,"nonsense"]`]) {
      storage.setItem('yinyom.notices', copy)
      expect(source().current()).toBeUndefined()
    }
  })
})
