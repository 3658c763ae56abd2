import { DatabaseError } from 'pg'
import { describe, expect, it } from 'vitest'
import { allOf } from '../../src/ledger/postgres-all-of.ts'

function failed(code: string): DatabaseError {
  return Object.assign(new DatabaseError(`failed with ${code}`, 0, 'error'), { code })
}

describe('allOf', () => {
  it('gives all answers in order', async () => {
    expect(await allOf([Promise.resolve(1), Promise.resolve('two')])).toEqual([1, 'two'])
  })

  it('waits for all where one fails, so that nothing is asked after the end of a transaction', async () => {
    let ended = false
    const slow = new Promise<void>((done) => {
      setImmediate(() => {
        ended = true
        done()
      })
    })
    await expect(allOf([Promise.reject(failed('40P01')), slow])).rejects.toThrow('40P01')
    expect(ended).toBe(true)
  })

  it('throws what has failed by itself, and not what has failed because of it', async () => {
    const answers = [Promise.reject(failed('25P02')), Promise.reject(failed('55P03'))] as const
    await expect(allOf(answers)).rejects.toThrow('55P03')
  })
})
