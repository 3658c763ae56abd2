import { describe, expect, it } from 'vitest'
import { createRules } from '../../src/mark/create-rules.ts'
import { markHtml } from '../../src/mark/mark-html.ts'
import { SERVICES } from '../a-service.ts'

const rules = createRules(SERVICES)
const mark = (html: string) => markHtml(html, rules).html
const doubts = (html: string) => markHtml(html, rules).findings.map(({ doubt }) => doubt)
const PIXEL = 'data-category="marketing" data-service="pixel"'

describe('what belongs to a catalogued service waits', () => {
  it.each([
    [
      'an external script',
      '<script src="https://px.example/a.js"></script>',
      `<script type="text/plain" ${PIXEL} data-src="https://px.example/a.js"></script>`,
    ],
    [
      'one whose type is written',
      `<script async type='text/javascript' src=//px.example/a.js></script>`,
      `<script ${PIXEL} async type="text/plain" data-src=//px.example/a.js></script>`,
    ],
    [
      'a module',
      '<script type=module src="https://px.example/a.mjs"></script>',
      `<script ${PIXEL} type="text/plain" data-type="module" data-src="https://px.example/a.mjs"></script>`,
    ],
    ['a snippet', '<script>pxq( "init", 1)</script>', `<script type="text/plain" ${PIXEL}>pxq( "init", 1)</script>`],
    [
      'code that loads its script',
      `<script>var s=document.createElement('script');s.src='https:\\/\\/px.example\\/a.js';document.head.append(s)</script>`,
      undefined,
    ],
    [
      'a frame',
      '<iframe title="x" src="https://a.px.test/p/1"></iframe>',
      `<iframe ${PIXEL} title="x" data-src="https://a.px.test/p/1"></iframe>`,
    ],
    [
      'a pixel without scripts',
      '<noscript><img src="https://px.example/t.gif" width=1></noscript>',
      `<noscript><img ${PIXEL} data-src="https://px.example/t.gif" width=1></noscript>`,
    ],
    [
      'an image in sizes',
      '<img srcset="https://px.example/1.png 1x, https://px.example/2.png 2x" src="/own.png">',
      `<img ${PIXEL} data-srcset="https://px.example/1.png 1x, https://px.example/2.png 2x" src="/own.png">`,
    ],
    [
      'a preload',
      '<link rel="preload" as="script" href="https://px.example/a.js">',
      `<link ${PIXEL} rel="preload" as="script" data-href="https://px.example/a.js">`,
    ],
    [
      'a frame for a lazy loader',
      '<iframe data-src="https://px.example/f" class="lazy"></iframe>',
      `<iframe ${PIXEL} data-yinyom-src="https://px.example/f" class="lazy"></iframe>`,
    ],
    [
      'a frame whose page is in it',
      `<iframe srcdoc="<script src='https://px.example/a.js'></script>"></iframe>x`,
      `<template ${PIXEL}><iframe srcdoc="<script src='https://px.example/a.js'></script>"></iframe></template>x`,
    ],
    [
      'a place of a plugin',
      '<div class="px-page" data-href="x"></div>',
      `<div ${PIXEL} data-yinyom-placeholder="pixel" class="px-page" data-href="x"></div>`,
    ],
    [
      'an object',
      '<object data="https://px.example/o.swf"></object>',
      `<object ${PIXEL} data-data="https://px.example/o.swf"></object>`,
    ],
    [
      'a picture in a drawing',
      '<svg><image xlink:href="https://px.example/i.png"/></svg>',
      `<svg><image ${PIXEL} data-href="https://px.example/i.png"/></svg>`,
    ],
    [
      'what the page has its own data-category for',
      '<img data-category="shoes" src="https://px.example/t.gif">',
      `<img data-yinyom-category="marketing" data-yinyom-service="pixel" data-category="shoes" data-src="https://px.example/t.gif">`,
    ],
    [
      'the picture behind a page',
      '<body class="a" background="https://px.example/b.png"><p>x',
      `<body class="a" data-yinyom-background="https://px.example/b.png"><template ${PIXEL}><style>:where([data-yinyom-background="https://px.example/b.png"]){background-image:url("https://px.example/b.png")}</style></template><p>x`,
    ],
    [
      'the picture behind a cell',
      '<table><tr><td background=//px.example/b.png>x</td></tr></table>',
      `<table><tr><td data-yinyom-background=//px.example/b.png><template ${PIXEL}><style>:where([data-yinyom-background="//px.example/b.png"]){background-image:url("//px.example/b.png")}</style></template>x</td></tr></table>`,
    ],
    [
      'an image after one whose address has a comma',
      '<img srcset="/a,b.png 1x, https://px.example/w=1,h=2/2.png 2x">',
      `<img ${PIXEL} data-srcset="/a,b.png 1x, https://px.example/w=1,h=2/2.png 2x">`,
    ],
    [
      'a call that only uses it',
      `<script>pxq('track', {a: "b)"}); window.pxq('x')</script>`,
      `<script type="text/plain" ${PIXEL}>pxq('track', {a: "b)"}); window.pxq('x')</script>`,
    ],
  ])('%s', (_, html, expected) => {
    const marked = mark(html)
    if (expected) expect(marked).toBe(expected)
    else expect(marked).toContain(PIXEL)
    expect(mark(marked)).toBe(marked)
  })
})

