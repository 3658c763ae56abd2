import { describe, expect, it } from 'vitest'
import { HEAD, LOG, useGateBrowser } from './gate-browser.ts'

const gate = useGateBrowser()
const gated = (line: string, marks = 'data-category="analytics"') =>
  `<script type="text/plain" ${marks}>log.push('${line}')</script>`
const allow = (...ids: string[]) => gate.page.evaluate((ids) => window.gatePage.allow(...ids), ids)
const problems = () => gate.page.evaluate(() => window.gatePage.problems)
const evaluate = <T>(work: () => T) => gate.page.evaluate(work)

describe('E04: a script that a framework has rendered', () => {
  it('stays where the framework knows it, and can be removed by it; the running copy goes with it', async () => {
    await gate.open(`${HEAD}<body><main>${gated('ran', 'data-category="analytics" id="own"')}</main>`)
    await evaluate(() => Object.assign(window, { own: document.querySelector('#own') }))
    await allow('analytics')
    expect(await gate.readLog()).toEqual(['ran'])
    const removed = await evaluate(async () => {
      const { own } = window as unknown as { own: Element }
      const parent = own.parentNode!
      parent.removeChild(own)
      await new Promise((done) => setTimeout(done))
      return parent.childNodes.length
    })
    expect(removed).toBe(0)
  })

  it('does not run again where its surroundings are copied, written anew from a text, or put back', async () => {
    await gate.open(`${HEAD}<body><main>${gated('one')}<p>text</p>${gated('two')}</main>`)
    await allow('analytics')
    await gate.page.evaluate(async () => {
      const main = document.querySelector('main')!
      document.body.append(main.cloneNode(true))
      main.innerHTML = String(main.innerHTML)
      main.remove()
      await new Promise((done) => setTimeout(done))
      document.body.append(main)
    })
    await allow('analytics')
    expect(await gate.readLog()).toEqual(['one', 'two'])
  })

  it('runs each of several that are alike, as the slots of an ad library are', async () => {
    await gate.open(`${HEAD}<body>${gated('slot')}${gated('slot')}${gated('slot')}`)
    await allow('analytics')
    expect(await gate.readLog()).toEqual(['slot', 'slot', 'slot'])
  })

  it('hears on itself what the browser tells the one that runs, by listener and by property', async () => {
    await gate.open(`${HEAD}<body>`)
    await evaluate(() => {
      for (const [name, address] of [
        ['good', '/s.js?name=ran'],
        ['bad', '/missing.js'],
      ] as const) {
        const script = document.createElement('script')
        script.type = 'text/plain'
        script.dataset['category'] = 'analytics'
        script.dataset['src'] = address
        script.onload = () => window.log.push(`${name} onload`)
        script.addEventListener('error', ({ target }) => window.log.push(`${name} ${String(target === script)}`))
        document.body.append(script)
      }
    })
    await allow('analytics')
    expect((await gate.logOf(3)).sort()).toEqual(['bad true', 'good onload', 'ran'])
  })

  it('is what a lookup by its id finds only after the one that runs', async () => {
    await gate.open(
      `${HEAD}<body><script type="text/plain" id="own" data-category="analytics" data-src="/s.js?name=ran"></script>`,
    )
    await allow('analytics')
    await gate.logOf(1)
    expect(await evaluate(() => document.getElementById('own')!.getAttribute('src'))).toBe('/s.js?name=ran')
  })
})

describe('E23: the content of a template', () => {
  it('goes with the template and comes back with it, and its scripts run once', async () => {
    await gate.open(
      `${HEAD}<body><main><template data-category="analytics"><p>text</p><script>log.push('in')</script></template></main>`,
    )
    await allow('analytics')
    const counts = await gate.page.evaluate(async () => {
      const turn = () => new Promise((done) => setTimeout(done))
      const main = document.querySelector('main')!
      const template = main.querySelector('template')!
      const counts = [main.querySelectorAll('p').length]
      template.remove()
      await turn()
      counts.push(main.childNodes.length)
      main.append(template)
      await turn()
      counts.push(main.querySelectorAll('p').length)
      document.body.append(main)
      await turn()
      counts.push(document.querySelectorAll('p').length)
      return counts
    })
    expect(counts).toEqual([1, 0, 1, 1])
    expect(await gate.readLog()).toEqual(['in'])
  })
})

