import { describe, expect, it } from 'vitest'
import { consentPolicy } from '../../../src/server.ts'
import type { GivenConfig } from '../../../src/config/config-schema.ts'
import { encodeRecord, serviceMark } from '../../../src/model/consent-record.ts'
import { aFolder, NOW } from '../commands/a-call.ts'
import { SERVERS } from '../../src/policy/write-config.ts'
import { hasServer, withServer } from './a-server.ts'

const CONFIG = {
  services: [
    { id: 'stats', category: 'analytics', name: 'S', hosts: ['stats.example', '*.stats.example/s/'] },
    { id: 'stats-2', category: 'analytics', name: 'S2', hosts: ['two.example'] },
    { id: 'pixel', category: 'marketing', name: 'P', hosts: ['*.px.example'] },
    { id: 'chat', category: 'functional', name: 'C', hosts: ['chat.example', 'shared.example'] },
    { id: 'map', category: 'functional', name: 'M', hosts: ['shared.example'] },
    { id: 'pay', category: 'necessary', name: 'Pay', hosts: ['pay.example'] },
  ],
}
const ASKED = CONFIG.services.slice(0, 5)

function cookie(choices: Record<string, boolean>, asked = ASKED.map(({ id }) => id), more = {}): string {
  return encodeRecord({
    id: 'AZuCxVgAfQKhxpC-TwotMQ',
    principal: '4uJr0sV2b1mQp8xKz3nYtA',
    choices,
    asked: asked.map(serviceMark).join(''),
    notice: 'ประกาศ@1.0.0',
    decidedAt: NOW,
    validDays: 180,
    seq: 1,
    ...more,
  })
}

/** All answers to three categories, with and without one of each service that differs. */
const GRANTS = Array.from({ length: 8 }, (_, at) => ({
  functional: at % 2 === 1,
  analytics: (at & 2) > 0,
  marketing: (at & 4) > 0,
}))
const VALUES = [
  ...GRANTS.flatMap((choices) => [
    cookie(choices),
    cookie(choices, []),
    cookie(choices, ['stats', 'pixel']),
    ...ASKED.flatMap(({ id }) => [cookie({ ...choices, [id]: true }), cookie({ ...choices, [id]: false })]),
  ]),
  cookie({ analytics: true }, undefined, { recheckDays: 20 }),
  cookie({ xanalytics: true, stats2: true }),
]
const HEADERS = [
  undefined,
  'other=1',
  ...VALUES.map((value) => `__Host-yinyom=${value}`),
  ...[
    (value: string) => `a=1; __Host-yinyom=${value}; z="2"`,
    (value: string) => `x__Host-yinyom=${value}`,
    (value: string) => `yinyom=${value}`,
    (value: string) => `__Host-yinyom=2${value.slice(1)}`,
    (value: string) => `__Host-yinyom=${value}!`,
    (value: string) => `__Host-yinyom=${value.replace('%40', '%4')}`,
    (value: string) => `__Host-yinyom=${value.slice(0, -1)}`,
  ].map((make) => make(cookie({ functional: true, analytics: true, marketing: true }))),
]

const sources = (policy: unknown) =>
  String(policy)
    .split('; ')
    .map((one) => [...new Set(one.split(' '))].sort())

describe.each(SERVERS)('the lines for %s', (server) => {
  const here = hasServer(server)
  const inServer = it.skipIf(!here)
  const absent = here ? '' : ` (skipped: ${server} was not found; install it)`

  inServer(
    `send the policy that consentPolicy makes, for every combination of answers${absent}`,
    async () => {
      const folder = aFolder()
      folder.write('yinyom.json', JSON.stringify(CONFIG))
      const { out, code } = await folder.call('policy', '--server', server, '--host', 'cdn.example')
      expect(code).toBe(0)
      await withServer(server, out, async (ask) => {
        for (const header of HEADERS) {
          const { policy } = consentPolicy(header, CONFIG as GivenConfig, {
            hosts: ['cdn.example'],
            now: NOW,
            hostOnly: true,
          })
          const given = await ask(header)
          expect(sources(given['content-security-policy']), header ?? 'no cookie').toEqual(sources(policy))
          expect(String(given['vary']).toLowerCase()).toContain('cookie')
        }
      })
    },
    60_000,
  )

  inServer(
    `block nothing where only reports are asked for, and grant nothing to a cookie that is there twice${absent}`,
    async () => {
      const folder = aFolder()
      folder.write('yinyom.json', JSON.stringify({ ...CONFIG, cookie: { name: 'my-c', domain: 'shop.example' } }))
      const { out } = await folder.call('policy', '--server', server, '--report-only', '--report-to', '/v1/reports')
      const value = cookie({ analytics: true })
      await withServer(server, out, async (ask) => {
        const once = await ask(`my-c=${value}`)
        expect(once['content-security-policy']).toBeUndefined()
        expect(once['content-security-policy-report-only']).toContain('stats.example')
        expect(once['content-security-policy-report-only']).toContain('; report-uri /v1/reports')
        const twice = await ask(`my-c=${value}; my-c=${value}`)
        expect(twice['content-security-policy-report-only']).not.toContain('stats.example')
      })
    },
  )
})

/** As many services of one category. */
const many = (count: number) => ({
  services: Array.from({ length: count }, (_, at) => ({
    id: `service-${at}`,
    category: 'analytics',
    name: 'S',
    hosts: [`a-host-of-service-${at}.example`, `*.another-host-of-service-${at}.example/with/a/folder/`],
  })),
})

describe.each(SERVERS)('as many services as a configuration holds, in %s', (server) => {
  it.skipIf(!hasServer(server))('are allowed', async () => {
    const folder = aFolder()
    folder.write('yinyom.json', JSON.stringify(many(40)))
    const { out, err } = await folder.call('policy', '--server', server)
    expect(err).toBe('')
    await withServer(server, out, async (ask) => {
      const given = await ask(`__Host-yinyom=${cookie({ analytics: true }, ['service-39'])}`)
      expect(given['content-security-policy']).toContain(' a-host-of-service-39.example')
      expect(given['content-security-policy']).not.toContain('service-38')
    })
  })
})

describe('yinyom policy', () => {
  it('refuses more services than a configuration holds', async () => {
    const folder = aFolder()
    folder.write('yinyom.json', JSON.stringify(many(41)))
    const { code, out, err } = await folder.call('policy')
    expect([code, out, err]).toEqual([1, '', expect.stringContaining('at most 40')])
  })

  it('takes the hosts of a service of the catalogue', async () => {
    const folder = aFolder()
    folder.write('yinyom.json', '{"services":["ga4",{"id":"hotjar","category":"analytics","name":"H"}]}')
    const { out } = await folder.call('policy')
    expect(out).toContain('www.googletagmanager.com')
    expect(out).toContain('hotjar.com')
  })

  it.each([
    ['a server that it does not know', ['--server', 'iis'], 2, '--server'],
    ['a host that would end a line', ['--host', 'a b;'], 2, '--host'],
    ['an address that would end a line', ['--report-to', '/r";'], 2, '--report-to'],
    ['no configuration', ['none.json'], 2, 'none.json'],
    ['a configuration with faults', ['bad.json'], 1, 'bad.json'],
  ])('says what is wrong: %s', async (_, argv, exit, word) => {
    const folder = aFolder()
    folder.write('yinyom.json', '{}')
    folder.write('bad.json', '{"services":["no-such-service"]}')
    const { code, out, err } = await folder.call('policy', ...argv)
    expect([code, out, err]).toEqual([exit, '', expect.stringContaining(word)])
  })
})
