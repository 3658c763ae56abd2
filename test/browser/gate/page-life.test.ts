import { describe, expect, it } from 'vitest'
import { HEAD, useGateBrowser } from './gate-browser.ts'

const gate = useGateBrowser()
const gated = (line: string, marks = 'data-category="analytics"') =>
  `<script type="text/plain" ${marks}>log.push('${line}')</script>`
const allow = (...ids: string[]) => gate.page.evaluate((ids) => window.gatePage.allow(...ids), ids)
const problems = () => gate.page.evaluate(() => window.gatePage.problems)

describe('what comes to the page later', () => {
  it('runs when it is allowed, also in a body that was swapped for another', async () => {
    await gate.open(`${HEAD}<body>${gated('old')}`)
    await allow('analytics')
    await gate.page.evaluate(
      (html) => {
        document.body = new DOMParser().parseFromString(html, 'text/html').body
      },
      `<body>${gated('swapped 1')}<main>${gated('swapped 2')}</main>`,
    )
    await gate.page.evaluate((html) => (document.body.innerHTML = html), gated('by innerHTML'))
    expect(await gate.readLog()).toEqual(['old', 'swapped 1', 'swapped 2', 'by innerHTML'])
  })

  it('is held where it is not allowed, and runs in document order once it is', async () => {
    await gate.open(`${HEAD}<body>`)
    await gate.page.evaluate((html) => (document.body.innerHTML = html), `<p>${gated('two')}</p>`)
    await gate.page.evaluate((html) => document.body.insertAdjacentHTML('afterbegin', html), gated('one'))
    expect(await gate.readLog()).toEqual([])
    await allow('analytics')
    expect(await gate.readLog()).toEqual(['one', 'two'])
  })

  it('is seen in a document that replaced its root', async () => {
    await gate.open(`${HEAD}<body>`)
    await allow('analytics')
    await gate.page.evaluate((html) => {
      const root = new DOMParser().parseFromString(html, 'text/html').documentElement
      document.replaceChild(root, document.documentElement)
    }, gated('new root'))
    expect(await gate.readLog()).toEqual(['new root'])
  })

  it('is seen when its marks or its address come after it', async () => {
    await gate.open(`${HEAD}<body><script type="text/plain" id="late">log.push('marked')</script><iframe></iframe>`)
    await allow('analytics')
    await gate.page.evaluate(() => {
      document.querySelector<HTMLElement>('#late')!.dataset['category'] = 'analytics'
      document.querySelector<HTMLElement>('iframe')!.dataset['category'] = 'analytics'
      document.querySelector<HTMLElement>('iframe')!.dataset['src'] = '/frame.html?1'
    })
    const source = () => gate.page.evaluate(() => document.querySelector('iframe')!.getAttribute('src'))
    await expect.poll(source).toBe('/frame.html?1')
    expect(await gate.readLog()).toEqual(['marked'])
    await gate.page.evaluate(() => (document.querySelector('iframe')!.dataset['src'] = '/frame.html?2'))
    await expect.poll(source).toBe('/frame.html?2')
  })

  it('does not run while it is out of the document, and does when it comes back', async () => {
    await gate.open(`${HEAD}<body>${gated('back')}`)
    await gate.page.evaluate(() => {
      const script = document.querySelector('body script')!
      script.remove()
      Object.assign(window, { kept: script })
      window.gatePage.allow('analytics')
    })
    expect(await gate.readLog()).toEqual([])
    await gate.page.evaluate(() => document.body.append((window as unknown as { kept: Node }).kept))
    expect(await gate.readLog()).toEqual(['back'])
  })
})

it('leaves lazy loaders alone, which move addresses about without a category', async () => {
  await gate.open(`${HEAD}<body><iframe data-src="/frame.html?lazy"></iframe>`)
  await gate.page.evaluate(() => (document.querySelector('iframe')!.dataset['src'] = '/frame.html?next'))
  expect(await gate.page.evaluate(() => window.gatePage.held.length)).toBe(0)
})