describe('E08: document.write of the page', () => {
  it('that a released script installs stays, and what it writes later goes there', async () => {
    const library = `document.write = (html) => document.querySelector('#slot').insertAdjacentHTML('beforeend', html)
      setTimeout(() => { document.write('<b>ad</b>'); log.push('written') })`
    await gate.open(
      `${HEAD}<body><p id="slot">text</p><script type="text/plain" data-category="analytics">${library}</script>`,
    )
    await allow('analytics')
    await gate.logOf(1)
    expect(await evaluate(() => document.body.innerText)).toContain('textad')
    expect(await problems()).toEqual([])
  })

  it('that was there before is the one that a released script calls', async () => {
    const own = `<script>document.write = (text) => log.push('own ' + text)</script>`
    const writes = `<script type="text/plain" data-category="analytics">document.write('x')</script>`
    await gate.open(`${HEAD}<body>${own}${writes}`)
    await allow('analytics')
    expect(await gate.readLog()).toEqual(['own x'])
  })

  it("is the browser's again where nobody has touched it, without a property of ours", async () => {
    await gate.open(`${HEAD}<body>${gated('ran')}`)
    await allow('analytics')
    expect(await evaluate(() => ['write', 'writeln'].map((name) => Object.hasOwn(document, name)))).toEqual([
      false,
      false,
    ])
  })
})

describe('H6: names that pages and visitors choose', () => {
  it('on Object.prototype change neither what runs nor from where', async () => {
    const pollute = `<script>Object.assign(Object.prototype, { category: 'analytics', service: 'analytics', src: '/s.js?name=evil',
      type: 'module', yinyomCategory: 'analytics', yinyomSrc: '/s.js?name=evil', IMG: 'onload' })</script>`
    const body = `${gated('held', 'data-service="pixel"')}${gated('ran')}<img data-category="analytics" data-src="/i.gif" alt="">`
    await gate.open(`${HEAD}${pollute}<body>${body}`)
    await allow('analytics')
    await expect.poll(() => evaluate(() => document.querySelector('img')!.getAttribute('src'))).toBe('/i.gif')
    expect(await gate.readLog()).toEqual(['ran'])
    expect(gate.site.requests.filter((path) => path.includes('evil'))).toEqual([])
  })

  it.each(['querySelectorAll', 'matches', 'dataset', 'getAttribute', 'isConnected', 'tagName', 'outerHTML'])(
    'of a form that has an input named %s hide nothing in it, and throw nothing',
    async (name) => {
      const errors: Error[] = []
      gate.page.on('pageerror', (error) => errors.push(error))
      await gate.open(`${HEAD}<body>`)
      await allow('analytics')
      await gate.page.evaluate(
        (html) => document.body.insertAdjacentHTML('beforeend', html),
        `<form data-category="analytics" data-src="/x"><input name="${name}">${gated('inside')}</form>${gated('after')}`,
      )
      expect((await gate.logOf(2)).sort()).toEqual(['after', 'inside'])
      expect(errors).toEqual([])
    },
  )

  it.each(['parentNode', 'nextSibling'])(
    'of a form with an input named %s let the page be parsed to its end',
    async (name) => {
      const tag = '<script src="/gate.js" data-allow="analytics"></script>'
      await gate.open([`${LOG}${tag}<body><form><input name="${name}">${gated('inside')}`, `</form>${gated('after')}`])
      expect((await gate.logOf(2)).sort()).toEqual(['after', 'inside'])
    },
  )
})

describe('H20: an address', () => {
  it.each([
    ['script', '<script type="text/plain" MARK data-src="data:text/javascript,log.push(1)"></script>', true],
    ['script', '<script type="text/plain" MARK data-src="javascript:log.push(1)"></script>', true],
    ['iframe', '<iframe MARK data-src="data:text/html,<script>parent.log.push(1)</script>"></iframe>', true],
    ['iframe', '<iframe MARK data-src="vbscript:x"></iframe>', true],
    ['object', '<object MARK data-data="&#1;java&#9;script:parent.log.push(1)"></object>', true],
    ['link', '<link rel="stylesheet" MARK data-href="data:text/css,x">', true],
    ['img', '<img MARK alt="" data-src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">', false],
    ['iframe', '<iframe MARK data-src="//127.0.0.1/x"></iframe>', false],
  ])('of a %s in %s: refused %s', async (_, html, refused) => {
    await gate.open(`${HEAD}<body>${html.replace('MARK', 'id="own" data-category="analytics"')}`)
    await allow('analytics')
    expect(await problems()).toEqual(refused ? ['script-address'] : [])
    expect(await evaluate(() => document.querySelector('#own')!.matches('[src],[data],[href]'))).toBe(!refused)
    expect(await gate.readLog()).toEqual([])
  })
})

