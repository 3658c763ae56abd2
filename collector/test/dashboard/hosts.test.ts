import { expect, it } from 'vitest'
import { hostsOf } from '../../dashboard/src/hosts.ts'

const REPORT = { site: 'shop', kind: 'csp', directive: 'img-src', service: null }

it('reports of a host are one row, with its first and its last day', () => {
  const [row] = hostsOf([
    { ...REPORT, host: 'a.example', day: '2026-11-21', first_at: '2026-11-21T00:00:00.000Z', reports: 3 },
    { ...REPORT, host: 'a.example', day: '2026-11-20', first_at: '2026-11-20T00:00:00.000Z', reports: 2, kind: 'leak' },
  ])
  expect(row).toEqual({
    host: 'a.example',
    service: null,
    kinds: ['csp', 'leak'],
    directives: ['img-src'],
    first_at: '2026-11-20T00:00:00.000Z',
    last: '2026-11-21',
    reports: 5,
  })
})

it('hosts that nobody has catalogued come first, the newest of them at the top', () => {
  const seen = (host: string, day: string, service: string | null) => ({
    ...REPORT,
    host,
    day,
    first_at: `${day}T00:00:00.000Z`,
    reports: 1,
    service,
  })
  const hosts = hostsOf([
    seen('known', '2026-11-30', 'GA4'),
    seen('old', '2026-11-01', null),
    seen('new', '2026-11-02', null),
  ])
  expect(hosts.map(({ host }) => host)).toEqual(['new', 'old', 'known'])
})
