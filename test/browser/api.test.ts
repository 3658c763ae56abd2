import { describe, expect, it } from 'vitest'
import type { ConfigInput, Yinyom } from '../../src/consent.ts'
import { fixture, wordsOf } from './consent-page.ts'
import type { TestWindow } from './consent-page.ts'
import { GATED, exampleConfig } from './example-site.ts'
import { onStage } from './on-stage.ts'

const at = onStage()

async function openExample(more: ConfigInput = {}, head = '', tag?: string): Promise<void> {
  const parts = { body: GATED, head, ...(tag ? { tag } : {}) }
  await at.visitor.openFixture(at.site.url, fixture(exampleConfig(at.site, { onWithdraw: 'keep', ...more }), parts))
  await at.visitor.page.waitForFunction(() => (window as unknown as Partial<TestWindow>).Yinyom)
}

/** Runs in the page, with the public object. */
const ask = <T>(work: (yinyom: Yinyom) => T | Promise<T>): Promise<T> =>
  at.visitor.page.evaluate(`(${String(work)})(window.Yinyom)`)

describe('window.Yinyom', () => {
  it('has every verb and fact of its contract, and no other', async () => {
    await openExample()
    const shape = await ask((yinyom) =>
      Object.fromEntries(Object.keys(yinyom).map((key) => [key, typeof yinyom[key as keyof Yinyom]])),
    )
    const verbs =
      'acceptAll allows close destroy flush open receipts rejectAll reset save setLocale subscribe watch when withdraw'.split(
        ' ',
      )
    expect(shape).toEqual({
      ...Object.fromEntries(verbs.map((verb) => [verb, 'function'])),
      version: 'string',
      ready: 'object',
      status: 'string',
      reasons: 'object',
      record: 'undefined',
      choices: 'object',
    })
    expect(await ask(({ version }) => version)).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('tells what is so before and after each decision', async () => {
    await openExample()
    expect(
      await ask(async ({ ready, status, reasons, record, allows }) => ({
        ready: await ready,
        status,
        reasons,
        record,
        a: allows('analytics'),
        n: allows('necessary'),
        x: allows('nothing'),
      })),
    ).toEqual({ status: 'unset', reasons: ['never-asked'], a: false, n: true, x: false })

    await ask((yinyom) => yinyom.save({ analytics: true }))
    expect(
      await ask(({ status, reasons, allows, choices }) => ({
        status,
        reasons,
        a: allows('analytics'),
        v: allows('visits'),
        m: choices['marketing'],
      })),
    ).toEqual({ status: 'decided', reasons: [], a: true, v: true, m: false })
    const days = await ask(({ record }) => (record!.expiresAt.getTime() - record!.decidedAt.getTime()) / 86_400_000)
    expect(days).toBe(180)

    await ask((yinyom) => yinyom.acceptAll())
    expect(await ask(({ record }) => record!.choices)).toEqual({ functional: true, analytics: true, marketing: true })
    await ask((yinyom) => yinyom.withdraw(['marketing']))
    expect(await ask(({ record }) => record!.choices)).toEqual({ functional: true, analytics: true, marketing: false })
    await ask((yinyom) => yinyom.withdraw())
    await ask((yinyom) => yinyom.rejectAll())
    expect(await ask(({ record }) => record!.seq)).toBe(5)
    const receipts = await ask((yinyom) => yinyom.receipts())
    expect(receipts.map(({ event, ui, seq }) => [seq, ui.surface, event.action, event.state])).toEqual([
      [1, 'api', 'save_choices', 'given'],
      [2, 'api', 'accept_all', 'given'],
      [3, 'api', 'withdraw', 'withdrawn'],
      [4, 'api', 'withdraw', 'withdrawn'],
      [5, 'api', 'reject_all', 'refused'],
    ])
    expect(await ask((yinyom) => yinyom.flush())).toMatchObject({ pending: 0, refused: 0 })
  })

  it('ignores ids that nobody knows, and grants only what is exactly true', async () => {
    await openExample()
    await ask((yinyom) => yinyom.save({ analytics: 'yes', marketing: 1, unknown: true } as never))
    expect(await ask(({ choices }) => choices)).toMatchObject({ analytics: false, marketing: false })
    expect(await ask(({ allows }) => allows('unknown'))).toBe(false)
  })

  it('resolves when(id) at the grant and not before', async () => {
    await openExample()
    await ask((yinyom) => {
      const order: string[] = []
      Object.assign(window, { order })
      void yinyom.when('necessary').then(() => order.push('necessary'))
      void yinyom.when('visits').then(() => order.push('visits'))
      void yinyom.when('marketing').then(() => order.push('marketing'))
    })
    await ask((yinyom) => yinyom.save({ functional: true }))
    await ask((yinyom) => yinyom.save({ analytics: true }))
    expect(await at.visitor.page.evaluate(() => (window as unknown as { order: string[] }).order)).toEqual([
      'necessary',
      'visits',
    ])
  })

  it('calls subscribers now and after each change, until they leave', async () => {
    await openExample()
    const seen = await ask(async (yinyom) => {
      const heard: (boolean | undefined)[] = []
      await yinyom.ready
      const stop = yinyom.subscribe((choices) => heard.push(choices['analytics']))
      await yinyom.acceptAll()
      await yinyom.rejectAll()
      stop()
      await yinyom.acceptAll()
      return heard
    })
    expect(seen).toEqual([undefined, true, false])
  })

  it('opens and closes its surfaces without a decision, at a category where one is named', async () => {
    await openExample()
    await ask((yinyom) => yinyom.open('settings', { category: 'marketing' }))
    await at.visitor.settings.waitFor()
    expect(
      await at.visitor.page.evaluate(() => document.querySelector('yinyom-ui')?.shadowRoot?.activeElement?.id),
    ).toBe('yinyom-category-marketing')
    await ask((yinyom) => yinyom.close())
    await at.visitor.settings.waitFor({ state: 'detached' })
    await at.visitor.banner.waitFor({ state: 'detached' })
    await ask((yinyom) => yinyom.open('banner'))
    await at.visitor.banner.waitFor()
    expect(await at.visitor.status()).toBe('unset')
  })

  it('changes the language of what is open, and of what opens later', async () => {
    await openExample()
    await ask((yinyom) => yinyom.setLocale('en'))
    await expect.poll(() => wordsOf(at.visitor.banner.locator('h2'))).toBe('This website uses cookies')
    await at.visitor.openSettings()
    expect(await at.visitor.settings.getAttribute('lang')).toBe('en')
    await ask((yinyom) => yinyom.setLocale('th'))
    await expect.poll(() => at.visitor.settings.getAttribute('lang')).toBe('th')
  })

  it('forgets the answer on reset and asks again, and makes no receipt of it', async () => {
    await openExample()
    await ask((yinyom) => yinyom.acceptAll())
    await at.visitor.receipts(1)
    await ask((yinyom) => yinyom.reset())
    await at.visitor.banner.waitFor()
    expect(await ask(({ status, record, choices }) => ({ status, record, a: choices['analytics'] }))).toEqual({
      status: 'unset',
    })
    expect((await at.visitor.receipts(1)).length).toBe(1)
    expect((await at.visitor.traces()).cookies).not.toContain('yinyom')
    await at.visitor.page.reload()
    await at.visitor.banner.waitFor()
    await at.visitor.settled()
    expect(await at.visitor.status()).toBe('unset')
  })

  it('takes everything off the page on destroy, and what waits goes on waiting', async () => {
    await openExample()
    await at.visitor.banner.waitFor()
    await ask((yinyom) => yinyom.destroy())
    expect(await at.visitor.page.locator('yinyom-ui').count()).toBe(0)
    await at.visitor.page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), GATED)
    await at.visitor.settled()
    expect(await at.visitor.demoLog()).toEqual([])
  })

  it('waits for the site where it is told to (`manual`)', async () => {
    await openExample({ manual: true })
    await at.visitor.settled()
    expect(await at.visitor.banner.count()).toBe(0)
    await ask((yinyom) => yinyom.open('banner'))
    await at.visitor.accept()
    expect(await at.visitor.status()).toBe('decided')
  })
})

