import { memoryStore } from '../../src/receipts/memory-store.ts'
import { holdsDeviceStoreContract } from './device-store.contract.ts'

holdsDeviceStoreContract('memoryStore', false, () => {
  const values = new Map()
  return { open: () => memoryStore(values) }
})
