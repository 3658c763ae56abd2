import { describe, expect, it } from 'vitest'
import { fixture } from '../consent-page.ts'
import { onStage } from '../on-stage.ts'
import { SOON, WAITING, openOthers, rowsOf } from './others-page.ts'

const at = onStage()

const eventOf = async (name: string) => {
  await expect.poll(() => rowsOf(at.site, name), SOON).toHaveLength(1)
  return (await rowsOf(at.site, name))[0]!.receipt.event
}
/** A question that has been on the screen for a while: a yes to it counts. */
const untilSettled = () =>
  at.visitor.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 400)))),
  )
const press = (action: string) =>
  at.visitor.page.evaluate(
    (action) =>
      document.querySelector('yinyom-ui')!.shadowRoot!.querySelector<HTMLElement>(`[data-action=${action}]`)!.click(),
    action,
  )

describe('H10: a receipt tells a person’s act from a script’s', () => {
  it('a press by mouse is explicit', async () => {
    const name = await openOthers(at)
    await at.visitor.accept()
    expect(await eventOf(name)).toMatchObject({ type: 'explicit', gesture: { trusted: true } })
  })

  it('a press of a key is explicit', async () => {
    const name = await openOthers(at)
    await at.visitor.banner.waitFor()
    await at.visitor.banner.locator('[data-action=reject]').focus()
    await at.visitor.page.keyboard.press('Enter')
    expect(await eventOf(name)).toMatchObject({ type: 'explicit', action: 'reject_all' })
  })

  it.each(['accept', 'reject'])(
    'a click() by a script through the open shadow root (%s) is programmatic',
    async (action) => {
      const name = await openOthers(at)
      await at.visitor.banner.waitFor()
      await untilSettled()
      await press(action)
      expect(await eventOf(name)).toMatchObject({ type: 'programmatic', gesture: { trusted: false } })
    },
  )

  it('own: so are an event that a script makes, and acceptAll() that nobody has pressed for', async () => {
    const head = `<script>yinyomQueue = [(consent) => consent.acceptAll()]</script>`
    const name = await openOthers(at, { head })
    expect(await eventOf(name)).toMatchObject({ type: 'programmatic' })
    const other = await openOthers(at, { path: '/fixture/other/' })
    await at.visitor.page.evaluate(() => window.Yinyom.reset())
    await at.visitor.page.reload()
    await at.visitor.banner.waitFor()
    await untilSettled()
    await at.visitor.page.evaluate(() =>
      document
        .querySelector('yinyom-ui')!
        .shadowRoot!.querySelector('[data-action=reject]')!
        .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })),
    )
    expect(await eventOf(other)).toMatchObject({ type: 'programmatic' })
  })

  it('a yes in the first moments of the question is not taken', async () => {
    const body = `<script>
      new MutationObserver((_, watcher) => {
        const button = document.querySelector('yinyom-ui')?.shadowRoot.querySelector('[data-action=accept]')
        if (!button) return
        watcher.disconnect()
        button.click()
        window.pressed = true
      }).observe(document, { childList: true, subtree: true })
    </script>`
    await openOthers(at, { body, tag: '<script src="/yinyom/yinyom.js" async></script>' })
    await at.visitor.page.waitForFunction(() => (window as { pressed?: boolean }).pressed)
    expect(await at.visitor.status()).toBe('unset')
    await at.visitor.banner.waitFor()
    expect(await at.visitor.demoLog()).toEqual([])
    // It can be taken later.
    await at.visitor.accept()
    expect(await at.visitor.status()).toBe('decided')
  })

  it('a yes that an invisible frame of another origin has stolen is not taken, and a no is', async () => {
    await at.visitor.context.route('http://shop.test/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: fixture({}, { body: WAITING }) }),
    )
    await at.visitor.context.route('http://shop.test/yinyom/**', async (route) => {
      // Not by `route.fetch`, whose answer is gone when the test ends before the last chunk has come.
      const answer = await fetch(route.request().url().replace('http://shop.test', at.site.url))
      const body = Buffer.from(await answer.arrayBuffer())
      await route.fulfill({ headers: Object.fromEntries(answer.headers), body }).catch(() => undefined)
    })
    await at.visitor.context.route('http://evil.test/', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><p>win</p><iframe src="http://shop.test/" style="opacity:0;position:fixed;inset:0;width:390px;height:840px;border:0"></iframe>`,
      }),
    )
    await at.visitor.open('http://evil.test/')
    const inner = at.visitor.page.frameLocator('iframe')
    await inner.locator('yinyom-ui [data-action=accept]').waitFor()
    await untilSettled()
    const box = (await inner.locator('[data-action=accept]').boundingBox())!
    await at.visitor.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await inner.locator('yinyom-ui [role=alert]').waitFor()
    const frame = at.visitor.page.frames().find((one) => one.url() === 'http://shop.test/')!
    expect(await frame.evaluate(() => window.Yinyom.status)).toBe('unset')
    await inner.locator('[data-action=reject]').click()
    await expect.poll(() => frame.evaluate(() => window.Yinyom.status), SOON).toBe('decided')
    expect(await frame.evaluate(() => window.Yinyom.allows('analytics'))).toBe(false)
  })

  it('own: a yes to a question that the page has covered is not taken', async () => {
    await openOthers(at)
    await at.visitor.banner.waitFor()
    await at.visitor.page.evaluate(() => {
      const cover = document.createElement('div')
      cover.popover = 'manual'
      cover.style.cssText = 'inset:0;width:100%;height:100%;margin:0;border:0;background:#fff;pointer-events:none'
      document.querySelector('yinyom-ui')!.shadowRoot!.append(cover)
      cover.showPopover()
    })
    await untilSettled()
    await press('accept')
    expect(await at.visitor.status()).toBe('unset')
    expect(await at.visitor.demoLog()).toEqual([])
  })

  it('a guardian is refused where the configuration has none, and nothing is decided', async () => {
    await openOthers(at)
    await at.visitor.banner.waitFor()
    const said = await at.visitor.page.evaluate(() =>
      window.Yinyom.acceptAll({ actor: 'guardian', ageBand: 'under_10' }).then(
        () => 'taken',
        (error: Error) => error.message,
      ),
    )
    expect(said).toMatch(/guardian.*configuration/)
    expect(await at.visitor.status()).toBe('unset')
    expect(await at.visitor.demoLog()).toEqual([])
  })
})

describe('H17: a kept copy of the configuration that somebody has damaged', () => {
  const RIGHT = { categories: ['necessary', 'analytics', 'marketing'], receipts: {} }
  const damaged = (url: string) =>
    JSON.stringify([
      url,
      {
        categories: [
          { id: 'analytics', name: 'x', required: true },
          { id: 'marketing', name: 'y', legalBasis: 'contract' },
        ],
      },
    ])
  const TAG = '<script src="/yinyom/yinyom.js" data-config="/c.json" defer></script>'

  async function openWith(copy: string): Promise<void> {
    await at.visitor.context.route('**/c.json', (route) => route.fulfill({ json: RIGHT }))
    await at.visitor.open(`${at.site.url}/icon.svg`)
    await at.visitor.page.evaluate((copy) => localStorage.setItem('yinyom.config', copy), copy)
    await openOthers(at, { tag: TAG, config: {} })
  }
  const kept = () => at.visitor.page.evaluate(() => localStorage.getItem('yinyom.config') ?? '')

  it('widens nothing for a first visitor, and is mended', async () => {
    await openWith(damaged(`${at.site.url}/c.json`))
    await at.visitor.banner.waitFor()
    await expect.poll(kept, SOON).not.toContain('"required"')
    await at.visitor.settled()
    expect(await at.visitor.demoLog()).toEqual([])
    await at.visitor.page.reload()
    await at.visitor.banner.waitFor()
    expect(await at.visitor.demoLog()).toEqual([])
  })

  it('widens nothing for a visitor who has refused, on this page and the next', async () => {
    await at.visitor.context.route('**/c.json', (route) => route.fulfill({ json: RIGHT }))
    await openOthers(at, { tag: TAG, config: {} })
    await at.visitor.reject()
    await expect.poll(kept, SOON).toContain('c.json')
    await at.visitor.page.evaluate(
      (copy) => localStorage.setItem('yinyom.config', copy),
      damaged(`${at.site.url}/c.json`),
    )
    for (let visit = 0; visit < 2; visit++) {
      await at.visitor.page.reload()
      await at.visitor.settled()
      expect(await at.visitor.demoLog()).toEqual([])
    }
    expect(await kept()).not.toContain('"required"')
  })

  it.each(['not JSON', '[]', '["x"]', 'null', '[null,{"categories":1}]'])(
    'own: %s is no configuration, and the question comes',
    async (copy) => {
      await openWith(copy)
      await at.visitor.banner.waitFor()
      expect(await at.visitor.demoLog()).toEqual([])
      expect(at.visitor.errors.map(String)).toEqual([])
    },
  )
})

describe('H19: what others have put into our database', () => {
  const JUNK: readonly unknown[] = [
    { receipt: { receipt_id: 'x', event: { time: 'yesterday' } }, state: 'sent' },
    { receipt: { receipt_id: 5 }, state: 'queued' },
    { receipt: null },
    7,
    'text',
    [[]],
    {
      receipt: { receipt_id: 'y', purposes: 'all', ui: {}, event: { time: '2026-13-45T99:99:99Z', action: {} } },
      state: 'sent',
    },
  ]

  it.each(JUNK.map((junk) => [JSON.stringify(junk), junk] as const))(
    '%s: the settings open, with the proof of the real answer',
    async (_, junk) => {
      const name = await openOthers(at)
      await at.visitor.accept()
      await expect.poll(() => rowsOf(at.site, name), SOON).toHaveLength(1)
      await at.visitor.page.evaluate(async (junk) => {
        const database = await new Promise<IDBDatabase>((done) => {
          const request = indexedDB.open('yinyom')
          request.onsuccess = () => done(request.result)
        })
        const [store] = [...database.objectStoreNames]
        const change = database.transaction(store!, 'readwrite')
        const all = change.objectStore(store!)
        all.getAllKeys().onsuccess = (event) => {
          for (const key of (event.target as IDBRequest<IDBValidKey[]>).result) {
            all.get(key).onsuccess = (found) => {
              const { result } = found.target as IDBRequest<unknown>
              if (Array.isArray(result)) all.put([junk, ...(result as unknown[])], key)
            }
          }
          all.put(junk, 'junk')
        }
        await new Promise((done) => (change.oncomplete = done))
        database.close()
      }, junk)
      await at.visitor.page.reload()
      await at.visitor.openSettings()
      await at.visitor.settled()
      expect(await at.visitor.receipts(1)).toHaveLength(1)
      await at.visitor.inSettings('save')
      expect(at.visitor.errors.map(String)).toEqual([])
    },
  )
})
