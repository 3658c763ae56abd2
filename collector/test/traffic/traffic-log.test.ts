import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseOptions } from '../../src/options.ts'
import { createTrafficLog } from '../../src/traffic/traffic-log.ts'
import { endedHours } from '../../src/traffic/traffic-hours.ts'
import { aFolder } from '../a-folder.ts'

const DAY = 86_400_000
const WRITTEN = Date.parse('2026-06-01T03:10:00.000Z')
const HOUR = '2026-06-01T10'

describe('T06: the traffic log', () => {
  it.each([
    ['60', 'set it to an integer from 90 to 730'],
    ['731', 'set it to an integer from 90 to 730'],
    ['90 days', 'set it to an integer from 90 to 730'],
  ])('is not started for %s days', (YINYOM_TRAFFIC_DAYS, remedy) => {
    const parsed = parseOptions({ YINYOM_TRAFFIC: 'traffic', YINYOM_TRAFFIC_DAYS })
    expect('problems' in parsed && parsed.problems.join()).toContain(remedy)
  })

  it('is kept nowhere unless a folder is named, and for ninety days then', () => {
    expect(parseOptions({})).not.toHaveProperty('options.traffic')
    expect(parseOptions({ YINYOM_TRAFFIC: '/var/log/yinyom' })).toHaveProperty('options.traffic', {
      folder: '/var/log/yinyom',
      days: 90,
    })
  })

  it('loses a line when it is ninety days old, and not a day before', () => {
    const gone = (age: number) => endedHours([HOUR], { now: WRITTEN + age * DAY, days: 90, holds: [] })
    expect([gone(89), gone(89.99), gone(90.05)]).toEqual([[], [], [HOUR]])
  })

  it('keeps what is held by an order until its day, and for two years at most', () => {
    const hold = { reference: 'ศาล 1/2569', from: '2026-06-01', to: '2026-06-02', until: '2027-01-31' }
    const gone = (day: string, until = hold.until) =>
      endedHours([HOUR], { now: Date.parse(`${day}T00:00:00Z`), days: 90, holds: [{ ...hold, until }] })
    expect([gone('2026-12-01'), gone('2027-01-31'), gone('2027-02-01')]).toEqual([[], [], [HOUR]])
    expect(gone('2028-06-05', '2030-01-01')).toEqual([HOUR])
    expect(endedHours(['2026-06-03T00'], { now: Date.parse('2026-12-01'), days: 90, holds: [hold] })).toHaveLength(1)
  })

  it('is a file of its own for each hour, which only its user reads', async () => {
    const folder = join(aFolder(), 'traffic')
    const log = createTrafficLog(folder, { days: 90, report: () => undefined })
    const line = { at: new Date(WRITTEN).toISOString(), address: '192.0.2.7', port: 40_000, method: 'POST' }
    log.write({ ...line, path: '/v1/receipts', status: 201 })
    await log.close()
    expect(readdirSync(folder)).toEqual([`${HOUR}.jsonl`])
    const kept = readFileSync(join(folder, `${HOUR}.jsonl`), 'utf8')
    expect(JSON.parse(kept)).toEqual({ ...line, path: '/v1/receipts', status: 201 })
    expect(await log.sweep(WRITTEN + 80 * DAY)).toEqual([])
    await log.hold({ reference: 'x', from: '2026-06-01', to: '2026-06-01', until: '2026-12-31' })
    expect(await log.sweep(WRITTEN + 100 * DAY)).toEqual([])
    expect(await log.sweep(WRITTEN + 300 * DAY)).toEqual([HOUR])
    expect(readdirSync(folder)).toEqual(['holds.json'])
  })

  it('loses nothing while the disk takes no lines', async () => {
    const folder = join(aFolder(), 'a-file', 'traffic')
    const reports: Error[] = []
    const { writeFileSync, rmSync } = await import('node:fs')
    writeFileSync(join(folder, '..'), '')
    const log = createTrafficLog(folder, { days: 90, report: (error) => reports.push(error) })
    const line = {
      at: new Date(WRITTEN).toISOString(),
      address: '192.0.2.7',
      port: 1,
      method: 'GET',
      path: '/',
      status: 404,
    }
    log.write(line)
    await log.close()
    expect(reports).toHaveLength(1)
    rmSync(join(folder, '..'))
    await log.close()
    expect(readdirSync(folder)).toEqual([`${HOUR}.jsonl`])
  })
})
