import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { useGateBrowser } from './gate-browser.ts'

const gate = useGateBrowser()
const allow = (...ids: string[]) => gate.page.evaluate((ids) => window.gatePage.allow(...ids), ids)
const problems = () => gate.page.evaluate(() => window.gatePage.problems)

const START =
  'log = []; const gate = document.createElement("script"); gate.src = "/gate.js"; gate.dataset.hosts = HOSTS; document.head.append(gate)'
const marks = 'type="text/plain" data-category="necessary"'
const INLINE = `<script ${marks}>log.push('inline')</script>`
const EXTERNAL = `<script ${marks} data-src="/s.js?name=external"></script>`

/** A page whose one inline script is known to its policy by a hash, and starts the gate. */
async function open(policy: string, { hosts = '', body = '' } = {}): Promise<void> {
  const start = START.replace('HOSTS', JSON.stringify(hosts))
  const hash = `'sha256-${createHash('sha256').update(start).digest('base64')}'`
  await gate.open(`<!doctype html><meta charset="utf-8"><body><script>${start}</script>${body}`, {
    'content-security-policy': policy.replace('HASH', hash),
  })
  await gate.page.waitForFunction(() => 'gatePage' in window)
  await gate.page.evaluate(() => {
    Object.assign(window, { violations: [] })
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      (window as unknown as { violations: string[] }).violations.push(effectiveDirective),
    )
  })
}

const inject = (html: string) => gate.page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), html)
const violations = () => gate.page.evaluate(() => (window as unknown as { violations: string[] }).violations)
const STRICT = "script-src HASH 'strict-dynamic'"

describe('H7: under a policy with strict-dynamic and no nonce', () => {
  it.each([
    ['inline', INLINE],
    ['external', EXTERNAL],
    ['from elsewhere', `<script ${marks} data-src="http://localhost/s.js"></script>`],
    ['in a template', `<template data-category="necessary"><script>log.push('template')</script></template>`],
    ['module', `<script ${marks} data-type="module">log.push('module')</script>`],
  ])('a script that came by innerHTML does not run: %s', async (_, html) => {
    await open(STRICT)
    await allow('necessary')
    await inject(html)
    await expect.poll(problems).toEqual(['script-policy'])
    expect(await gate.readLog()).toEqual([])
    expect(gate.site.requests.filter((path) => path.startsWith('/s.js'))).toEqual([])
  })

  it('markup with a handler, a drawing or a document of its own runs nothing either', async () => {
    await open(STRICT)
    const html = `<template data-category="necessary"><img src="/missing" onerror="log.push('handler')"><svg onload="log.push('svg')"></svg>
      <iframe srcdoc="<script>parent.log.push('srcdoc')</script>"></iframe></template><iframe data-category="necessary" data-src="javascript:parent.log.push('address')"></iframe>`
    await inject(html)
    await allow('necessary')
    await expect.poll(violations).toContain('script-src-attr')
    await gate.page.waitForLoadState('networkidle')
    expect(await gate.readLog()).toEqual([])
  })

  it('what stands in the page from the start is not told apart from it, and is held to the same', async () => {
    await open(STRICT, { body: INLINE })
    await allow('necessary')
    await expect.poll(problems).toEqual(['script-policy'])
    expect(await gate.readLog()).toEqual([])
  })

  it('a script of a host that the configuration lists runs, without a try of the policy', async () => {
    await open(STRICT, { hosts: new URL(gate.site.origin).host })
    await allow('necessary')
    await inject(EXTERNAL)
    expect(await gate.logOf(1)).toEqual(['external'])
    expect(await violations()).toEqual([])
    await inject(INLINE)
    await expect.poll(problems).toEqual(['script-policy'])
  })
})

describe('H7: under other policies', () => {
  it('without any, scripts that come by innerHTML run at once', async () => {
    await open('img-src *')
    await allow('necessary')
    await inject(INLINE + EXTERNAL)
    expect(await gate.logOf(2)).toEqual(['inline', 'external'])
    expect(await violations()).toEqual([])
  })

  it('with unsafe-inline, too', async () => {
    await open("script-src 'self' 'unsafe-inline'")
    await allow('necessary')
    await inject(INLINE)
    expect(await gate.logOf(1)).toEqual(['inline'])
  })

  it('with a list of hosts the list decides, once the policy has been tried', async () => {
    await open("script-src 'self' HASH")
    await allow('necessary')
    await inject(EXTERNAL + INLINE)
    expect(await gate.logOf(1)).toEqual(['external'])
    expect(await problems()).toEqual([])
    await expect.poll(violations).toEqual(['script-src-attr', 'script-src-elem'])
  })

  it('one that only reports forbids nothing', async () => {
    const start = START.replace('HOSTS', '""')
    await gate.open(`<!doctype html><body><script>${start}</script>${INLINE}`, {
      'content-security-policy-report-only': "script-src 'strict-dynamic' 'sha256-x'",
    })
    await gate.page.waitForFunction(() => 'gatePage' in window)
    await allow('necessary')
    expect(await gate.logOf(1)).toEqual(['inline'])
  })
})