describe('what broken and old markup loads waits, too', () => {
  const A = 'https://px.example/a.js'
  it.each([
    [
      'an address that stands twice',
      `<script src="${A}" SRC=/own.js></script>`,
      `<script type="text/plain" ${PIXEL} data-src="${A}" data-src=/own.js></script>`,
    ],
    [
      'a script of old',
      `<script type="text/javascript1.2">pxq('init')</script>`,
      `<script ${PIXEL} type="text/plain">pxq('init')</script>`,
    ],
    [
      'a frame without an end',
      `<iframe src="https://a.px.test/p/">`,
      `<iframe ${PIXEL} data-src="https://a.px.test/p/">`,
    ],
    ['a file whose script has no end', `<script src="${A}">`, `<script type="text/plain" ${PIXEL} data-src="${A}">`],
    ['an image by its old name', `<image src="${A}">`, `<image ${PIXEL} data-src="${A}">`],
    [
      'what comes after a frame in a noscript that has no end',
      `<noscript><iframe src="/n"></noscript><img src="${A}">`,
      `<noscript><iframe src="/n"></noscript><img ${PIXEL} data-src="${A}">`,
    ],
    [
      'what comes after a drawing that has no end',
      `<div><svg><path></div><script src="${A}"></script>`,
      `<div><svg><path></div><script type="text/plain" ${PIXEL} data-src="${A}"></script>`,
    ],
    [
      'what is back in the page, from a drawing, by its own tag',
      `<svg><g><p>x</p><script>pxq('init')</script>`,
      `<svg><g><p>x</p><script type="text/plain" ${PIXEL}>pxq('init')</script>`,
    ],
    [
      'HTML in a drawing',
      `<svg><foreignObject><script>pxq('init')</script></foreignObject></svg>`,
      `<svg><foreignObject><script type="text/plain" ${PIXEL}>pxq('init')</script></foreignObject></svg>`,
    ],
  ])('%s', (_, html, expected) => {
    expect(mark(html)).toBe(expected)
    expect(mark(expected)).toBe(expected)
  })

  it('tells the line of what stands in a noscript', () => {
    const { marks } = markHtml('<p>\r\n<noscript\r\n>\n<img src="https://px.example/t.gif"></noscript>', rules)
    expect(marks.map(({ line }) => line)).toEqual([4])
  })

  it('takes no element for a property of objects', () => {
    expect(mark('<constructor src="https://px.example/c">')).toBe('<constructor src="https://px.example/c">')
  })

  it('leaves a script alone that never runs, because it has no end', () => {
    expect(mark(`<script>pxq('init')`)).toBe(`<script>pxq('init')`)
  })
})

it('writes names in letters that every encoding has', () => {
  const named = createRules([{ ...SERVICES[0]!, name: { th: 'ป้าย "ก"', en: 'ป้าย "ก" & 🙂' } }])
  expect(markHtml('<div class="px-page"></div>', named).html).toContain(
    'data-yinyom-placeholder="&#3611;&#3657;&#3634;&#3618; &quot;&#3585;&quot; &amp; &#128578;"',
  )
})

describe('what only tells a host that there is a visitor, or is written as browsers read it', () => {
  it.each([
    ['a connection that is opened early, by the host alone', '<link rel="preconnect" href="https://a.px.test">'],
    ['the same to a host that several services share', '<link rel="dns-prefetch" href="//count.example">'],
    ['backslashes', '<script src="https:\\\\px.example\\a.js"></script>'],
    ['a line end in the address', '<script src="https://px.\nexample/a.js"></script>'],
    ['a static import', '<script type="module">import "https://px.example/a.js"</script>'],
  ])('%s waits', (_, html) => {
    expect(mark(html)).toMatch(/data-service="(pixel|counter)"/)
    expect(mark(mark(html))).toBe(mark(html))
  })

  it('a connection to a host that a necessary service needs as well is left', () => {
    expect(mark('<link rel="preconnect" href="https://pay.example">')).toBe(
      '<link rel="preconnect" href="https://pay.example">',
    )
  })

  it('a long script is judged in no time that grows with its square', () => {
    expect(mark(`<script>"${'\\"'.repeat(100_000)}</script>`)).toContain('<script>"')
  })
})

