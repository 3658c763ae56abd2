import { describe, expect, it } from 'vitest'
import { HEAD, useGateBrowser } from './gate-browser.ts'

const gate = useGateBrowser()
const mark = 'data-category="marketing"'
const allow = (...ids: string[]) => gate.page.evaluate((ids) => window.gatePage.allow(...ids), ids)
const asked = () => [...new Set(gate.site.requests)].filter((path) => path.includes('?')).sort()

const ELEMENTS = `<link rel="stylesheet" ${mark} data-href="/style.css?href"><link rel="stylesheet" ${mark} data-src="/style.css?src">
  <iframe ${mark} data-src="/frame.html?iframe" title="A video"></iframe>
  <embed ${mark} data-src="/frame.html?embed" aria-label="An embed">
  <object ${mark} data-src="/frame.html?object" type="text/html"></object>
  <img ${mark} data-src="/i.gif?img" data-srcset="/i.gif?srcset 1x" alt="">
  <picture><source ${mark} data-srcset="/i.gif?source"><img ${mark} data-src="/i.gif?never" alt=""></picture>
  <video ${mark} data-src="/v.mp4?video" data-poster="/i.gif?poster" preload="auto"></video>
  <video preload="auto"><source ${mark} data-src="/v.mp4?first" type="video/mp4"><source ${mark} data-src="/v.webm?second" type="video/webm"></video>
  <audio ${mark} data-src="/a.mp3?audio" preload="auto"></audio>
  <video src="/v.mp4?plain"><track default kind="subtitles" ${mark} data-src="/words.vtt?track"></video>`

const ALLOWED =
  '/style.css?href /style.css?src /frame.html?iframe /frame.html?embed /frame.html?object /i.gif?srcset /i.gif?source ' +
  '/i.gif?poster /v.mp4?video /v.mp4?first /v.webm?second /v.mp4?plain /a.mp3?audio /words.vtt?track'

describe('frames, images, media and style sheets', () => {
  it('are not asked for before they are allowed, and all are asked for then', async () => {
    await gate.open(HEAD + ELEMENTS)
    expect(asked()).toEqual(['/v.mp4?plain'])
    await allow('marketing')
    await expect.poll(asked).toEqual(ALLOWED.split(' ').sort())
    expect(await gate.page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--styled'))).toBe('yes')
    expect(await gate.page.evaluate(() => window.gatePage.problems)).toEqual([])
  })

  it('lists each frame that a visitor would see, with its words and its host', async () => {
    const pixel = `<iframe ${mark} data-src="https://pixel.example/" width="0" height="0"></iframe>`
    const embed = `<iframe data-service="youtube" data-src="https://www.youtube.com/embed/x"></iframe>`
    await gate.open(HEAD + ELEMENTS + pixel + embed)
    await gate.page.evaluate(() => window.gatePage.deny())
    expect(await gate.page.evaluate(() => window.gatePage.announced)).toBeGreaterThan(0)
    const held = await gate.page.evaluate(() => window.gatePage.held.map(({ tag, title, host }) => [tag, title, host]))
    const host = new URL(gate.site.origin).host
    expect(held).toEqual([
      ['IFRAME', 'A video', host],
      ['EMBED', 'An embed', host],
      ['OBJECT', '', host],
      ['VIDEO', '', host],
      ['IFRAME', '', 'www.youtube.com'],
    ])
  })

  it('loads by allowOnce this frame alone, with what is inside', async () => {
    const inside = `<source ${mark} data-src="/v.mp4?inside">`
    const video = `<video ${mark} data-poster="/i.gif?poster" preload="auto">${inside}</video>`
    await gate.open(
      `${HEAD}<iframe ${mark} data-src="/frame.html?1"></iframe>${video}<iframe ${mark} data-src="/frame.html?2"></iframe>`,
    )
    await gate.page.evaluate(() => window.gatePage.held[1]!.allowOnce())
    await expect.poll(asked).toEqual(['/i.gif?poster', '/v.mp4?inside'])
    await gate.page.evaluate(() => window.gatePage.held[0]!.allowOnce())
    await expect.poll(asked).toEqual(['/frame.html?1', '/i.gif?poster', '/v.mp4?inside'])
  })

  it('are left alone without a category, where a javascript: address waits, and where the element is none of ours', async () => {
    const bad = `<iframe ${mark} data-src=" java&#10;script:parent.log.push('bad')"></iframe>`
    const html = `${bad}<img data-src="/i.gif?lazy" alt=""><a ${mark} data-href="/x?link">x</a><iframe ${mark} class="empty"></iframe>`
    await gate.open(HEAD + html)
    await allow('marketing')
    await allow('marketing')
    expect(await gate.page.evaluate(() => document.querySelectorAll('[src]:not(script),[href]').length)).toBe(0)
    expect(await gate.page.evaluate(() => window.gatePage.problems)).toEqual(['script-address'])
    expect(await gate.readLog()).toEqual([])
  })
})

describe('a template', () => {
  const script = (line: string, attributes = '') => `<script ${attributes}>log.push('${line}')</script>`

  it('puts its markup after itself once, and runs its scripts in order with all others', async () => {
    const inside =
      `${script('in 1')}<p>text</p><script src="/s.js?name=in+2&delay=150"></script><div>${script('in 3')}</div>` +
      `${script('in module', 'type="module"')}<script type="application/json">{"a":1}</script>`
    const before = `<script type="text/plain" ${mark} data-src="/s.js?name=before&delay=100"></script>`
    await gate.open(
      `${HEAD}<body>${before}<template ${mark}>${inside}</template><script type="text/plain" ${mark}>log.push('after')</script>`,
    )
    await allow('marketing')
    await allow('marketing')
    expect(await gate.logOf(6)).toEqual(['before', 'in 1', 'in 2', 'in 3', 'after', 'in module'])
    expect(await gate.page.evaluate(() => document.querySelector('template + script + script + p')?.textContent)).toBe(
      'text',
    )
    expect(await gate.page.evaluate(() => document.querySelectorAll('p').length)).toBe(1)
    expect(await gate.page.evaluate(() => document.querySelector('[type$=json]')!.outerHTML)).toBe(
      '<script type="application/json">{"a":1}</script>',
    )
  })

  it('keeps what is gated inside it until that is allowed too', async () => {
    const inside = `<script type="text/plain" data-category="analytics">log.push('own')</script><iframe data-category="analytics" data-src="/frame.html?in"></iframe>
      <template data-category="analytics">${script('deep')}</template><template>${script('inert')}</template>${script('service')}`
    await gate.open(`${HEAD}<body><template ${mark} data-service="line">${inside}</template>`)
    await allow('line')
    expect(await gate.readLog()).toEqual(['service'])
    expect(asked()).toEqual([])
    await allow('analytics')
    expect(await gate.readLog()).toEqual(['service', 'own', 'deep'])
    await expect.poll(asked).toEqual(['/frame.html?in'])
  })

  it('waits until the parser has closed it', async () => {
    const parts = [
      `${HEAD}<script>gatePage.allow('marketing')</script><body><template ${mark}><p>one</p>`,
      '<p>two</p></templ',
      'ate>',
      '<p>end</p>',
    ]
    await gate.open(parts)
    expect(await gate.page.evaluate(() => [...document.querySelectorAll('p')].map((p) => p.textContent))).toEqual([
      'one',
      'two',
      'end',
    ])
  })
})