describe('each script', () => {
  it('runs once, however often it is allowed, moved or copied', async () => {
    const data = '<script type="text/plain" data-type="text/plain" data-category="analytics" id="data">text</script>'
    await gate.open(`${HEAD}<body>${gated('once')}${data}`)
    await allow('analytics')
    await allow('analytics', 'marketing')
    await gate.page.evaluate(() => {
      const script = document.querySelector('body script')!
      document.head.append(script.previousElementSibling!, script)
      document.head.append(script.previousElementSibling!.cloneNode(true), script.cloneNode(true))
      script.setAttribute('data-category', 'marketing')
    })
    await gate.page.evaluate(() => window.gatePage.deny('analytics'))
    await allow('analytics')
    expect(await gate.readLog()).toEqual(['once'])
    expect(await gate.page.evaluate(() => document.querySelectorAll('#data').length)).toBe(2)
  })

  it('keeps its attributes but those that held it back', async () => {
    const attributes =
      'id="own" class="a b" data-category="analytics" data-own="1" crossorigin="anonymous" referrerpolicy="origin"'
    await gate.open(
      `${HEAD}<body><script type="text/plain" data-type="module" data-src="/s.js?name=ran" ${attributes}></script>`,
    )
    await allow('analytics')
    expect(await gate.logOf(1)).toEqual(['ran'])
    const outer = await gate.page.evaluate(() => document.querySelector('#own')!.outerHTML)
    expect(outer).toBe(`<script ${attributes} data-yinyom-ran="" type="text/plain" src="/s.js?name=ran"></script>`)
  })

  it('does not run where its integrity is wrong, and those after it do', async () => {
    const wrong = `integrity="sha256-${'A'.repeat(43)}="`
    await gate.open(
      `${HEAD}<script type="text/plain" data-category="analytics" data-src="/s.js?name=x" ${wrong}></script>${gated('next')}`,
    )
    await allow('analytics')
    expect(await gate.logOf(1)).toEqual(['next'])
  })

  it('of JSON, of an unknown category and of no category stays as it is', async () => {
    const html =
      `<script type="application/json" data-category="analytics">{}</script><script type="text/plain">log.push(1)</script>` +
      `<script type="application/ld+json" data-category="analytics">{}</script>${gated('unknown', 'data-category="unknown"')}`
    await gate.open(`${HEAD}<body>${html}`)
    await allow('analytics')
    expect(await gate.page.evaluate(() => document.body.innerHTML.trim())).toBe(html)
    expect(await gate.readLog()).toEqual([])
  })

  it('that calls document.write leaves the page as it is', async () => {
    const writes = `document.write('<p>wiped'); document.writeln('wiped'); log.push(document.querySelector('p').textContent)`
    await gate.open(
      `${HEAD}<body><p>text</p><script type="text/plain" data-category="analytics">${writes}</script>${gated('next')}`,
    )
    await allow('analytics')
    expect(await gate.readLog()).toEqual(['text', 'next'])
    expect(await problems()).toEqual(['document-write', 'document-write'])
    expect(await gate.page.evaluate(() => document.write.toString())).toContain('native code')
  })
})

describe('services and second thoughts', () => {
  it('runs only the elements of a service that is allowed by itself', async () => {
    const own = gated('own', 'data-category="marketing" data-service="line"')
    const other = gated('other', 'data-category="marketing" data-service="meta"')
    await gate.open(
      `${HEAD}<body>${gated('category', 'data-category="marketing"')}${own}${other}${gated('alone', 'data-service="line"')}`,
    )
    await allow('line')
    expect(await gate.readLog()).toEqual(['own', 'alone'])
    const ran = await gate.page.evaluate(() => ['line', 'marketing', 'meta'].map((id) => window.gatePage.ran(id)))
    expect(ran).toEqual([true, true, false])
  })

  it('asks again before each start, so what is withdrawn meanwhile stays held until it is allowed again', async () => {
    const slow = '<script type="text/plain" data-category="analytics" data-src="/s.js?name=slow&delay=200"></script>'
    const denies = `<script type="text/plain" data-category="analytics">log.push('denies'); gatePage.deny('analytics')</script>`
    await gate.open(`${HEAD}<body>${slow}${denies}${gated('after')}`)
    await allow('analytics')
    expect(await gate.logOf(2)).toEqual(['slow', 'denies'])
    await allow('analytics')
    expect(await gate.readLog()).toEqual(['slow', 'denies', 'after'])
  })

  it('goes on in order when a script allows more', async () => {
    const allows = `<script type="text/plain" data-category="analytics">gatePage.allow('marketing'); log.push('allows')</script>`
    await gate.open(`${HEAD}<body>${gated('marketing', 'data-category="marketing"')}${allows}${gated('next')}`)
    await allow('analytics')
    expect(await gate.readLog()).toEqual(['allows', 'next', 'marketing'])
  })

  it('starts nothing once it is destroyed', async () => {
    const slow = '<script type="text/plain" data-category="analytics" data-src="/s.js?name=slow&delay=100"></script>'
    await gate.open(
      `${HEAD}<body>${slow}${gated('never')}<iframe data-category="marketing" data-src="/frame.html"></iframe>`,
    )
    // In one task: what is slow must not have come before the end.
    await gate.page.evaluate(() => {
      window.gatePage.allow('analytics')
      window.gatePage.destroy()
    })
    await allow('marketing')
    expect(await gate.page.evaluate(() => window.gatePage.held)).toEqual([])
    await gate.page.evaluate((html) => (document.body.innerHTML += html), gated('never'))
    await gate.page.waitForFunction(() => window.log.length > 0)
    expect(await gate.readLog()).toEqual(['slow'])
    expect(await gate.page.evaluate(() => document.querySelector('iframe')!.hasAttribute('src'))).toBe(false)
  })
})
