import { expect, it } from 'vitest'
import type { NoticesManifest } from '../../../src/notices/format/notices-manifest.ts'
import { MANIFEST, NOTICE_BUTTONS, someFiles } from '../../browser/notice-page.ts'
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
      if (name !== MANIFEST) stage.notices.set(name, text.replace('ไม่ขายข้อมูล', 'ขายข้อมูล'))
    }
    await tab.goto(stage.serve({ config: CONFIG, body: NOTICE_BUTTONS }))
    await tab.clickOn('#opener')
    await tab.sees('.n-failure')
    await tab.seesNo('.n-text')
    await expect.poll(() => tab.problems()).toEqual(['notice-mismatch'])
  })
}

export const askingAgain: Promises = (stage) => {
  it('a notice that changes in substance asks again about what it touches and says what is new; the rest stands', async () => {
    const { tab } = stage
    const files = await someFiles()
    await publish(stage, files)
    stage.notices.set(MANIFEST, firstOnly(files.get(MANIFEST)!))
    const address = stage.serve({ config: CONFIG, body: NOTICE_BUTTONS })
    await tab.goto(address)
    // Who has read the notice answers to this version of it.
    await tab.clickOn('#opener')
    await tab.sees('.n-text')
    await tab.press('Escape')
    await tab.accept()
    await expect.poll(stage.rows).toMatchObject([{ receipt: { notice: { version: '1.0.0' } } }])
    await publish(stage, files)
    // It is looked for once in a while; this visitor comes back after that.
    await tab.goto(`${stage.pages.origin}/frame.html`)
    await tab.evaluate(() => localStorage.removeItem('yinyom.notices'))
    await tab.goto(address)
    await tab.stir()
    await tab.sees(BANNER)
    expect(await tab.wordsOf(BANNER)).toContain('เก็บสถิตินานขึ้น')
    expect([await tab.status(), await tab.granted()]).toEqual(['stale', ['functional', 'marketing']])
    await tab.reject()
    await tab.sees(TAB)
    await expect.poll(stage.rows).toHaveLength(2)
    expect((await stage.rows())[1]!.receipt).toMatchObject({
      notice: { version: '1.1.0' },
      ui: { reasons: ['notice-changed'] },
    })
  })
}

/** The manifest as it was before its second version. */
function firstOnly(text: string): string {
  const manifest = JSON.parse(text) as NoticesManifest
  const notices = manifest.notices.map((notice) => ({ ...notice, versions: notice.versions.slice(0, 1) }))
  return JSON.stringify({ ...manifest, notices })
}
