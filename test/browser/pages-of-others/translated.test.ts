import { describe, expect, it } from 'vitest'
import type { TestWindow } from '../consent-page.ts'
import { wordsOf } from '../consent-page.ts'
import { onStage } from '../on-stage.ts'
import { SOON, expectYesToHold, openOthers, rowsOf } from './others-page.ts'

const at = onStage()

/** What browsers do that translate a page: each text in two `font`s, with other words. */
function translate(words: string): Promise<void> {
  return at.visitor.page.evaluate((words) => {
    const root = document.querySelector('yinyom-ui')!.shadowRoot!
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      if (text.parentElement!.closest('style')) continue
      const outer = document.createElement('font')
      const inner = outer.appendChild(document.createElement('font'))
      inner.textContent = words + text.data.length
      text.replaceWith(outer)
    }
  }, words)
}

describe('U11: a browser that has translated the question', () => {
  it('has no word of the old language after a switch of ours', async () => {
    await openOthers(at)
    await at.visitor.banner.waitFor()
    await translate('แปล')
    await at.visitor.page.evaluate(() => window.Yinyom.setLocale('en'))
    await expect.poll(() => wordsOf(at.visitor.banner.locator('[data-action=accept]')), SOON).toBe('Accept all')
    const words = (await wordsOf(at.visitor.banner)).replaceAll('ไทย', '')
    expect(words).not.toMatch(/[ก-๛]/)
    expect(at.visitor.errors.map(String)).toEqual([])
  })

  it('takes the answer, and has its receipt', async () => {
    const name = await openOthers(at)
    await at.visitor.banner.waitFor()
    await translate('翻訳')
    await expectYesToHold(at, name)
    expect(at.visitor.errors.map(String)).toEqual([])
  })

  it('own: translated twice, switched twice, and answered in the settings', async () => {
    const name = await openOthers(at)
    await at.visitor.banner.waitFor()
    await translate('eins')
    await at.visitor.page.evaluate(() => window.Yinyom.setLocale('en'))
    await translate('zwei')
    await at.visitor.page.evaluate(() => window.Yinyom.setLocale('th'))
    await expect.poll(() => wordsOf(at.visitor.banner), SOON).not.toMatch(/eins|zwei/)
    await at.visitor.openSettings()
    await at.visitor.inSettings('accept')
    await expect.poll(() => rowsOf(at.site, name), SOON).toHaveLength(1)
    expect(at.visitor.errors.map(String)).toEqual([])
  })

  it('own: translated settings still close, save and say what was chosen', async () => {
    const name = await openOthers(at)
    await at.visitor.openSettings()
    await translate('übersetzt')
    await at.visitor.switchFor('analytics').check()
    await at.visitor.click(at.visitor.settings.locator('.s-save'))
    await expect.poll(() => rowsOf(at.site, name), SOON).toHaveLength(1)
    expect((await at.visitor.choices()).analytics).toBe(true)
    expect(at.visitor.errors.map(String)).toEqual([])
  })
})

describe('U21: a tag manager that waits for an event on each page', () => {
  interface Pushed {
    readonly event?: string
    readonly yinyom_choices?: object
  }
  const events = () =>
    at.visitor.page.evaluate(() =>
      ((window as unknown as TestWindow).dataLayer ?? []).filter((one) => 'event' in (one as object)),
    ) as unknown as Promise<Pushed[]>

  it('hears the decision on the page of the answer, and yinyom_consent with the choices there and on later ones', async () => {
    await openOthers(at)
    await at.visitor.accept()
    await expect
      .poll(async () => (await events()).map(({ event }) => event), SOON)
      .toEqual(['yinyom_consent', 'yinyom_decision'])
    for (let visit = 0; visit < 2; visit++) {
      await at.visitor.page.reload()
      await at.visitor.settled()
      const all = await events()
      expect(all.map(({ event }) => event)).toEqual(['yinyom_consent'])
      expect(all[0]!.yinyom_choices).toMatchObject({ analytics: true, marketing: true })
    }
  })

  it('own: after a refusal it hears yinyom_consent with the refusal, and no such event where nothing is known', async () => {
    await openOthers(at)
    await at.visitor.banner.waitFor()
    expect(await events()).toEqual([])
    await at.visitor.reject()
    await at.visitor.page.reload()
    await at.visitor.settled()
    expect(await events()).toMatchObject([{ event: 'yinyom_consent', yinyom_choices: { analytics: false } }])
  })

  it('own: with consentMode off the page has no layer and no event of ours', async () => {
    await openOthers(at, { config: { consentMode: 'off' } })
    await at.visitor.accept()
    await at.visitor.page.reload()
    await at.visitor.settled()
    expect(await at.visitor.page.evaluate(() => 'dataLayer' in window)).toBe(false)
  })
})
