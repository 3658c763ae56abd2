import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { LedgerUnavailableError } from '../../src/ledger/ledger.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { openDatabase } from '../../src/ledger/open-database.ts'
import { createThreadedLedger } from '../../src/ledger/threaded-ledger.ts'
import { aFolder } from '../a-folder.ts'
import { A_PEM } from '../a-signer.ts'
import { BUILT_COLLECTOR, useBuiltCollector } from '../run-collector.ts'
import { anEntry, describeLedger } from './ledger-contract.ts'

useBuiltCollector()

const THREAD = pathToFileURL(join(dirname(BUILT_COLLECTOR), 'ledger-thread.js'))

function aPlace() {
  const folder = aFolder()
  const place = { database: join(folder, 'ledger.sqlite'), key: join(folder, 'key'), log: 'log.example' }
  writeFileSync(place.key, A_PEM)
  return place
}

describeLedger('createThreadedLedger', async () => createThreadedLedger(aPlace(), THREAD))

describe('createThreadedLedger', () => {
  it('keeps what comes in one turn as one group, each request by itself', async () => {
    const ledger = createThreadedLedger(aPlace(), THREAD)
    const outcomes = await Promise.all([
      ledger.append([anEntry(1)]),
      ledger.append([anEntry(1, 'other')]),
      ledger.append([anEntry(2), anEntry(1)]),
    ])
    expect(outcomes.map(({ state }) => state)).toEqual(['kept', 'conflict', 'kept'])
    const [log, ...others] = await ledger.heads()
    expect(others).toEqual([])
    expect(log?.size).toBe(3)
    await ledger.close()
  })

  it('says that it may be asked again where another process writes for too long', async () => {
    const place = aPlace()
    const ledger = createThreadedLedger(place, THREAD)
    await ledger.ready()
    const other = openDatabase(place.database)
    onTestFinished(() => void other.close())
    other.exec('BEGIN IMMEDIATE')
    await expect(ledger.append([anEntry(1)])).rejects.toThrow(LedgerUnavailableError)
    other.exec('ROLLBACK')
    expect(await ledger.append([anEntry(1)])).toMatchObject({ state: 'kept' })
    await ledger.close()
  })
})

describe('a thread that breaks', () => {
  const program = (script: string) => new URL(`data:text/javascript,${encodeURIComponent(script)}`)
  const BREAKS = `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ id, method }) => {
      if (method === 'find') throw new Error('broken')
      parentPort.postMessage({ id, value: 7 })
      if (method === 'close') parentPort.close()
    })`
  const broken = (): Ledger => createThreadedLedger(aPlace(), program(BREAKS))

  it('fails all that was asked of it, as what may be tried again', async () => {
    const ledger = broken()
    const asked = [ledger.find('a'), ledger.find('b')]
    for (const one of asked) await expect(one).rejects.toThrow(LedgerUnavailableError)
    await ledger.close()
  })

  it('is followed by another one', async () => {
    const ledger = broken()
    await expect(ledger.find('a')).rejects.toThrow('The thread of the ledger has ended.')
    expect(await ledger.count()).toBe(7)
    await ledger.close()
  })

  it('tells of a failure that no waiting mends in its own words', async () => {
    const ledger = createThreadedLedger(
      aPlace(),
      program(`import { parentPort } from 'node:worker_threads'
        parentPort.on('message', ({ id }) => parentPort.postMessage({ id, fault: { message: 'no table', isUnavailable: false } }))`),
    )
    const failure = ledger.count()
    await expect(failure).rejects.toThrow('no table')
    await expect(failure).rejects.not.toThrow(LedgerUnavailableError)
  })
})
