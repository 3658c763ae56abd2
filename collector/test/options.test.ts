import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseOptions } from '../src/options.ts'

const defaults = {
  host: '127.0.0.1',
  port: 8787,
  database: resolve('yinyom.sqlite'),
  origins: [],
  maxBytes: 65_536,
  log: 'localhost',
  key: resolve('yinyom.sqlite.key'),
  retention: 1095,
  auditRetention: 3650,
  limits: { perAddress: 600, perOrigin: 60_000 },
  isProxied: false,
  logs: 'text',
}

describe('parseOptions', () => {
  it('listens on this machine only and takes receipts from no page, unless told otherwise', () => {
    expect(parseOptions({})).toEqual({ options: defaults })
    const empty = { YINYOM_HOST: '', YINYOM_PORT: '', YINYOM_DB: '', YINYOM_ORIGINS: '', YINYOM_MAX_BYTES: '' }
    expect(parseOptions(empty)).toEqual({ options: defaults })
  })

  it('reads every variable', () => {
    const env = {
      YINYOM_HOST: '0.0.0.0',
      YINYOM_PORT: ' 80 ',
      YINYOM_DB: '/var/lib/yinyom/receipts.sqlite',
      YINYOM_ORIGINS: 'https://a.example.co.th, http://localhost:5173,',
      YINYOM_MAX_BYTES: '4096',
      YINYOM_LOG: 'consent.example.co.th/log',
      YINYOM_KEY: '/etc/yinyom/key.pem',
      YINYOM_RETENTION: '365',
      YINYOM_EVIDENCE: '/srv/evidence',
      YINYOM_LIMIT_ADDRESS: '60',
      YINYOM_LIMIT_ORIGIN: '6000',
      YINYOM_PROXY: '1',
      YINYOM_MAX_FILE: '20GB',
      YINYOM_LOGS: 'json',
    }
    expect(parseOptions(env)).toEqual({
      options: {
        host: '0.0.0.0',
        port: 80,
        database: resolve('/var/lib/yinyom/receipts.sqlite'),
        origins: ['https://a.example.co.th', 'http://localhost:5173'],
        maxBytes: 4096,
        log: 'consent.example.co.th/log',
        key: resolve('/etc/yinyom/key.pem'),
        retention: 365,
        evidence: '/srv/evidence',
        auditRetention: 3650,
        limits: { perAddress: 60, perOrigin: 6000 },
        isProxied: true,
        maxFile: 20_000_000_000,
        logs: 'json',
      },
    })
  })

  it.each([['https://consent.example.co.th'], ['Consent.example'], ['a b'], ['a+b'], ['a/']])(
    'refuses YINYOM_LOG %s, which would not do in a proof',
    (YINYOM_LOG) => {
      expect(parseOptions({ YINYOM_LOG })).toEqual({ problems: [expect.stringContaining('YINYOM_LOG')] })
    },
  )

  it.each([
    ['*', '*'],
    ['https://WWW.Example.co.th/', ['https://www.example.co.th']],
    ['https://www.example.co.th:443', ['https://www.example.co.th']],
    ['https://ร้าน.ไทย', ['https://xn--q3ct9b5e.xn--o3cw4h']],
    ['http://[::1]:8080', ['http://[::1]:8080']],
  ])('takes YINYOM_ORIGINS %s as browsers write it', (YINYOM_ORIGINS, origins) => {
    expect(parseOptions({ YINYOM_ORIGINS })).toEqual({ options: { ...defaults, origins } })
  })

  it.each([
    ['YINYOM_PORT', '80a'],
    ['YINYOM_PORT', '-1'],
    ['YINYOM_PORT', '65536'],
    ['YINYOM_PORT', '1e3'],
    ['YINYOM_MAX_BYTES', '100'],
    ['YINYOM_MAX_BYTES', '99999999999999999999'],
    ['YINYOM_DB', ':memory:'],
    ['YINYOM_DB', 'file:receipts.sqlite?mode=memory'],
    ['YINYOM_ORIGINS', 'www.example.co.th'],
    ['YINYOM_ORIGINS', 'https://www.example.co.th/shop'],
    ['YINYOM_ORIGINS', 'https://*.example.co.th'],
    ['YINYOM_ORIGINS', 'https://user@example.co.th'],
    ['YINYOM_ORIGINS', 'ftp://example.co.th'],
    ['YINYOM_ORIGINS', 'null'],
    ['YINYOM_ORIGINS', 'https://www.example.co.th,*'],
    ['YINYOM_LIMIT_ADDRESS', '0'],
    ['YINYOM_LIMIT_ORIGIN', 'none'],
    ['YINYOM_PROXY', 'yes'],
    ['YINYOM_MAX_FILE', '20 elephants'],
    ['YINYOM_MAX_FILE', '1KB'],
    ['YINYOM_LOGS', 'xml'],
  ])('refuses %s=%s in one sentence with the remedy', (name, value) => {
    const parsed = parseOptions({ [name]: value })
    const problems = 'problems' in parsed ? parsed.problems : []
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} (is|has) ".*", which .*: (set|write) .*\\.$`))
  })

  it.each([
    ['postgres://yinyom:s%40cret@db/consent', ['db:5432'], 'disable', 'postgres://yinyom@db/consent'],
    [
      'postgresql://yinyom:s%40cret@db1:5433,[::1]:5434,10.0.0.3/consent?sslmode=verify-full',
      ['db1:5433', '::1:5434', '10.0.0.3:5432'],
      'verify-full',
      'postgres://yinyom@db1:5433,[::1]:5434,10.0.0.3/consent',
    ],
  ])('reads the servers of YINYOM_DB %s', (YINYOM_DB, hosts, tls, shown) => {
    const parsed = parseOptions({ YINYOM_DB, YINYOM_KEY: '/etc/yinyom/key.pem' })
    const options = 'options' in parsed ? parsed.options : undefined
    expect(options?.database).toBe(shown)
    expect(options?.postgres?.hosts.map(({ host, port }) => `${host}:${port}`)).toEqual(hosts)
    expect(options?.postgres).toMatchObject({ user: 'yinyom', password: 's@cret', database: 'consent', tls })
  })

  it('wants the signing key of a PostgreSQL service to be named', () => {
    expect(parseOptions({ YINYOM_DB: 'postgres://db/consent' })).toEqual({
      problems: [expect.stringMatching(/^YINYOM_KEY is missing, .*: set it to/)],
    })
  })

  it.each([
    'postgres://yinyom:s@cret@db/consent',
    'postgres://yinyom:s/cret@db/consent',
    'postgres://yinyom:s%zzcret@db/consent',
    'postgres://yinyom:secret@db:0/consent',
    'postgres://yinyom:secret@db,/consent',
    'postgres://yinyom:secret@db',
    'postgres://yinyom:secret@db/consent?sslmode=maybe',
    'postgres://yinyom:secret@db/consent?target_session_attrs=any',
  ])('refuses YINYOM_DB %s with the remedy and without its password', (YINYOM_DB) => {
    const parsed = parseOptions({ YINYOM_DB, YINYOM_KEY: '/etc/yinyom/key.pem' })
    const problems = 'problems' in parsed ? parsed.problems : []
    expect(problems).toEqual([expect.stringMatching(/^YINYOM_DB (is|has) .*: write it as /)])
    expect(problems.join('')).not.toMatch(/cret/)
  })

  it('names every variable that is wrong', () => {
    const parsed = parseOptions({ YINYOM_PORT: 'x', YINYOM_MAX_BYTES: 'x', YINYOM_ORIGINS: 'x,y' })
    expect(parsed).toMatchObject({ problems: { length: 4 } })
  })
})
