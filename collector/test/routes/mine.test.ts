import { describe, expect, it } from 'vitest'
import { forgetDevices } from '../../src/provenance/forget-devices.ts'
import { CLAIM, CLIENT, ORIGIN, SECONDS, aDeskFor, principal } from '../a-desk.ts'
import { aDevice } from '../a-device.ts'
import { aReceipt } from '../a-receipt.ts'

describe('T20: a visitor proves with the key of their device that a pseudonym is theirs', () => {
  it('and has its receipts', async () => {
    const { send, claim, requests } = await aDeskFor()
    await send(1, ORIGIN)
    await send(2, ORIGIN)
    const answer = await claim(CLAIM)
    expect(answer.status).toBe(200)
    const found = (await answer.json()) as { receipts: { receipt: unknown; provenance: string }[]; requests: unknown[] }
    expect(found.receipts.map(({ receipt }) => receipt)).toEqual([1, 2].map((n) => aReceipt(n)))
    expect([found.receipts[0]?.provenance, found.requests, await requests()]).toEqual(['device', [], []])
  })

  it('and has their erasure written down, once', async () => {
    const { send, claim, requests, ledger } = await aDeskFor()
    await send(1, ORIGIN)
    const answers = [await claim({ ...CLAIM, what: 'erasure' }), await claim({ ...CLAIM, what: 'erasure' })]
    expect(answers.map(({ status }) => status)).toEqual([202, 202])
    expect(await answers[0]!.json()).toEqual(await answers[1]!.json())
    expect(await requests()).toEqual([{ site: 'main', kind: 'erasure', principal, actor: 'self', state: 'open' }])
    expect(await ledger.ofPrincipal(principal)).toHaveLength(1)
  })

  it('T28: and is answered nothing by a processor, who has a request to forward', async () => {
    const { send, claim, requests } = await aDeskFor()
    await send(1, CLIENT)
    const found = (await (await claim(CLAIM)).json()) as { receipts: unknown[]; requests: { site: string }[] }
    expect([found.receipts, found.requests.map(({ site }) => site)]).toEqual([[], ['client']])
    await claim({ ...CLAIM, what: 'erasure' })
    expect((await requests()).map(({ site, kind, state }) => [site, kind, state])).toEqual([
      ['client', 'access', 'open'],
      ['client', 'erasure', 'open'],
    ])
  })

  it.each<[string, number, (desk: Awaited<ReturnType<typeof aDeskFor>>) => Promise<Response>]>([
    ['another device', 403, ({ claim }) => claim(CLAIM, aDevice())],
    ['no signature', 403, ({ claim }) => claim(CLAIM, aDevice(), { 'yinyom-device': 'x' })],
    [
      'a signature of another claim',
      403,
      ({ claim }) =>
        claim({ ...CLAIM, what: 'erasure' }, { ...aDevice(), header: () => aDevice().header(JSON.stringify(CLAIM)) }),
    ],
    ['a pseudonym that has no device', 403, ({ claim }) => claim({ ...CLAIM, principal: `anon:${'z'.repeat(22)}` })],
    ['a claim that is over', 422, ({ claim }) => claim({ ...CLAIM, exp: SECONDS - 1 })],
    ['a claim for a day', 422, ({ claim }) => claim({ ...CLAIM, exp: SECONDS + 86_400 })],
    ['a claim of something else', 422, ({ claim }) => claim({ ...CLAIM, what: 'all' })],
    ['no JSON', 400, ({ claim }) => claim('{')],
    ['a long body', 413, ({ claim }) => claim(' '.repeat(2001))],
    ['another type', 415, ({ claim }) => claim(CLAIM, aDevice(), { 'content-type': 'text/html' })],
    ['a page of another site', 403, ({ claim }) => claim(CLAIM, aDevice(), { origin: 'https://www.example.org' })],
  ])('%s is refused with %i', async (_, status, refused) => {
    const desk = await aDeskFor()
    await desk.send(1, ORIGIN)
    expect((await refused(desk)).status).toBe(status)
    expect(await desk.requests()).toEqual([])
  })

  it('is answered ten times a minute', async () => {
    const { send, claim } = await aDeskFor()
    await send(1, ORIGIN)
    const statuses = []
    for (let n = 0; n < 12; n++) statuses.push((await claim(CLAIM)).status)
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429, 429])
  })

  it('is not known any more once the pseudonym was erased, unless it is held', async () => {
    const { send, claim, records } = await aDeskFor()
    await send(1, ORIGIN)
    await forgetDevices(records, [principal], [principal])
    expect((await claim(CLAIM)).status).toBe(200)
    await forgetDevices(records, [principal], [])
    expect((await claim(CLAIM)).status).toBe(403)
  })
})