describe('what does not stays as it is', () => {
  it.each([
    ['what is necessary', '<script src="https://pay.example/v3"></script>'],
    ['what rests on another basis than consent', '<script src="https://cdn.example/jquery.js"></script>'],
    ['what waits already', `<script type="text/plain" ${PIXEL} data-src="https://px.example/a.js"></script>`],
    ['the site’s own', '<script src="/app.js"></script><img src="a.png"><script>start()</script>'],
    [
      'an address that has another behind a comma in it',
      '<img srcset="/resize/w=1,//px.example/2.png 2x"><img srcset="/a.png 1x(, //px.example/b 2x)">',
    ],
    ['a picture behind a part of a drawing', '<svg><td background="https://px.example/b.png"></td></svg>'],
    ['a script of a drawing that never runs', `<svg><script type="text/plain">pxq('init')</script></svg>`],
    ['one that has no end', `<svg><script>pxq('init')<p>`],
    ['data', '<script type="application/ld+json">{"a":"https://px.example/a.js"}</script>'],
    ['a link that somebody follows', '<a href="https://px.example/">x</a><form action="https://px.example/"></form>'],
    [
      'what is only text',
      '<textarea><script src="https://px.example/a.js"></script></textarea><!-- <img src="https://px.example/"> -->',
    ],
    ['code that only names it', `<script>const links = ['https://px.example/page']</script>`],
    ['the default of Consent Mode', `<script>gtag('consent', 'default', {})</script>`],
    ['the same with spaces', `<script>pxq( "consent", 'default', { ad_storage: 'denied' } );</script>`],
  ])('%s', (_, html) => {
    expect(mark(html)).toBe(html)
    expect(doubts(html)).toEqual([])
  })
})

describe('what is not sure is told and left', () => {
  it.each([
    ['mixed', `<script>$(function(){ $('#menu').show() }); pxq('init', 1)</script>`],
    ['uses', `<script>document.querySelector('#buy').onclick = () => { pxq('track', 'Buy'); buy() }</script>`],
    ['uses', `<a href="/buy" onclick="pxq('track', 'Buy')">x</a>`],
    ['half', `<script ${PIXEL} src="https://px.example/a.js"></script>`],
    ['half', `<iframe ${PIXEL} src="https://px.example/a"></iframe>`],
    ['style', '<style>@import url("https://px.example/f.css");</style>'],
    ['style', `<p style="background:url('//px.example/b.png')">x</p>`],
    ['unholdable', '<a href="/" ping="https://px.example/p">x</a>'],
    ['unholdable', '<svg><script xlink:href="https://px.example/a.js"/></svg>'],
    ['unholdable', `<svg><script>pxq('init')</script></svg>`],
    ['unholdable', `<svg><script><![CDATA[pxq("init")]]></script></svg>`],
    ['unholdable', `<svg><script>pxq(&quot;init&quot;)<g/></script></svg>`],
    ['uses', `<svg><script>document.onclick = () => { pxq('track') }</script></svg>`],
    ['unholdable', `<body background="https://px.example/ข.png">`],
    ['unknown', '<script src="https://cdn.other.example/a.js"></script>'],
    ['other-tool', '<script type="text/plain" data-cookieconsent="marketing" src="https://px.example/a.js"></script>'],
  ])('%s: %s', (doubt, html) => {
    expect(mark(html)).toBe(html)
    expect(doubts(html)).toEqual([doubt])
  })

  it('a script of several categories waits for the strictest, and that is told', () => {
    const { html, findings } = markHtml(`<script>counter.start(1);pxq('init')</script>`, rules)
    expect(html).toContain('data-category="marketing"')
    expect(findings).toMatchObject([{ doubt: 'several', what: 'pixel, counter' }])
  })
})

it('finds each by its line, with its tag before and after', () => {
  const { marks } = markHtml('<p>\n\n<img src="https://px.example/t.gif">', rules)
  expect(marks).toEqual([
    {
      line: 3,
      service: 'pixel',
      category: 'marketing',
      before: '<img src="https://px.example/t.gif">',
      after: `<img ${PIXEL} data-src="https://px.example/t.gif">`,
    },
  ])
})
