import { describe, expect, it } from 'vitest'

import type { DeviceStore } from '../../src/receipts/device-store.ts'

/** What every store does. `open` gives another handle on the same device, as a second tab has. */
export function holdsDeviceStoreContract(name: string, lasting: boolean, fresh: () => { open(): DeviceStore }): void {
  describe(`${name} as a DeviceStore`, () => {
    it('has nothing at first', async () => {
      expect(await fresh().open().read('receipts')).toBeUndefined()
    })

    it('gives back what was put, to every tab', async () => {
      const device = fresh()
      await device.open().update('record', () => ({ id: 'ความยินยอม', choices: { analytics: false } }))
      expect(await device.open().read('record')).toEqual({ id: 'ความยินยอม', choices: { analytics: false } })
    })

    it('keeps receipts and record apart', async () => {
      const store = fresh().open()
      await store.update('record', () => 'a record')
      await store.update('receipts', () => ['a receipt'])
      expect([await store.read('record'), await store.read('receipts')]).toEqual(['a record', ['a receipt']])
    })

    it('says whether what it keeps outlives the page, before and after', async () => {
      const heard: boolean[] = []
      const store = fresh().open()
      const answer = await store.update('receipts', (_, outlives) => heard.push(outlives))
      expect([...heard, answer]).toEqual([lasting, lasting])
    })

    it('loses no change of two tabs that write at once', async () => {
      const device = fresh()
      const tabs = [device.open(), device.open()]
      const add = (nth: number) => (found: unknown) => [...((found as number[]) ?? []), nth]
      await Promise.all(Array.from({ length: 20 }, (_, nth) => tabs[nth % 2]!.update('receipts', add(nth))))
      expect(new Set((await device.open().read('receipts')) as number[]).size).toBe(20)
    })

    it('leaves the value alone and rejects where the change throws', async () => {
      const store = fresh().open()
      await store.update('receipts', () => 'before')
      const broken = store.update('receipts', () => {
        throw new Error('broken')
      })
      await expect(broken).rejects.toThrow('broken')
      expect(await store.read('receipts')).toBe('before')
    })

    it('holds nothing once it is told so', async () => {
      const store = fresh().open()
      await store.update('record', () => 'a record')
      await store.update('record', () => undefined)
      expect(await store.read('record')).toBeUndefined()
    })
  })
}
