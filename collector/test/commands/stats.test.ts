import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder } from '../a-folder.ts'
import { POSTGRES_BIN } from '../a-postgres.ts'
import { anEntry } from '../ledger/ledger-contract.ts'
import { addressOf, usePostgres } from '../use-postgres.ts'
import { aDesk } from './a-desk.ts'
import type { Desk } from './a-desk.ts'

const ANN = 'anon:annannannannannannanna'
const NOW = () => Date.parse('2026-11-27T00:00:00.000Z')

/** Three receipts of two sites, one of them erased. */
async function fill({ open }: Desk): Promise<void> {
  const { ledger } = await open()
  const tally = { day: '2026-11-26', category: 'ads', notice: '1', surface: 'banner', lang: 'th' }
  const receivedAt = '2026-11-26T00:00:00.000Z'
  const old = { ...tally, day: '2026-11-20', state: 'given' }
  await ledger.append([
    { ...anEntry(1), receivedAt, tallies: [{ ...tally, state: 'given' }] },
    {
      ...anEntry(2),
      receivedAt,
      tallies: [
        { ...tally, state: 'refused' },
        { ...tally, category: 'x', state: 'refused' },
      ],
    },
  ])
  await ledger.append([{ ...anEntry(3), receivedAt, site: 'shop', principal: ANN, tallies: [old] }])
  await ledger.erase({ principals: [ANN], at: receivedAt, reason: 'asked' })
}

const LINES = [
  'Receipts: 3, of them 1 erased since',
  'Logs: 2 months of 2 sites, 0 months dropped',
  'main: 2 receipts, 1 months, the newest 2026-11',
  'shop: 1 receipts, 1 months, the newest 2026-11',
  'Answers of the last seven days, one for each category that a receipt answers:',
  '2026-11-26: 1 given, 2 refused',
]

describe('stats', () => {
  it('show what is there, and the answers of seven days in Bangkok', async () => {
    const path = join(aFolder(), 'ledger.sqlite')
    const desk = aDesk({ YINYOM_DB: path }, NOW)
    await fill(desk)
    expect(await desk.run('stats')).toBe(0)
    expect(desk.said[0]).toMatch(new RegExp(`^Database: ${path}, [\\d.]+ [kM]B$`))
    expect(desk.said.slice(1)).toEqual(LINES)
  })

  it('are the same for programs', async () => {
    const desk = aDesk({ YINYOM_DB: join(aFolder(), 'ledger.sqlite') }, NOW)
    await desk.run('stats')
    expect(desk.said.at(-1)).toBe('No answers in the last seven days')
    await fill(desk)
    await desk.run('stats', '--json')
    expect(JSON.parse(desk.said.join(''))).toMatchObject({
      receipts: 3,
      erased: 1,
      bytes: expect.any(Number) as number,
      answers: [
        { site: 'main', day: '2026-11-26', state: 'given', receipts: 1 },
        { site: 'main', day: '2026-11-26', state: 'refused', receipts: 2 },
      ],
    })
  })
})

describe.skipIf(!POSTGRES_BIN)('stats with PostgreSQL', () => {
  const databases = usePostgres()

  it('are the same', async () => {
    const address = addressOf([databases.server()], await databases.make())
    const desk = aDesk({ YINYOM_DB: address, YINYOM_KEY: join(aFolder(), 'key.pem') }, NOW)
    await fill(desk)
    await desk.run('stats')
    expect(desk.said[0]).toMatch(/^Database: postgres:\/\/\S+, [\d.]+ [kM]B$/)
    expect(desk.said.slice(1)).toEqual(LINES)
  })
})
