import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'
import { canonicalJson } from '../../src/model/jcs.ts'
import type { Trouble } from '../../src/model/problem.ts'
import { sha256 } from '../../src/model/sha256.ts'
import { createReceipts } from '../../src/receipts/receipts.ts'
import type { Receipts } from '../../src/receipts/receipts.ts'
import { aDraft, drafts } from './a-draft.ts'

const opened: Receipts[] = []
let rows: Map<string, ConsentReceipt>
let status: number
let heard: string[]
let safe: string[]
let problems: Trouble[]

beforeEach(() => {
  rows = new Map()
  status = 201
  heard = []
  safe = []
  problems = []
  localStorage.clear()
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const receipt = JSON.parse(body) as ConsentReceipt
    if (status === 201) rows.set(receipt.receipt_id, receipt)
    if (status === 0) throw new TypeError('Failed to fetch')
    const digest = sha256(canonicalJson(receipt))
    return new Response(JSON.stringify({ digest }), { status, headers: { 'Content-Type': 'application/json' } })
  })
})

afterEach(async () => {
  const ended = opened.splice(0)
  for (const receipts of ended) receipts.destroy()
  // An attempt under way goes on to its end, and must not end in the next test.
  await Promise.all(ended.map((receipts) => receipts.flush()))
  vi.unstubAllGlobals()
})

function open(endpoint = 'https://collect.example.go.th/v1/receipts', acknowledge?: 'status'): Receipts {
  const receipts = createReceipts({
    endpoint,
    acknowledge,
    onReceipt: (id, state) => heard.push(`${state} ${id}`),
    onSafe: (ids) => safe.push(...ids),
    onProblem: (problem) => problems.push(problem),
  })
  opened.push(receipts)
  return receipts
}

describe('createReceipts', () => {
  it('takes a draft all the way to the collector, and keeps the receipt for the visitor', async () => {
    const receipts = open()
    await receipts.take([aDraft()])
    await receipts.flush()
    const [kept] = await receipts.kept()
    expect(kept!.state).toBe('sent')
    expect(rows.get(aDraft().id)).toEqual(kept!.receipt)
    expect(safe).toEqual([aDraft().id])
    expect(heard).toEqual([`queued ${aDraft().id}`, `sent ${aDraft().id}`])
  })

  it('sends at the start what an earlier page has left', async () => {
    status = 0
    const earlier = open()
    await earlier.take(drafts(2))
    expect(await earlier.flush()).toEqual({ sent: 0, pending: 2, refused: 0 })
    earlier.destroy()
    status = 201
    const later = open()
    await vi.waitFor(async () => expect(await later.pending()).toBe(0))
    expect([...rows.keys()]).toEqual(drafts(2).map(({ id }) => id))
  })

  it('counts what waits', async () => {
    status = 503
    const receipts = open()
    await receipts.take(drafts(3))
    expect(await receipts.pending()).toBe(3)
  })

  it('leaves a collector alone that has failed, with the next page too, until a developer asks', async () => {
    status = 500
    const earlier = open()
    await earlier.take([aDraft()])
    await earlier.flush()
    expect(localStorage.getItem('yinyom.pause')).toMatch(/^\d+ 1$/)
    status = 201
    const later = open()
    await later.take([aDraft()])
    dispatchEvent(new Event('online'))
    await new Promise((resolve) => setTimeout(resolve))
    expect(rows.size).toBe(0)
    expect(await later.flush()).toMatchObject({ sent: 1 })
    expect(localStorage.getItem('yinyom.pause')).toBeNull()
  })

  it('takes any 2xx for an acknowledgement where the owner wants it so', async () => {
    status = 202
    const receipts = open('/own', 'status')
    await receipts.take([aDraft()])
    expect(await receipts.flush()).toMatchObject({ sent: 1, pending: 0 })
  })

  it('sends again when the network is back', async () => {
    status = 0
    const receipts = open()
    await receipts.take([aDraft()])
    await receipts.flush()
    status = 201
    dispatchEvent(new Event('online'))
    await vi.waitFor(() => expect(rows.size).toBe(1))
  })

  it('has no receipt leave the device where no collector is configured', async () => {
    const receipts = createReceipts({ endpoint: undefined, onReceipt() {}, onSafe() {}, onProblem() {} })
    opened.push(receipts)
    await receipts.take([aDraft()])
    expect(await receipts.flush()).toEqual({ sent: 0, pending: 0, refused: 0 })
    expect((await receipts.kept()).map(({ state }) => state)).toEqual(['kept'])
    expect(rows.size).toBe(0)
  })

  it('keeps the record of each cookie name apart: an answer to one site of an origin is none to another', async () => {
    const ports = { endpoint: undefined, onReceipt() {}, onSafe() {}, onProblem() {} }
    const [one, other] = [open(), createReceipts({ ...ports, name: 'other' })]
    opened.push(other)
    const { record } = aDraft(2)
    await one.writeRecord(record)
    expect(await other.readRecord()).toBeUndefined()
    await other.writeRecord({ ...record, seq: 7 })
    await one.clearRecord()
    expect(await other.readRecord()).toMatchObject({ seq: 7 })
  })

  it('keeps a second copy of the record, of two the later one, and forgets it when told', async () => {
    const { record } = aDraft(2)
    const receipts = open()
    expect(await receipts.readRecord()).toBeUndefined()
    await receipts.writeRecord(record)
    await open().writeRecord(aDraft(1).record)
    expect(await open().readRecord()).toEqual(record)
    await receipts.clearRecord()
    expect(await receipts.readRecord()).toBeUndefined()
  })

  it('sends from memory where the browser refuses IndexedDB, says so once, and leaves the draft in the journal till then', async () => {
    vi.stubGlobal('indexedDB', undefined)
    status = 500
    const receipts = open()
    await receipts.take([aDraft()])
    await receipts.writeRecord(aDraft().record)
    await receipts.flush()
    expect(safe).toEqual([])
    status = 201
    expect(await receipts.flush()).toMatchObject({ sent: 1 })
    expect(safe).toEqual([aDraft().id])
    expect(problems).toMatchObject([{ code: 'storage-refused', subject: 'indexedDB' }])
    expect((await receipts.kept()).map(({ state }) => state)).toEqual(['sent'])
  })

  it('starts without a word where there is nothing to do', async () => {
    const receipts = open()
    expect(await receipts.flush()).toEqual({ sent: 0, pending: 0, refused: 0 })
    expect([heard, safe, problems]).toEqual([[], [], []])
  })
})
