import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/consent.ts'
import { installAutoconsent } from './autoconsent.ts'
import { fixture } from './consent-page.ts'
import { GATED, exampleConfig } from './example-site.ts'
import { onStage } from './on-stage.ts'
import { ruleClicks, ruleFaults, ruleMatches } from './consent-o-matic.ts'
import type { Rule } from './consent-o-matic.ts'

const SOON = { timeout: 15_000 }
const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../integrations', file), 'utf8'))

const at = onStage({ collector: false })

const CASES = (['th', 'en'] as const).flatMap((lang) =>
  (['bar', 'box', 'modal'] as const).map((layout) => ({ lang, layout })),
)

/** Notes what is clicked, whoever clicks it. */
async function watchClicks(): Promise<() => Promise<string[]>> {
  const clicked: string[] = []
  await at.visitor.page.exposeFunction('noteClick', (name: string) => void clicked.push(name))
  await at.visitor.page.addInitScript(() => {
    const { noteClick } = window as unknown as { noteClick: (name: string) => void }
    addEventListener('click', (event) => noteClick((event.composedPath()[0] as HTMLElement).dataset.action ?? ''), true)
  })
  return async () => clicked
}

function open(lang: 'th' | 'en', layout: 'bar' | 'box' | 'modal' | 'inline'): Promise<void> {
  const config: ConfigInput = exampleConfig(at.site, { locale: lang, ui: { layout } })
  return at.visitor.openFixture(
    at.site.url,
    fixture(config, { lang, body: `<main data-yinyom-inline></main>${GATED}` }),
  )
}

/** Nothing optional has run, all is refused, and the receipt says that no person's finger was on the button. */
async function holdRefused(): Promise<void> {
  await expect.poll(() => at.visitor.status(), SOON).toBe('decided')
  await at.visitor.banner.waitFor({ state: 'detached' })
  expect(await at.visitor.choices()).toMatchObject({ functional: false, analytics: false, marketing: false })
  const [receipt, ...more] = await at.visitor.receipts(1)
  expect(more).toEqual([])
  expect(receipt!.event).toMatchObject({ state: 'refused', action: 'reject_all', gesture: { trusted: false } })
  expect(await at.visitor.demoLog()).toEqual([])
  expect(at.visitor.errors).toEqual([])
}

describe('autoconsent, with all its rules and ours', () => {
  const rule = read('autoconsent/yinyom.json')

  it.each([...CASES, { lang: 'th', layout: 'inline' } as const])(
    'refuses with one click, and once: $lang, $layout',
    async ({ lang, layout }) => {
      const clicks = await watchClicks()
      const client = await installAutoconsent(at.visitor.page, rule, 'optOut')
      await open(lang, layout)
      await holdRefused()
      const done = () => client.told.find(({ type }) => type === 'autoconsentDone')
      await expect.poll(done, SOON).toMatchObject({ cmp: 'yinyom', totalClicks: 1 })
      await client.selfTest()
      const tested = () => client.told.find(({ type }) => type === 'selfTestResult')
      await expect.poll(tested, SOON).toMatchObject({ cmp: 'yinyom', result: true })
      expect(client.told.filter(({ type }) => type === 'autoconsentError')).toEqual([])
      expect(await clicks()).toEqual(['reject'])
    },
  )

  it('finds nothing to do on the next page', async () => {
    const clicks = await watchClicks()
    const client = await installAutoconsent(at.visitor.page, rule, 'optOut')
    await open('th', 'bar')
    await holdRefused()
    await expect.poll(() => client.told.some(({ type }) => type === 'autoconsentDone'), SOON).toBe(true)
    const before = client.told.length
    await at.visitor.page.reload()
    await at.visitor.stir()
    await at.visitor.launcher.waitFor()
    const searches = () => Math.max(...client.told.slice(before).map(({ state }) => state?.findCmpAttempts ?? 0))
    await expect.poll(searches, SOON).toBeGreaterThan(1)
    // From the second time on it waits for a change of the page; the tab is there by now.
    await at.visitor.page.evaluate(() => document.body.append('x'))
    await expect.poll(searches, SOON).toBeGreaterThan(2)
    expect(client.told.slice(before).filter(({ type }) => /cmpDetected|popupFound/.test(type))).toEqual([])
    expect(await clicks()).toEqual(['reject'])
    expect(await at.visitor.receipts(1)).toHaveLength(1)
  })

  it('grants where its user has asked for that, and the receipt says that a script did', async () => {
    const client = await installAutoconsent(at.visitor.page, rule, 'optIn')
    await open('en', 'bar')
    await expect.poll(() => at.visitor.status(), SOON).toBe('decided')
    const [receipt] = await at.visitor.receipts(1)
    expect(receipt!.event).toMatchObject({ action: 'accept_all', gesture: { trusted: false } })
    expect(client.told).toContainEqual(expect.objectContaining({ type: 'optInResult', result: true }))
  })
})

describe('the rule for Consent-O-Matic', () => {
  const { yinyom: rule } = read('consent-o-matic/yinyom.json') as { yinyom: Rule }

  it('has what the format knows, and nothing else', () => {
    expect(ruleFaults(rule)).toEqual([])
    expect(ruleFaults({ ...rule, methods: [{ name: 'SAVE', action: { type: 'press' } }] })).toHaveLength(3)
  })

  it.each([
    { lang: 'th', layout: 'bar' },
    { lang: 'en', layout: 'modal' },
  ] as const)('names the question and its one button that refuses: $lang, $layout', async ({ lang, layout }) => {
    const clicks = await watchClicks()
    await open(lang, layout)
    await at.visitor.banner.waitFor()
    expect(await ruleMatches(at.visitor.page, rule)).toEqual({ present: true, showing: true })
    expect(await ruleClicks(at.visitor.page, rule)).toBe(1)
    await holdRefused()
    expect(await clicks()).toEqual(['reject'])
    await at.visitor.page.reload()
    await at.visitor.stir()
    await at.visitor.launcher.waitFor()
    expect(await ruleMatches(at.visitor.page, rule)).toEqual({ present: true, showing: false })
  })
})
