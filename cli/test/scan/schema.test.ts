import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { SERVICES } from '../../../catalogue/src/services.ts'
import { judge } from '../../src/scan/judge.ts'
import type { Report } from '../../src/scan/report.ts'
import { SITE, aCookie, aRequest, aVisit } from './a-visit.ts'

const schema = JSON.parse(readFileSync(new URL('../../scan.schema.json', import.meta.url), 'utf8')) as object
const validate = new Ajv2020({ allErrors: true }).compile(schema)
const faultsOf = (report: unknown) =>
  validate(report) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`)

function aReport(): Report {
  const pixel = aRequest('https://connect.facebook.net/en_US/fbevents.js')
  const other = aRequest('https://cdn.unknown-one.example/x.js')
  const run = {
    observations: [
      aVisit({ requests: [pixel, other], cookies: [aCookie('_fbp', { secure: false })] }),
      aVisit({ url: `${SITE}/gone`, status: 404, failure: 'HTTP 404' }),
    ],
    passes: [
      { pass: 'before', outcome: 'done' },
      { pass: 'category:ads', outcome: 'no-banner' },
    ],
    kept: [`${SITE}/private`],
    beyond: 2,
  } as const
  return judge(run, { catalogue: SERVICES, config: { services: [] }, notice: 'none', now: 0 })
}

/** Every object of the schema and where it stands. */
function objectsIn(value: unknown, path = ''): { path: string; properties: Record<string, object> }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'properties' in value ? [{ path, properties: value.properties as Record<string, object> }] : []
  return [...own, ...Object.entries(value).flatMap(([name, inner]) => objectsIn(inner, `${path}/${name}`))]
}

describe('the schema of a scan’s report', () => {
  it('holds for a report with all its parts', () => expect(faultsOf(aReport())).toEqual([]))

  it('describes each property', () => {
    const bare = objectsIn(schema).flatMap(({ path, properties }) =>
      Object.entries(properties).flatMap(([name, one]) => ('description' in one ? [] : [`${path}/${name}`])),
    )
    expect(bare).toEqual([])
  })

  it('takes no property that it does not know, and misses none that belongs there', () => {
    const report = aReport()
    expect(faultsOf({ ...report, more: 1 })).toEqual([' must NOT have additional properties'])
    const { beyond: _, ...less } = report
    expect(faultsOf(less)).toEqual([" must have required property 'beyond'"])
    const [finding, ...findings] = report.findings
    expect(faultsOf({ ...report, findings: [{ ...finding, rule: 'other' }, ...findings] })).toHaveLength(1)
    expect(faultsOf({ ...report, findings: [{ ...finding, more: 1 }, ...findings] })).toHaveLength(1)
  })
})
