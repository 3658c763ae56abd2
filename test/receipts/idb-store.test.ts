import { IDBFactory } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { idbStore } from '../../src/receipts/idb-store.ts'
import { holdsDeviceStoreContract } from './device-store.contract.ts'

afterEach(() => vi.unstubAllGlobals())

holdsDeviceStoreContract('idbStore', true, () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  return { open: idbStore }
})

describe('idbStore', () => {
  it('rejects, and does not throw, where the browser has no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const store = idbStore()
    await expect(store.read('receipts')).rejects.toThrow(TypeError)
    await expect(store.update('receipts', () => 1)).rejects.toThrow(TypeError)
  })

  it('opens nothing before it is used', () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(idbStore).not.toThrow()
  })
})
