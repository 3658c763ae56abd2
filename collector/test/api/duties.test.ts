import { describe, expect, it } from 'vitest'
import { createForwarder } from '../../src/duties/forward-requests.ts'
import { createAuditTrail } from '../../src/audit/audit-trail.ts'
import { createSites } from '../../src/sites/sites.ts'
import { anApi } from './an-api.ts'
import type { Asker } from './an-api.ts'

const ANN = 'anon:annannannannannannanna'
const REQUEST = { site: 'main', kind: 'access', principal: ANN, actor: 'self', clock: 'request', note: '' }

async function make(ask: Asker, own: object = {}): Promise<Record<string, string>> {
  const answer = await ask('/v1/requests', { method: 'POST', body: { ...REQUEST, ...own } })
  expect(answer.status).toBe(201)
  return (await answer.json()) as Record<string, string>
}

describe('a request of a visitor', () => {
  it('T26: is due in thirty days from the day it came, whichever clock it runs by', async () => {
    const ask = await (await anApi()).as('editor')
    const received_at = '2026-06-10T02:00:00.000Z'
    for (const clock of ['request', 'contract'])
      expect(await make(ask, { received_at, clock })).toMatchObject({
        due_at: '2026-07-10T02:00:00.000Z',
        state: 'open',
      })
    const future = { method: 'POST', body: { ...REQUEST, received_at: '2027-01-01T00:00:00Z' } }
    expect((await ask('/v1/requests', future)).status).toBe(422)
  })

  it('T10: is refused with a reason only, and the refusal stays', async () => {
    const ask = await (await anApi()).as('editor')
    const { request } = await make(ask, { kind: 'objection' })
    const put = (body: object) => ask(`/v1/requests/${request}`, { method: 'PUT', body })
    expect((await put({ state: 'refused', reason: ' ' })).status).toBe(422)
    expect(await (await put({ state: 'refused', reason: 'มีเหตุอันชอบด้วยกฎหมาย' })).json()).toMatchObject({
      state: 'refused',
      reason: 'มีเหตุอันชอบด้วยกฎหมาย',
    })
    expect((await put({ state: 'done' })).status).toBe(409)
  })

  it('T22: may come from a guardian or an heir, and no birth date is asked for', async () => {
    const ask = await (await anApi()).as('editor')
    for (const actor of ['guardian', 'heir']) expect(await make(ask, { actor })).toMatchObject({ actor })
    const birth = { method: 'POST', body: { ...REQUEST, actor: 'guardian', birth_date: '2015-01-01' } }
    expect((await ask('/v1/requests', birth)).status).toBe(422)
  })
})

describe('T28: a site that is handled for a controller', () => {
  async function aProcessor() {
    const api = await anApi()
    const owner = await api.as('owner')
    const site = { name: 'Agency', role: 'processor', origins: [], controller: 'https://controller.example.co.th/in' }
    expect((await owner('/v1/sites/agency', { method: 'PUT', body: site })).status).toBe(200)
    const sent: [string, object][] = []
    const taken = { yes: false }
    const post = async (address: string, body: object) => {
      sent.push([address, body])
      return taken.yes
    }
    const { ledger, records, clock } = api
    const audit = createAuditTrail(ledger)
    const forwarder = createForwarder({ records, sites: createSites(records), audit, now: () => clock.now, post })
    const times = { received_at: '2026-06-15T00:00:00.000Z', due_at: '2026-07-15T00:00:00.000Z' }
    const open = { state: 'open', reason: null, handled_at: null, handled_by: null }
    await records
      .insertInto('requests')
      .values({ ...REQUEST, request: 'r1', site: 'agency', ...times, ...open })
      .execute()
    return { ...api, owner, forwarder, sent, taken, request: 'r1' }
  }

  it('forwards what a visitor asks, again until the controller has taken it, and then no more', async () => {
    const { forwarder, sent, taken, owner } = await aProcessor()
    await forwarder.all()
    await forwarder.all()
    expect(sent).toHaveLength(2)
    taken.yes = true
    await forwarder.all()
    await forwarder.all()
    expect(sent).toHaveLength(3)
    expect(sent[2]).toMatchObject([
      'https://controller.example.co.th/in',
      { event: 'request.forwarded', kind: 'access' },
    ])
    const { requests } = (await (await owner('/v1/requests')).json()) as { requests: object[] }
    expect(requests).toMatchObject([{ state: 'forwarded', handled_by: 'collector' }])
  })

  it('answers none, and refuses none', async () => {
    const { owner, request } = await aProcessor()
    for (const state of ['done', 'refused'])
      expect((await owner(`/v1/requests/${request}`, { method: 'PUT', body: { state, reason: 'x' } })).status).toBe(409)
  })
})

