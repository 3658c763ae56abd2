import { describe, expect, it } from 'vitest'
import { HEAD, LOG, useGateBrowser } from './gate-browser.ts'
import { SCRIPTS, inOrder, markup } from './ordered-scripts.ts'
import type { Script } from './ordered-scripts.ts'

const gate = useGateBrowser()

async function plainLog(scripts: readonly Script[]): Promise<string[]> {
  await gate.open(LOG + scripts.map((script) => markup(script, false)).join('<p>text</p>'))
  return gate.readLog()
}

const allowAnalytics = () => gate.page.evaluate(() => window.gatePage.allow('analytics'))
const inline = (name: string) => markup({ name }, true)
const external = (name: string, delay = 0) => markup({ name, external: { delay } }, true)

describe('the order of scripts', () => {
  it('is the one that the browser keeps for the same scripts when they are not held back', async () => {
    const plain = await plainLog(SCRIPTS)
    expect(inOrder(plain).length).toBeGreaterThan(25)

    await gate.open(HEAD + SCRIPTS.map((one) => markup(one, true)).join('<p>text</p>'))
    expect(await gate.readLog()).toEqual([])
    await allowAnalytics()
    const gated = await gate.logOf(plain.length)
    expect(inOrder(gated)).toEqual(inOrder(plain))
    expect([...gated].sort()).toEqual([...plain].sort())
  })

  it('is kept too where all is allowed from the start and the page is still being parsed, script by half script', async () => {
    const plain = await plainLog(SCRIPTS)
    const halves = SCRIPTS.map((one) => markup(one, true)).flatMap((html) => [html.slice(0, -20), html.slice(-20)])
    await gate.open([`${LOG}<script src="/gate.js" data-allow="analytics"></script><body>`, ...halves, '<p>end'])
    const gated = await gate.logOf(plain.length)
    expect(inOrder(gated)).toEqual(inOrder(plain))
    expect([...gated].sort()).toEqual([...plain].sort())
  })

  it('puts scripts that come late behind those that still load', async () => {
    await gate.open(HEAD + external('slow', 300))
    await allowAnalytics()
    await gate.page.evaluate((html) => {
      const late = document.createElement('template')
      late.innerHTML = html
      document.head.prepend(late.content)
    }, inline('late'))
    expect(await gate.logOf(3)).toEqual(['slow', 'slow loaded', 'late'])
  })

  it('is the order of coming for what a script adds in one go, wherever it adds it', async () => {
    await gate.open(HEAD)
    await allowAnalytics()
    await gate.page.evaluate(() => {
      for (const [name, place] of [
        ['first', document.body],
        ['second', document.head],
      ] as const) {
        const script = document.createElement('script')
        script.type = 'text/plain'
        script.dataset.category = 'analytics'
        script.text = `log.push('${name}')`
        place.append(script)
      }
    })
    expect(await gate.logOf(2)).toEqual(['first', 'second'])
  })
})

describe('the first task', () => {
  it('runs inline scripts in the call that allows them, and those after an external one when it has loaded', async () => {
    await gate.open(HEAD + inline('one') + inline('two') + external('three') + inline('four'))
    const atOnce = await gate.page.evaluate(() => {
      window.gatePage.allow('analytics')
      return [...window.log]
    })
    expect(atOnce).toEqual(['one', 'two'])
    expect(await gate.logOf(5)).toEqual(['one', 'two', 'three', 'three loaded', 'four'])
  })

  it('of a returning visitor runs what stands before the tag', async () => {
    const tag = '<script src="/gate.js" data-allow="analytics"></script>'
    await gate.open(`${LOG}${inline('one')}${inline('two')}${tag}<script>log.push('next tag')</script>`)
    expect(await gate.readLog()).toEqual(['one', 'two', 'next tag'])
  })

  it('ends after its budget, and the rest follows in order', async () => {
    const names = Array.from({ length: 6 }, (_, at) => `script ${at}`)
    await gate.open(`${LOG}<script src="/gate.js" data-budget="0"></script>${names.map(inline).join('')}`)
    const atOnce = await gate.page.evaluate(() => {
      window.gatePage.allow('analytics')
      return [...window.log]
    })
    expect(atOnce).toEqual(['script 0'])
    expect(await gate.logOf(6)).toEqual(names)
  })

  it('loads external scripts in a row side by side', async () => {
    await gate.open(HEAD + external('slow', 400) + external('fast') + inline('last'))
    await allowAnalytics()
    await expect.poll(() => gate.site.requests.filter((path) => path.startsWith('/s.js')).length).toBe(2)
    expect(await gate.readLog()).toEqual([])
    expect(await gate.logOf(5)).toEqual(['slow', 'slow loaded', 'fast', 'fast loaded', 'last'])
  })
})
