import { describe, expect, it } from 'vitest'
import { SERVICES } from '../../../catalogue/src/services.ts'
import { judge } from '../../src/scan/judge.ts'
import type { JudgeOptions } from '../../src/scan/judge.ts'
import type { PageObservation } from '../../src/scan/observation.ts'
import type { PassRun } from '../../src/scan/scan-site.ts'
import { SITE, aCookie, aRequest, aRun, aVisit } from './a-visit.ts'

const PIXEL = 'https://connect.facebook.net/en_US/fbevents.js'
const GTM = 'https://www.googletagmanager.com/gtm.js?id=GTM-1'
const DONE: readonly PassRun[] = (['before', 'refused', 'accepted', 'withdrawn'] as const).map((pass) => ({
  pass,
  outcome: 'done',
}))

function report(observations: readonly PageObservation[], options: Partial<JudgeOptions> = {}, passes = DONE) {
  return judge(aRun(observations, passes), { catalogue: SERVICES, now: 0, ...options })
}

function keys(...given: Parameters<typeof report>): string[] {
  return report(...given).findings.map(({ key }) => key)
}

describe('a leak', () => {
  const html = `<!doctype html>\n<head>\n<script src="${PIXEL}"></script>\n</head>`

  it.each(['before', 'refused', 'withdrawn', 'category:analytics'] as const)(
    'is a service that runs in the pass %s',
    (pass) => {
      expect(keys([aVisit({ pass, html, requests: [aRequest(PIXEL)] })])).toContain(`leak:meta-pixel:${pass}`)
    },
  )

  it.each(['accepted', 'category:marketing'] as const)('is none in the pass %s', (pass) => {
    expect(keys([aVisit({ pass, html, requests: [aRequest(PIXEL)] })]).filter((key) => key.startsWith('leak'))).toEqual(
      [],
    )
  })

  it('has its line, and the marked line to put there', () => {
    const [leak] = report([aVisit({ html, requests: [aRequest(PIXEL)] })]).findings
    expect(leak?.places).toEqual([
      {
        page: `${SITE}/`,
        line: 3,
        before: `<script src="${PIXEL}">`,
        after: `<script type="text/plain" data-category="marketing" data-service="meta-pixel" data-src="${PIXEL}">`,
      },
    ])
  })

  it('that another service brought in is to be put right at that one', () => {
    const page = `<p></p>\n<script src="${GTM}"></script>`
    const requests = [aRequest(GTM), aRequest(PIXEL, 'script', [GTM])]
    const leak = report([aVisit({ html: page, requests })]).findings.find(({ subject }) => subject === 'meta-pixel')
    expect(leak?.places[0]).toMatchObject({ line: 2, through: ['google-tag-manager'] })
    expect(leak?.places[0]?.after).toContain('data-service="google-tag-manager"')
  })

  it('that is marked by halves says so', () => {
    const page = html.replace('<script', '<script data-category="marketing"')
    const { findings } = report([aVisit({ html: page, requests: [aRequest(PIXEL)] })])
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['leak', 'half']))
    expect(findings[0]?.places[0]).toMatchObject({ line: 3, doubt: 'half' })
  })

  it('is no code that did nothing, and no service that needs no consent', () => {
    expect(keys([aVisit({ snippets: ["fbq('init', '1')"] })])).toEqual([])
    expect(keys([aVisit({ requests: [aRequest('https://js.hcaptcha.com/1/api.js')] })])).toEqual([])
  })

  it('is a cookie of the site that stays after a withdrawal, and not one on the provider’s own domain', () => {
    const visit = (cookie: ReturnType<typeof aCookie>) => keys([aVisit({ pass: 'withdrawn', cookies: [cookie] })])
    expect(visit(aCookie('_fbp'))).toEqual(['leak:meta-pixel:withdrawn'])
    expect(visit(aCookie('VISITOR_INFO1_LIVE', { domain: '.youtube.com' }))).toEqual([])
  })

  it('is what stays in storage, told of the page that left it', () => {
    const storage = [{ kind: 'local' as const, name: 'mp_a_mixpanel', origin: SITE }]
    const { findings } = report([aVisit({ storage }), aVisit({ url: `${SITE}/b`, storage })])
    expect(findings).toMatchObject([{ key: 'leak:mixpanel:before', pages: [`${SITE}/`] }])
  })
})

