import { describe, expect, it } from 'vitest'
import { SERVICES } from '../../../catalogue/src/services.ts'
import { judge } from '../../src/scan/judge.ts'
import { renderHtml } from '../../src/scan/render-html.ts'
import { renderText } from '../../src/scan/render-text.ts'
import { toSarif } from '../../src/scan/sarif.ts'
import { sayIn } from '../../src/words/say.ts'
import { aCookie, aRequest, aRun, aVisit } from './a-visit.ts'

const WHOLE = `<!doctype html><html><head><title>ร้าน</title>
<script src="https://connect.facebook.net/en_US/fbevents.js"></script>
<script>fbq('init', '1'); gtag('config', 'G-1')</script></head>
<body><iframe src="https://www.youtube.com/embed/a" srcdoc="<img src='//t.co/i/adsct'>"></iframe>
<svg><script href="//x.example/a.js"/></svg><img srcset="//tr.line.me/tag.gif 1x, , x"><template><p></template></body></html>`
const JUNK = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '\u0000',
  '\uFFFD',
  '\uD800',
  '<!--',
  ']]>',
  '</script',
  '<script',
  '<svg>',
  '<plaintext>',
  '\r',
  'ก\u0E31\u0E31',
]
const ODD = [
  '',
  'about:blank',
  'data:,x',
  'blob:https://a/b',
  'http://[',
  'https://',
  '//x',
  'javascript:0',
  'https://%zz/%',
  'wss://a.tawk.to/\u0000',
]

/** The same numbers each time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

/** A page that somebody has cut, doubled or filled with what does not belong there. */
function broken(seed: number): string {
  const next = numbers(seed * 7919 + 1)
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!
  let html = WHOLE
  for (let step = 0; step < 1 + (seed % 9); step++) {
    const at = Math.floor(next() * html.length)
    const way = Math.floor(next() * 4)
    if (way === 0) html = html.slice(0, at)
    else if (way === 1) html = html.slice(0, at) + pick(JUNK).repeat(1 + Math.floor(next() * 20)) + html.slice(at)
    else if (way === 2) html = html.slice(0, at) + html.slice(at + Math.floor(next() * 40))
    else html += html.slice(at)
  }
  return html
}

describe('200 broken pages', () => {
  it('are judged and told without a crash', () => {
    const say = sayIn('th')
    let told = 0
    for (let seed = 0; seed < 200; seed++) {
      const url = seed % 5 ? `https://shop.co.th/${seed}` : ODD[seed % ODD.length]!
      const observations = (['before', 'refused', 'withdrawn'] as const).map((pass) =>
        aVisit({
          pass,
          url,
          landed: ODD[(seed + 3) % ODD.length]!,
          html: broken(seed),
          requests: [...ODD, 'https://connect.facebook.net/en_US/fbevents.js'].map((one) =>
            aRequest(one, 'script', ODD),
          ),
          cookies: [aCookie(''), aCookie('_fbp', { domain: '', days: Number.NaN }), aCookie('\u0000;=')],
          writes: ODD.map((from) => ({ name: '_fbp', by: 'script' as const, from, line: seed, at: 0 })),
          storage: ODD.map((name) => ({ kind: 'worker' as const, name, origin: name })),
          snippets: [broken(seed), '', '\uD800'],
          dataLayer: [{ command: '', what: '' }],
        }),
      )
      const report = judge(aRun(observations), { catalogue: SERVICES, now: 0, config: {}, notice: broken(seed) })
      const texts = [
        JSON.stringify(report),
        renderText(report, report.findings, say),
        renderHtml(report, report.findings, observations, say, 'th'),
        JSON.stringify(toSarif(report, report.findings, say, '1')),
      ]
      expect(report.findings.some(({ rule }) => rule === 'leak')).toBe(true)
      told += texts.filter(Boolean).length
    }
    expect(told).toBe(800)
  })
})
