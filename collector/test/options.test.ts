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
  ])('refuses %s=%s in one sentence with the remedy', (name, value) => {
    const parsed = parseOptions({ [name]: value })
    const problems = 'problems' in parsed ? parsed.problems : []
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} (is|has) ".*", which .*: (set|write) .*\\.$`))
  })

  it('names every variable that is wrong', () => {
    const parsed = parseOptions({ YINYOM_PORT: 'x', YINYOM_MAX_BYTES: 'x', YINYOM_ORIGINS: 'x,y' })
    expect(parsed).toMatchObject({ problems: { length: 4 } })
  })
})