describe('T27: a breach', () => {
  const content = {
    nature: 'มีผู้เข้าถึงฐานข้อมูล',
    measures: 'ปิดช่องทาง',
    subjects: 'คำตอบเรื่องคุกกี้',
    other: '',
    risk: 'low',
    principals: [ANN],
  }
  const body = { site: 'main', detected_at: '2026-06-14T20:30:00.000Z', incident: content }

  it('has 48 and 72 hours, in UTC and as a clock in Thailand shows them, also where the risk is low', async () => {
    const ask = await (await anApi()).as('editor')
    const answer = await ask('/v1/incidents', { method: 'POST', body })
    expect([answer.status, await answer.json()]).toMatchObject([
      201,
      {
        clocks: {
          controller: { utc: '2026-06-16T20:30:00.000Z', bangkok: '2026-06-17 03:30' },
          office: { utc: '2026-06-17T20:30:00.000Z', bangkok: '2026-06-18 03:30' },
        },
      },
    ])
  })

  it('has a report of four sections', async () => {
    const ask = await (await anApi()).as('editor')
    const { incident } = (await (await ask('/v1/incidents', { method: 'POST', body })).json()) as { incident: string }
    const report = await (await ask(`/v1/incidents/${incident}/report`)).text()
    for (const part of [
      '1. ',
      '2. ',
      '3. ',
      '4. ',
      content.nature,
      content.measures,
      content.subjects,
      '2026-06-18 03:30',
    ])
      expect(report).toContain(part)
    const closed = await ask(`/v1/incidents/${incident}`, { method: 'PUT', body: { incident: content, closed: true } })
    expect(await closed.json()).toMatchObject({ closed_at: '2026-06-15T03:00:00.000Z' })
  })

  it('is refused without its sections, or from the future', async () => {
    const ask = await (await anApi()).as('editor')
    const { nature: _nature, ...rest } = content
    for (const wrong of [
      { ...body, incident: rest },
      { ...body, detected_at: '2026-06-16T00:00:00Z' },
    ])
      expect((await ask('/v1/incidents', { method: 'POST', body: wrong })).status).toBe(422)
  })
})

describe('T20: the record of processing', () => {
  const activity = {
    data: ['คำตอบเรื่องคุกกี้'],
    purposes: ['=พิสูจน์ความยินยอม'],
    controller: ['ร้านตัวอย่าง', 'dpo@example.co.th'],
    retention: ['3 ปี'],
    rights: ['เพิกถอนได้ทุกเมื่อ'],
    disclosures: [],
    security: ['เข้ารหัส <b>'],
  }

  it('has every item of s.39 (1) to (8), the refusals among them, as JSON, CSV and a page', async () => {
    const ask = await (await anApi()).as('editor')
    const path = `/v1/activities/main/${encodeURIComponent('ความยินยอมคุกกี้')}`
    expect((await ask(path, { method: 'PUT', body: activity })).status).toBe(200)
    const { request } = await make(ask, { kind: 'erasure' })
    await ask(`/v1/requests/${request}`, { method: 'PUT', body: { state: 'refused', reason: 'มีคดี' } })

    const read = async (format: string) => (await ask(`/v1/processing-record?site=main&format=${format}`)).text()
    const record = JSON.parse(await read('json')) as { law: string; activities: Record<string, unknown>[] }
    expect(record.law).toBe('PDPA s.39')
    expect(record.activities[0]).toMatchObject({ ...activity, refusals: [{ kind: 'erasure', reason: 'มีคดี' }] })
    const csv = await read('csv')
    for (let part = 1; part <= 8; part++) expect(csv).toContain(`"s.39(${part})"`)
    expect(csv).toContain(`"'=พิสูจน์ความยินยอม"`)
    const page = await read('html')
    expect(page).toContain('เข้ารหัส &lt;b&gt;')
    expect(page).not.toContain('<b>')
  })
})
