import { expect, it } from 'vitest'
import { aManifest, aVersion } from '../../fixtures/a-manifest.ts'
import { NOTICE_BUTTONS, someFiles } from '../../browser/notice-page.ts'
import type { Promises, Stage } from '../stage.ts'
import { BANNER, TAB } from '../visitor-tab.ts'

const CONFIG = { notices: { manifest: '/n/notices.json' } }
const TITLE = 'ประกาศความเป็นส่วนตัวของเทศบาลริมคลอง'

async function publish({ notices }: Stage, files: Iterable<readonly [string, string]>): Promise<void> {
  for (const [name, text] of files) notices.set(name, text)
}

export const viewing: Promises = (stage) => {
  it('a notice opens at the version asked for, shows what has changed, and gives the focus back', async () => {
    const { tab } = stage
    await publish(stage, await someFiles())
    await tab.goto(stage.serve({ config: CONFIG, body: NOTICE_BUTTONS }))
    await tab.clickOn('#old')
    await tab.sees('.n-text')
    await tab.press('Escape')
    await tab.seesNo('.n-text')
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('old')
    await tab.clickOn('#opener')
    await tab.sees('.n-text')
    await expect.poll(() => tab.wordsOf('.n-dialog')).toContain(TITLE)
    await tab.clickOn('button', 'ฉบับและการแก้ไข')
    await tab.clickOn('button', 'แสดงสิ่งที่เปลี่ยน')
    await tab.sees('.n-text ins')
    expect([await tab.status(), await tab.problems()]).toEqual(['unset', []])
  })

  it('a notice that is not the one of the manifest is not shown, and is reported', async () => {
    const { tab } = stage
    await publish(stage, await someFiles())
    for (const [name, text] of stage.notices) {
      if (name !== 'notices.json') stage.notices.set(name, text.replace('ไม่ขายข้อมูล', 'ขายข้อมูล'))
    }
    await tab.goto(stage.serve({ config: CONFIG, body: NOTICE_BUTTONS }))
    await tab.clickOn('#opener')
    await tab.sees('.n-failure')
    await tab.seesNo('.n-text')
    expect(await tab.problems()).toEqual(['notice-mismatch'])
  })
}

export const askingAgain: Promises = (stage) => {
  it('a notice that changes in substance asks again about what it touches; the rest stands', async () => {
    const { tab } = stage
    const first = aVersion()
    const publishVersions = (...versions: Parameters<typeof aManifest>[0]) =>
      stage.notices.set('notices.json', JSON.stringify(aManifest(versions, '2026-01-02T00:00:00Z')))
    publishVersions(first)
    const address = stage.serve({ config: CONFIG })
    await tab.goto(address)
    await tab.stir()
    await expect.poll(() => tab.evaluate(() => localStorage.getItem('yinyom.notices') ?? '')).toContain('1.0.0')
    await tab.accept()
    await expect.poll(stage.rows).toMatchObject([{ receipt: { notice: { version: '1.0.0' } } }])
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
    publishVersions(first, aVersion({ version: '2.0.0', effective: yesterday, affects: ['marketing'] }))
    // It is looked for once in a while; this visitor comes back after that.
    await tab.evaluate(() => localStorage.removeItem('yinyom.notices'))
    await tab.goto(address)
    await tab.stir()
    await tab.sees(BANNER)
    expect(await tab.wordsOf(BANNER)).toContain('สรุป 2.0.0')
    expect([await tab.status(), await tab.granted()]).toEqual(['stale', ['functional', 'analytics']])
    await tab.reject()
    await tab.sees(TAB)
    await expect.poll(stage.rows).toHaveLength(2)
    expect((await stage.rows())[1]!.receipt).toMatchObject({
      notice: { version: '2.0.0' },
      ui: { reasons: ['notice-changed'] },
    })
  })
}