describe('declarations', () => {
  const pixel = { id: 'meta-pixel', category: 'marketing', name: 'Meta Pixel', cookies: ['_fbp'], retention: 'P30D' }
  const seen = aVisit({ pass: 'accepted', requests: [aRequest(PIXEL)] })

  it('are told where they are missing and where nothing was seen of them', () => {
    expect(keys([seen], { config: { services: [] } })).toContain('undeclared:meta-pixel')
    expect(keys([aVisit()], { config: { services: [pixel] } })).toContain('unused:meta-pixel')
    expect(keys([seen], { config: { services: [pixel] } })).toEqual([])
    expect(keys([seen])).toEqual([])
  })

  it('do not count as unused where nobody has accepted', () => {
    expect(keys([aVisit()], { config: { services: [pixel] } }, DONE.slice(0, 1))).toEqual([])
  })

  it('are held to the lifetime that they state; without one, 13 months', () => {
    const cookies = (days: number) => [
      aVisit({ pass: 'accepted', cookies: [aCookie('_fbp', { days })], requests: [aRequest(PIXEL)] }),
    ]
    expect(keys(cookies(90), { config: { services: [pixel] } })).toEqual(['longer:_fbp'])
    expect([keys(cookies(390)), keys(cookies(400))]).toEqual([[], ['lifetime:_fbp']])
  })
})

describe('other findings', () => {
  it('are cookies without Secure, on a site with https only', () => {
    const cookies = [aCookie('own', { secure: false })]
    expect(keys([aVisit({ cookies })])).toEqual(['insecure:own'])
    expect(keys([aVisit({ url: 'http://localhost/', cookies })])).toEqual([])
  })

  it('are hosts that nobody knows; those that a known service asks for are told with it', () => {
    const known = aRequest('https://cdn.unknown-one.example/x.js')
    const brought = aRequest('https://cdn.unknown-two.example/x.js', 'script', [PIXEL])
    const { findings, unknown } = report([aVisit({ pass: 'accepted', requests: [known, brought] })])
    expect(findings.map(({ key }) => key)).toEqual(['unknown:cdn.unknown-one.example'])
    expect(unknown.map(({ host, through }) => [host, through])).toEqual([
      ['cdn.unknown-one.example', []],
      ['cdn.unknown-two.example', ['meta-pixel']],
    ])
  })

  it('are recipients and transfers of which the notice says nothing', () => {
    const visits = [aVisit({ pass: 'accepted', requests: [aRequest(PIXEL)] })]
    expect(keys(visits, { notice: 'เราเก็บชื่อของท่าน' })).toEqual(['unnamed:meta-pixel', 'transfer'])
    expect(keys(visits, { notice: 'ส่งให้ Meta ในต่างประเทศ' })).toEqual([])
  })

  it.each([
    [[{ command: 'config', what: 'G-1' }], ['consent-missing']],
    [
      [
        { command: 'config', what: 'G-1' },
        { command: 'consent', what: 'default', states: { ad_storage: 'denied' } },
      ],
      ['consent-late'],
    ],
    [
      [
        { command: 'consent', what: 'default', states: { ad_storage: 'granted' } },
        { command: 'push', what: 'gtm.js' },
      ],
      ['consent-granted'],
    ],
    [
      [
        { command: 'consent', what: 'default', states: { ad_storage: 'denied' } },
        { command: 'config', what: 'G-1' },
      ],
      [],
    ],
  ])('are faults of Consent Mode: %j', (dataLayer, expected) => expect(keys([aVisit({ dataLayer })])).toEqual(expected))

  it('are a banner without refusal or withdrawal, and none at all', () => {
    const of = (...outcomes: readonly PassRun['outcome'][]) =>
      DONE.map(({ pass }, at) => ({ pass, outcome: outcomes[at]! }))
    const visits = [aVisit({ pass: 'accepted', requests: [aRequest(PIXEL)] })]
    expect(keys(visits, {}, of('done', 'no-answer', 'done', 'no-answer'))).toEqual(['no-refusal', 'no-withdrawal'])
    expect(keys(visits, {}, of('done', 'no-banner', 'no-banner', 'no-banner'))).toEqual(['no-banner'])
  })

  it('are pages that did not come', () => {
    expect(keys([aVisit({ status: 500, failure: 'HTTP 500' })])).toEqual([`broken:${SITE}/`])
  })
})
