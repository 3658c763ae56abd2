import { describe, expect, it } from 'vitest'
import { encodeRecord } from '../../src/model/consent-record.ts'
import { unpackId } from '../../src/model/ids.ts'
import type { Decision } from '../../src/model/decision.ts'
import { aConfig, aService } from '../fixtures/a-config.ts'
import { DAY, DECIDED, aRecord, marks } from '../fixtures/a-record.ts'
import { aTab, accept, reject, withdraw } from '../fixtures/a-tab.ts'
import { fakeBrowser, noCookies, sandboxed } from '../fixtures/cookie-jar.ts'
import { memoryStorage } from '../fixtures/memory-storage.ts'

const URL = 'https://www.example.co.th/'
const config = aConfig({
  site: 'shop',
  categories: ['necessary', 'analytics', 'marketing'],
  services: [aService('youtube', 'marketing')],
})
const yes = aRecord({ choices: { analytics: true, marketing: true }, asked: marks('youtube') })

/** A tab that finds this record in the cookie. */
function tabWith(record = yes, more: Parameters<typeof aTab>[0] = {}) {
  const jar = fakeBrowser().page(URL)
  jar.cookie = `yinyom=${encodeRecord(record)}; Path=/`
  return aTab({ config, jar, ...more })
}

describe('a decision', () => {
  it.each<[Decision, boolean]>([
    [accept, true],
    [reject, true],
    [{ action: 'save_choices', surface: 'settings', layer: 2, choices: { analytics: true } }, true],
    [withdraw, true],
    [{ action: 'allow_always', surface: 'placeholder', layer: 1, choices: { youtube: true } }, true],
    [{ action: 'allow_once', surface: 'placeholder', layer: 1, choices: { youtube: true } }, false],
  ])('$action makes exactly one draft, and is stored unless it is for once', (decision, stored) => {
    const tab = aTab({ config })
    tab.decide(decision)
    expect(tab.drafts()).toMatchObject([
      {
        ...(decision.choices && {}),
        action: decision.action,
        surface: decision.surface,
        layer: decision.layer,
        stored,
      },
    ])
    expect(tab.decisions).toEqual([{ revoked: [], decision }])
    expect(tab.cookie().record).toEqual(stored ? tab.record() : undefined)
    expect(tab.posted).toHaveLength(stored ? 1 : 0)
    expect(tab.adopted).toHaveLength(stored ? 1 : 0)
  })

  it('leaves in the journal all that a receipt is made from, as plain JSON', () => {
    const tab = aTab({ config, gpc: true })
    const shown = { surface: 'banner', lang: 'th', layout: 'bar', text: { title: 'ก' } } as const
    tab.decide({ ...accept, shown, actor: 'guardian', ageBand: '10_to_20' })
    const [draft] = tab.drafts()
    expect(draft).toMatchObject({
      time: DECIDED,
      record: tab.record(),
      state: 'given',
      reasons: ['never-asked'],
      shown,
      lang: 'th',
      gpc: true,
      actor: 'guardian',
      ageBand: '10_to_20',
      site: 'shop',
      withdrawal: `${URL}#yinyom-settings`,
      widget: '1.0.0',
      config: { categories: ['analytics'] },
    })
    expect(JSON.parse(JSON.stringify(draft))).toEqual(draft)
    expect(draft!.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(parseInt(draft!.id.replace('-', '').slice(0, 12), 16)).toBe(DECIDED)
    expect(unpackId(draft!.record.id)).toMatch(/-7[0-9a-f]{3}-/)
    expect(unpackId(draft!.record.id)).not.toBe(draft!.id)
  })

  it('names reasons for what was asked in the banner only', () => {
    const tab = aTab({ config })
    tab.decide({ action: 'reject_all', surface: 'settings', layer: 2 })
    expect(tab.drafts()[0]!.reasons).toEqual([])
  })

  it('is in the journal before the cookie is written: a crash between the two loses no evidence', () => {
    const order: string[] = []
    const storage = memoryStorage()
    const { setItem } = storage
    storage.setItem = (key, value) => {
      order.push('journal')
      setItem(key, value)
    }
    const real = fakeBrowser().page(URL)
    const jar = {
      get cookie() {
        return real.cookie
      },
      set cookie(value) {
        order.push('cookie')
        real.cookie = value
      },
    }
    aTab({ config, jar, storage }).decide(accept)
    expect(order[0]).toBe('journal')
    expect(order).toContain('cookie')
  })

  it('keeps its place in the order, also within one millisecond', () => {
    const tab = aTab({ config })
    const actions = [accept, reject, withdraw, accept]
    actions.forEach((decision) => tab.decide(decision))
    expect(tab.drafts().map(({ action }) => action)).toEqual(actions.map(({ action }) => action))
    expect(tab.drafts().map(({ time }) => time - DECIDED)).toEqual([0, 1, 2, 3])
    expect(tab.drafts().map(({ record }) => record.seq)).toEqual([1, 2, 3, 4])
    expect(new Set(tab.drafts().map(({ id }) => id)).size).toBe(4)
    expect(new Set(tab.drafts().map(({ record }) => record.id)).size).toBe(1)
  })

  it('says what it takes back', () => {
    const tab = tabWith()
    tab.decide({
      action: 'save_choices',
      surface: 'settings',
      layer: 2,
      choices: { analytics: true, marketing: false },
    })
    expect(tab.decisions[0]!.revoked).toEqual(['marketing', 'youtube'])
  })

  it.each([
    ['honor', false],
    ['ignore', true],
  ] as const)('with Global Privacy Control and gpc "%s" grants advertising: %s', (gpc, granted) => {
    const tab = aTab({ config: aConfig({ gpc }), gpc: true })
    tab.decide(accept)
    expect([tab.allows('analytics'), tab.allows('marketing')]).toEqual([true, granted])
    expect(tab.drafts()[0]!.gpc).toBe(true)
  })

  it('of a clock that was wrong is not the measure of those that follow: the visitor is asked once', () => {
    const tab = tabWith(aRecord({ ...yes, decidedAt: DECIDED + 3000 * DAY }))
    expect(tab.standing().reasons).toEqual(['expired'])
    tab.decide(reject)
    expect(tab.standing()).toMatchObject({ status: 'decided', choices: { analytics: false, marketing: false } })
    expect(tab.drafts()[0]!.time).toBe(DECIDED)
  })
})

describe('nothing but a decision makes a draft', () => {
  it.each<[string, (tab: ReturnType<typeof aTab>) => void]>([
    ['repairing the cookie', (tab) => tab.repair()],
    ['reading the cookie again', (tab) => tab.syncFromCookie()],
    [
      'hearing of a decision',
      (tab) => tab.onTabMessage({ record: encodeRecord(aRecord({ ...yes, decidedAt: DECIDED + 1 })) }),
    ],
    ['hearing of a reset', (tab) => tab.onTabMessage({ reset: encodeRecord(yes) })],
    ['healing', (tab) => tab.restore(yes)],
    ['a reset', (tab) => tab.reset()],
    [
      'time that passes',
      (tab) => {
        tab.clock.now += 400 * DAY
        tab.syncFromCookie()
      },
    ],
  ])('%s makes none', (_, act) => {
    for (const tab of [aTab({ config }), tabWith(yes, { clock: { now: DECIDED } })]) {
      act(tab)
      expect(tab.drafts()).toEqual([])
      expect(tab.decisions.filter(({ decision }) => decision)).toEqual([])
    }
  })
})

describe('repair', () => {
  it('leaves one cookie where there were several: the newest', () => {
    const browser = fakeBrowser()
    const jar = browser.page(URL)
    const older = aRecord({ ...yes, decidedAt: DECIDED - 1, choices: { analytics: false, marketing: false } })
    jar.cookie = `yinyom=${encodeRecord(older)}; Path=/; Domain=example.co.th`
    jar.cookie = `yinyom=${encodeRecord(yes)}; Path=/`
    jar.cookie = 'yinyom=foreign; Path=/; Domain=www.example.co.th'
    const tab = aTab({ config, jar })
    tab.repair()
    expect(browser.cookies()).toHaveLength(1)
    expect(tab.cookie().record).toEqual(yes)
    expect(tab.reports).toEqual([])
  })

  it('says once that what it found is no answer, and grants nothing', () => {
    const jar = fakeBrowser().page(URL)
    jar.cookie = 'yinyom={"analytics":true}; Path=/'
    const tab = aTab({ config, jar })
    tab.repair()
    expect(tab.reports).toEqual(['cookie-unreadable yinyom'])
    expect(tab.standing().status).toBe('unset')
  })

  it('has nothing to say of one good cookie, or of none', () => {
    for (const tab of [tabWith(), aTab({ config })]) {
      tab.repair()
      expect(tab.reports).toEqual([])
    }
  })
})

describe.each([
  ['takes no cookies', noCookies],
  ['throws at cookies', sandboxed],
])('a browser that %s', (_, jar) => {
  it('keeps the choice for this page, says so, and makes the receipt all the same', () => {
    const tab = aTab({ config, jar })
    tab.decide(accept)
    expect([tab.allows('marketing'), tab.unkept()]).toEqual([true, true])
    expect(tab.reports).toEqual(['storage-refused yinyom'])
    expect(tab.drafts()).toHaveLength(1)
    tab.syncFromCookie()
    expect(tab.allows('marketing')).toBe(true)
    tab.decide(reject)
    expect(tab.allows('marketing')).toBe(false)
    expect(tab.drafts()).toHaveLength(2)
  })
})

it('a cookie.domain that is not ours is reported, and the answer kept for this host', () => {
  const tab = aTab({ config: aConfig({ cookie: { domain: '.other.co.th' } }) })
  tab.decide(accept)
  expect(tab.reports).toEqual(['cookie-domain .other.co.th'])
  expect(tab.unkept()).toBe(false)
})