describe('calls and events', () => {
  it('runs what was queued before the tag, in order, and what is pushed later at once', async () => {
    const head = `<script>ran = []; (window.yinyomQueue ||= []).push((y) => ran.push('1 ' + y.status), (y) => ran.push('2 ' + typeof y.open))</script>`
    await openExample({}, head)
    await at.visitor.page.evaluate(() =>
      (window as unknown as TestWindow).yinyomQueue!.push(({ status }) =>
        (window as unknown as { ran: string[] }).ran.push(`3 ${status}`),
      ),
    )
    expect(await at.visitor.page.evaluate(() => (window as unknown as { ran: string[] }).ran)).toEqual([
      '1 unset',
      '2 function',
      '3 unset',
    ])
  })

  it('tells each event with its detail', async () => {
    await openExample()
    await at.visitor.accept()
    const [receipt] = await at.visitor.receipts(1)
    const told = { necessary: true, login: true }
    const choices = { ...told, functional: true, analytics: true, visits: true, marketing: true, advert: true }
    expect(await at.visitor.seen('yinyom:ready')).toEqual([{ status: 'unset', choices: told }])
    expect(await at.visitor.seen('yinyom:prompt')).toEqual([{ reasons: ['never-asked'] }])
    expect(await at.visitor.seen('yinyom:decision')).toEqual([
      { choices, action: 'accept_all', surface: 'banner', elsewhere: false },
    ])
    await expect
      .poll(() => at.visitor.seen('yinyom:receipt'))
      .toEqual([
        { id: receipt!.receipt_id, state: 'queued' },
        { id: receipt!.receipt_id, state: 'sent' },
      ])
    expect(await at.visitor.seen('yinyom:problem')).toEqual([])
  })

  it('tells a problem once, on the console and as an event, with what and where', async () => {
    await openExample({ validDays: 0 })
    await expect.poll(() => at.visitor.seen('yinyom:problem')).toHaveLength(1)
    const [problem] = await at.visitor.seen('yinyom:problem')
    expect(problem).toMatchObject({ code: 'config', subject: 'validDays' })
    expect(at.visitor.messages.filter((message) => message.includes(problem!.message))).toHaveLength(1)
  })

  it('is started once: a second tag says so and changes nothing', async () => {
    const tag = '<script src="/yinyom/yinyom.js" defer></script>'
    await openExample({}, '', `${tag}${tag}`)
    await at.visitor.banner.waitFor()
    await at.visitor.settled()
    expect(at.visitor.messages.filter((message) => message.includes('Already running'))).toHaveLength(1)
    expect(await at.visitor.page.locator('yinyom-ui').count()).toBe(1)
    await at.visitor.accept()
    await expect.poll(() => at.visitor.demoLog()).toEqual(['functional', 'analytics', 'marketing'])
    expect(await at.visitor.receipts(1)).toHaveLength(1)
  })
})