describe('marks with a prefix', () => {
  it('stand for themselves where the page uses the bare ones for something else', async () => {
    const iframe = `<iframe data-category="music" data-yinyom-category="analytics" data-src="/frame.html?page" data-yinyom-src="/frame.html?ours"></iframe>`
    const other = `<script type="text/plain" data-category="analytics" data-yinyom-service="pixel">log.push('never')</script>`
    await gate.open(`${HEAD}<body>${iframe}${other}${gated('ran', 'data-yinyom-category="analytics"')}`)
    expect(await evaluate(() => window.gatePage.held.length)).toBe(1)
    await allow('analytics')
    expect(await evaluate(() => document.querySelector('iframe')!.getAttribute('src'))).toBe('/frame.html?ours')
    expect(await gate.readLog()).toEqual(['ran'])
  })

  it('come later, too', async () => {
    await gate.open(`${HEAD}<body><iframe></iframe>`)
    await allow('analytics')
    await evaluate(() => {
      const frame = document.querySelector('iframe')!
      frame.dataset['yinyomSrc'] = '/frame.html?late'
      frame.dataset['yinyomService'] = 'analytics'
    })
    await expect
      .poll(() => evaluate(() => document.querySelector('iframe')!.getAttribute('src')))
      .toBe('/frame.html?late')
  })
})

describe('other ways to carry content', () => {
  it('are held and loaded: data-data of an object, an image button, an image in a drawing', async () => {
    const mark = 'data-category="analytics"'
    await gate.open(`${HEAD}<body><object ${mark} data-data="/frame.html?object"></object><input type="image" ${mark} data-src="/i.gif?input">
      <svg><image ${mark} data-href="/i.gif?svg" width="1" height="1"/></svg>`)
    const asked = () => gate.site.requests.filter((path) => path.includes('?')).sort()
    expect(asked()).toEqual([])
    await allow('analytics')
    await expect.poll(asked).toEqual(['/frame.html?object', '/i.gif?input', '/i.gif?svg'])
  })

  it('a type with a parameter is held like text/plain', async () => {
    await gate.open(
      `${HEAD}<body><script type="text/plain; charset=utf-8" data-category="analytics">log.push('ran')</script>`,
    )
    expect(await gate.readLog()).toEqual([])
    await allow('analytics')
    expect(await gate.readLog()).toEqual(['ran'])
  })
})

describe('E16: a shadow root that is handed over', () => {
  it('is watched as the page is, and what is in it waits, runs and comes later', async () => {
    await gate.open(`${HEAD}<body><div id="card"></div>`)
    await gate.page.evaluate(
      (html) => {
        const root = document.querySelector('#card')!.attachShadow({ mode: 'open' })
        root.innerHTML = html
        window.gatePage.watch(root)
        window.gatePage.watch(root)
      },
      `${gated('in root')}<iframe data-category="analytics" data-src="/frame.html?root"></iframe>`,
    )
    expect(await evaluate(() => window.gatePage.held.map(({ tag }) => tag))).toEqual(['IFRAME'])
    await allow('analytics')
    await gate.page.evaluate((html) => {
      document.querySelector('#card')!.shadowRoot!.append(document.createRange().createContextualFragment(html))
    }, gated('late'))
    expect(await gate.logOf(2)).toEqual(['in root', 'late'])
  })

  it('says so where it is given something else, and throws nothing', async () => {
    await gate.open(`${HEAD}<body><iframe></iframe>`)
    await evaluate(() => {
      for (const root of [undefined, null, 'main', document.querySelector('iframe')!.contentDocument])
        window.gatePage.watch(root as unknown as Node)
    })
    expect(await problems()).toEqual(Array(4).fill('watch-root'))
  })
})

describe('H16: a frame that is allowed no longer', () => {
  it('is listed again, and loads with the next yes', async () => {
    await gate.open(`${HEAD}<body><iframe data-category="analytics" data-src="/frame.html?1"></iframe>`)
    await allow('analytics')
    await evaluate(() => window.gatePage.deny('analytics'))
    expect(await evaluate(() => window.gatePage.held.map(({ tag }) => tag))).toEqual(['IFRAME'])
    await evaluate(() => document.querySelector('iframe')!.removeAttribute('src'))
    await allow('analytics')
    expect(await evaluate(() => document.querySelector('iframe')!.getAttribute('src'))).toBe('/frame.html?1')
  })
})
