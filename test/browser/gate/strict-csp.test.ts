import { describe, expect, it } from 'vitest'
import { useGateBrowser } from './gate-browser.ts'

const gate = useGateBrowser()

const POLICY =
  "default-src 'none'; script-src 'nonce-x' 'strict-dynamic'; style-src 'self'; img-src 'self'; media-src 'self'; frame-src 'self'; " +
  "object-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types yinyom"

const HEAD = `<!doctype html><meta charset="utf-8"><script nonce="x">
  log = []
  violations = []
  addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.sample))
</script><script nonce="x" src="/gate.js"></script>`

const mark = 'data-category="marketing"'
const CONTENT = `<body>
  <script type="text/plain" nonce="x" ${mark}>log.push('inline')</script>
  <script type="text/plain" nonce="x" ${mark} data-src="/s.js?name=external"></script>
  <script type="text/plain" nonce="x" ${mark} src="/s.js?name=by+src"></script>
  <script type="text/plain" nonce="x" ${mark} data-type="module">log.push('module')</script>
  <script type="text/plain" nonce="x" ${mark} data-type="module" data-src="/s.js?name=module+external"></script>
  <template ${mark}>
    <script nonce="x">log.push('in template')</script>
    <script nonce="x" src="/s.js?name=external+in+template"></script>
    <script nonce="x" type="text/plain" ${mark}>log.push('marked in template')</script>
    <script type="application/json">{"a":1}</script>
    <img src="/i.gif" alt="">
  </template>
  <iframe ${mark} data-src="/frame.html"></iframe><object ${mark} data-src="/i.gif" type="image/gif"></object><embed ${mark} data-src="/i.gif" type="image/gif">
  <img ${mark} data-src="/i.gif" data-srcset="/i.gif 1x" alt=""><link rel="stylesheet" ${mark} data-href="/style.css">
  <video ${mark} data-src="/v.mp4" data-poster="/i.gif"></video><video><source ${mark} data-src="/v.mp4"></video>`

const violations = () => gate.page.evaluate(() => (window as unknown as { violations: string[] }).violations)

describe('under a strict content security policy with Trusted Types', () => {
  it('everything runs, in order and without one violation', async () => {
    await gate.open(HEAD + CONTENT, { 'content-security-policy': POLICY })
    expect(await gate.readLog()).toEqual([])
    await gate.page.evaluate(() => window.gatePage.allow('marketing'))
    const inOrder =
      'inline, external, by src, in template, external in template, marked in template, module, module external'
    expect((await gate.logOf(8)).join(', ')).toBe(inOrder)
    await gate.page.waitForLoadState('networkidle')
    expect(await violations()).toEqual([])
    expect(await gate.page.evaluate(() => window.gatePage.problems)).toEqual([])
  })

  it('a script without the nonce does not run, inline or external, and the next one does', async () => {
    const without =
      `<script type="text/plain" ${mark}>log.push('without')</script>` +
      `<script type="text/plain" ${mark} data-src="/s.js?name=without"></script>` +
      `<template ${mark}><script>log.push('without')</script></template>`
    await gate.open(`${HEAD}${without}<script type="text/plain" nonce="x" ${mark}>log.push('with')</script>`, {
      'content-security-policy': POLICY,
    })
    await gate.page.evaluate(() => window.gatePage.allow('marketing'))
    await gate.page.waitForLoadState('networkidle')
    expect(await gate.readLog()).toEqual(['with'])
    expect(await gate.page.evaluate(() => window.gatePage.problems)).toEqual(Array(3).fill('script-nonce'))
  })

  it('the nonce, which the browser hides from the attributes, goes along to every script', async () => {
    await gate.open(HEAD + CONTENT, { 'content-security-policy': POLICY.replace("'strict-dynamic'", '') })
    await gate.page.evaluate(() => window.gatePage.allow('marketing'))
    expect(await gate.logOf(8)).toHaveLength(8)
    expect(await violations()).toEqual([])
  })

  it('event attributes are carried over as trusted code', async () => {
    const script = `<script type="text/plain" nonce="x" ${mark} data-src="/s.js?name=ran" onload="log.push('loaded')"></script>`
    await gate.open(`${HEAD}${script}`, {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types yinyom",
    })
    await gate.page.evaluate(() => window.gatePage.allow('marketing'))
    expect(await gate.logOf(2)).toEqual(['ran', 'loaded'])
    expect(await violations()).toEqual([])
  })

  it('without a policy nothing of the page breaks: the script stays, and it is reported', async () => {
    const script = `<script type="text/plain" nonce="x" ${mark}>log.push('ran')</script>`
    const noPolicy = POLICY.replace('trusted-types yinyom', "trusted-types 'none'")
    const head = HEAD.replace(
      '<script nonce="x" src',
      '<script nonce="x">delete window.trustedTypes</script><script nonce="x" src',
    )
    await gate.open(`${head}${script}<img ${mark} data-src="/i.gif" alt="">`, { 'content-security-policy': noPolicy })
    await gate.page.evaluate(() => window.gatePage.allow('marketing'))
    expect(await gate.page.evaluate(() => window.gatePage.problems)).toEqual(['gate-failed'])
    expect(await gate.page.evaluate(() => document.querySelector('img')!.getAttribute('src'))).toBe('/i.gif')
    expect(await gate.readLog()).toEqual([])
  })
})
