import { describe, expect, it } from 'vitest'
import { onStage } from '../on-stage.ts'
import { SOON, expectAllToWork, expectYesToHold, openOthers } from './others-page.ts'

const at = onStage()

/** Another host that has a file for every name, with CORS. */
async function serveEvil(): Promise<string[]> {
  const asked: string[] = []
  await at.visitor.context.route('https://evil.example/**', (route) => {
    asked.push(route.request().url())
    return route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: '(window.evil ??= []).push(document.URL); export const attend = () => {}, openSession = () => {}',
    })
  })
  return asked
}

describe('an element whose name hides what belongs to the page', () => {
  it.each([
    [
      'G02: currentScript is an image, and no file of its host runs',
      '<img name="currentScript" src="https://evil.example/x.gif">',
    ],
    [
      'H1: currentScript is an image with our attributes',
      '<img name="currentScript" src="https://evil.example/x.js" data-config="https://evil.example/c.json" data-chunks="https://evil.example/chunks">',
    ],
    ['own: currentScript is an embedded object', '<embed name="currentScript" src="https://evil.example/x.swf">'],
    [
      'own: currentScript is a form',
      '<form name="currentScript" action="https://evil.example/"><input name="src" value="https://evil.example/x.js"><input name="dataset"></form>',
    ],
  ])('%s', async (_, element) => {
    const asked = await serveEvil()
    // Before the tag, and the tag at the end of the page.
    const name = await openOthers(at, { tag: '', body: `${element}<script src="/yinyom/yinyom.js"></script>` })
    await expectYesToHold(at, name)
    await at.visitor.openSettings()
    await at.visitor.settled()
    expect(asked.filter((url) => !/x\.(gif|js|swf)$/.test(url))).toEqual([])
    expect(await at.visitor.page.evaluate(() => (window as { evil?: unknown }).evil)).toBeUndefined()
    expect(at.visitor.errors.map(String)).toEqual([])
  })

  it.each([
    'body',
    'createElement',
    'querySelectorAll',
    'querySelector',
    'documentElement',
    'addEventListener',
    'cookie',
    'head',
    'readyState',
    'visibilityState',
    'activeElement',
    'adoptedStyleSheets',
    'getRootNode',
  ])('H18: <img name=%s> before the tag: the banner is answered and the settings open', async (name) => {
    await expectAllToWork(at, { body: `<img name="${name}" alt="">` })
  })

  it.each([
    ['H18: a form is called Yinyom', '<form id="Yinyom"><input name="version" value="1"><input name="destroy"></form>'],
    ['H18: a link is called dataLayer', '<a id="dataLayer" href="#">x</a>'],
    ['H18: a link is called yinyomConfig', '<a id="yinyomConfig" href="#">x</a>'],
    ['H18: a link is called yinyomQueue', '<a id="yinyomQueue" href="#">x</a>'],
    ['own: two forms are called Yinyom', '<form id="Yinyom"></form><form id="Yinyom"></form>'],
    [
      'own: elements are called as our own public names and the browser’s stores',
      '<a id="localStorage"></a><a id="indexedDB"></a><a id="crypto"></a><a id="navigator"></a>',
    ],
  ])('%s: the question comes all the same', async (_, element) => {
    await expectAllToWork(at, { body: element })
  })
})

describe('a dataLayer that is no data layer', () => {
  const problems = async () => (await at.visitor.seen('yinyom:problem')).map(({ code }) => code)

  it('G01: an element of that name counts as none: the layer is made', async () => {
    const name = await openOthers(at, { body: '<div id="dataLayer"></div>' })
    await expectYesToHold(at, name)
    expect(await at.visitor.page.evaluate(() => Array.isArray(window['dataLayer' as never]))).toBe(true)
    expect(await problems()).toEqual([])
  })

  it.each([
    ['G01: an object, as Adobe and Tealium have it', 'var dataLayer = { page: "home" }', '{"page":"home"}'],
    ['own: a text', 'var dataLayer = "home"', '"home"'],
    ['own: an object with a push of its own', 'var dataLayer = { push: 1 }', '{"push":1}'],
  ])('%s: it stays as it is, the rest works, and the owner is told once, with a remedy', async (_, script, kept) => {
    const name = await openOthers(at, { head: `<script>${script}</script>` })
    await expectYesToHold(at, name)
    await expect.poll(problems, SOON).toEqual(['datalayer'])
    const [problem] = await at.visitor.seen('yinyom:problem')
    expect(problem!.message).toMatch(/dataLayer ไม่ใช่ array/)
    expect(at.visitor.messages.filter((message) => message.includes(problem!.message))).toHaveLength(1)
    expect(await at.visitor.page.evaluate(() => JSON.stringify(window['dataLayer' as never]))).toBe(kept)
    expect(at.visitor.errors.map(String)).toEqual([])
  })
})
