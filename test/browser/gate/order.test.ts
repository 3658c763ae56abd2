import { describe, expect, it } from 'vitest'
import { HEAD, LOG, useGateBrowser } from './gate-browser.ts'

const gate = useGateBrowser()

/** A script as a page's author thinks of it. */
interface Script {
  readonly name: string
  readonly attributes?: string
  readonly module?: true
  readonly external?: { readonly delay?: number; readonly missing?: true }
  readonly throws?: true
}

const SCRIPTS: readonly Script[] = [
  { name: 'inline 1' },
  { name: 'defer slow', external: { delay: 250 }, attributes: 'defer' },
  { name: 'module inline 1', module: true },
  { name: 'external slow', external: { delay: 300 } },
  { name: 'external fast', external: {} },
  { name: 'inline 2' },
  { name: 'inline throws', throws: true },
  { name: 'external throws', external: { delay: 50 }, throws: true },
  { name: 'async', external: { delay: 100 }, attributes: 'async' },
  { name: 'external missing', external: { missing: true } },
  { name: 'inline with defer and async', attributes: 'defer async' },
  { name: 'module slow', external: { delay: 200 }, module: true },
  { name: 'nomodule', external: {}, attributes: 'nomodule' },
  { name: 'external middling', external: { delay: 150 } },
  { name: 'async module', external: { delay: 10 }, module: true, attributes: 'async' },
  { name: 'defer fast', external: {}, attributes: 'defer' },
  { name: 'module missing', external: { missing: true }, module: true },
  { name: 'module inline 2', module: true },
  { name: 'inline 3' },
  { name: 'defer throws', external: {}, attributes: 'defer', throws: true },
  { name: 'defer last', external: { delay: 20 }, attributes: 'defer' },
]

function markup(script: Script, gated: boolean): string {
  const { name, attributes = '', module, external, throws } = script
  const asked = new URLSearchParams({ name, delay: String(external?.delay ?? 0), ...(throws && { throws: '1' }) })
  const address = `${external?.missing ? '/gone.js' : '/s.js'}?${asked}`
  const events = `onload="log.push('${name} loaded')" onerror="log.push('${name} failed')"`
  const type = gated
    ? `type="text/plain" data-category="analytics" ${module ? 'data-type="module"' : ''}`
    : module
      ? 'type="module"'
      : ''
  if (external) return `<script ${type} ${attributes} ${events} ${gated ? 'data-src' : 'src'}="${address}"></script>`
  const current = module ? '' : `+ (document.currentScript ? '' : ' without currentScript')`
  return `<script ${type} ${attributes} ${events}>log.push('${name}'${current});${throws ? `throw new Error('${name}')` : ''}</script>`
}

const inOrder = (log: readonly string[]) => log.filter((line) => !line.startsWith('async'))

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
