import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts'
import { aSigner } from '../a-signer.ts'
import { describeLedger } from './ledger-contract.ts'

describeLedger('createMemoryLedger', async () => createMemoryLedger(aSigner))
