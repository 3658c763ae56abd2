import { expect, it } from 'vitest'
import { NOTICE_BUTTONS, someFiles } from '../../browser/notice-page.ts'
import { strictHtml, strictPolicy } from '../../browser/strict-page.ts'
import type { Promises } from '../stage.ts'
import { SETTINGS, TAB } from '../visitor-tab.ts'

const HEAD = `<script nonce="abc">
  heard = []
  ran = []
  violations = []
  addEventListener('yinyom:problem', ({ detail }) => heard.push(['yinyom:problem', detail]))
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // Some engines look for an icon by themselves.
    if (!blockedURI.endsWith('/favicon.ico')) violations.push(effectiveDirective + ' ' + blockedURI)
  })
</script>`
const BODY = `<button id="settings" data-yinyom-open="settings">ตั้งค่า</button>${NOTICE_BUTTONS}
<script type="text/plain" nonce="abc" data-category="analytics">ran.push('inline')</script>
<script type="text/plain" nonce="abc" data-category="analytics" data-type="module">ran.push('module')</script>
<script type="text/plain" data-category="analytics">ran.push('slipped in')</script>`

export const strictness: Promises = (stage) => {
  it('under the strictest policy all of it works without a violation, and a script without the nonce never runs', async () => {
    const { tab, pages, site } = stage
    for (const [name, text] of await someFiles()) stage.notices.set(name, text)
    const config = { notices: { manifest: '/n/notices.json' }, receipts: { endpoint: site.endpoint } }
    const headers = { 'content-security-policy': strictPolicy(site.faulty?.url) }
    await tab.goto(pages.serve({ parts: [strictHtml(config, BODY, HEAD)], headers }))
    await tab.accept()
    await tab.sees(TAB)
    await expect.poll(() => tab.evaluate(() => window.ran)).toEqual(['inline', 'module'])
    await tab.clickOn('#settings')
    await tab.sees(SETTINGS)
    await tab.press('Escape')
    await tab.clickOn('#opener')
    await tab.sees('.n-text')
    await expect.poll(() => tab.evaluate(async () => (await window.Yinyom.flush()).pending)).toBe(0)
    const violations = await tab.evaluate(() => (window as unknown as { violations: string[] }).violations)
    expect(violations).toEqual([])
    expect(await tab.problems()).toEqual(['script-nonce'])
  })
}
