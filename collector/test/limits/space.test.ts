import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '../../src/ledger/open-database.ts'
import { wordsIn } from '../../src/words/words.ts'
import { judgeSpace } from '../../src/limits/judge-space.ts'
import { watchSpace } from '../../src/limits/watch-space.ts'
import { aFolder } from '../a-folder.ts'

const PLENTY = { free: 500e9, disk: 1000e9 }

describe('the space of a ledger', () => {
  it.each([
    [89e6, false, []],
    [90e6, false, ['nearly']],
    [100e6, true, ['full']],
  ])('of %s bytes under a cap of 100 MB: is full %s, warns %s', (used, isFull, warnings) => {
    const verdict = judgeSpace({ used, most: 100e6, ...PLENTY }, wordsIn('en'))
    expect([verdict.isFull, Object.keys(verdict.warnings)]).toEqual([isFull, warnings])
  })

  it.each([
    ['less than a tenth of the disk is free', 9e9, 100e9, true],
    ['less than a gigabyte is free', 0.9e9, 2e9, true],
    ['a tenth of it is free', 10e9, 100e9, false],
  ])('is warned of without a cap where %s', (_, free, disk, isWarned) => {
    const { isFull, warnings } = judgeSpace({ used: 1e12, free, disk }, wordsIn('en'))
    expect([isFull, 'disk' in warnings]).toEqual([false, isWarned])
    if (isWarned) expect(warnings.disk).toMatch(/^The disk of the ledger has only .* free: make room on it\.$/)
  })

  it('is watched: each warning is said once an hour', async () => {
    const file = join(aFolder(), 'receipts.sqlite')
    writeFileSync(file, Buffer.alloc(2e6))
    const said: string[] = []
    let now = 0
    const ports = {
      say: (line: string) => void said.push(line),
      report: () => undefined,
      words: wordsIn('en'),
      now: () => now,
    }
    const watch = await watchSpace(file, 2e6, ports)
    onTestFinished(watch.stop)
    await watch.look()
    const full = () => said.filter((line) => line.includes('YINYOM_MAX_FILE'))
    expect([watch.isFull(), full()]).toEqual([
      true,
      [expect.stringMatching(/^The ledger takes 2\.0 MB of the 2\.0 MB /)],
    ])
    now = 3_600_000
    await watch.look()
    expect(full()).toHaveLength(2)
  })

  it('is there again once a sweep has freed pages of the file, which does not shrink', async () => {
    const file = join(aFolder(), 'receipts.sqlite')
    const db = openDatabase(file)
    onTestFinished(() => void db.close())
    db.exec('CREATE TABLE filler (bytes BLOB)')
    for (let n = 0; n < 400; n++) db.prepare('INSERT INTO filler VALUES (zeroblob(10000))').run()
    db.pragma('wal_checkpoint(TRUNCATE)')
    const watch = await watchSpace(file, 3e6, {
      say: () => undefined,
      report: () => undefined,
      words: wordsIn('en'),
      now: () => 0,
    })
    onTestFinished(watch.stop)
    expect([watch.isFull(), watch.used() > 4e6]).toEqual([true, true])
    db.exec('DELETE FROM filler')
    db.pragma('wal_checkpoint(TRUNCATE)')
    await watch.look()
    expect([watch.isFull(), watch.used() < 1e6]).toEqual([false, true])
  })
})
