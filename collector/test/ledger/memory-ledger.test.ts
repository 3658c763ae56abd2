import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts'
import { describeLedger } from './ledger-contract.ts'

describeLedger('createMemoryLedger', async () => createMemoryLedger())
