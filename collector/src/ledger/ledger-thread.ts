/*
 * The thread that a collector's SQLite ledger lives in: packing, hashing and waiting for the disk take no time from the
 * thread that reads requests.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { openKeyFile } from '../keys/key-file.ts'
import { answerCalls } from './answer-calls.ts'
import type { LedgerCall, LedgerPlace } from './ledger-calls.ts'
import { openDatabase } from './open-database.ts'
import { createSqliteLedger } from './sqlite-ledger.ts'

const { database, key, log } = workerData as LedgerPlace
const port = parentPort!
const signer = openKeyFile(key, { name: log, mayMake: false })
const answer = answerCalls(createSqliteLedger(openDatabase(database), { signer }))
port.on('message', (call: LedgerCall) => {
  void answer(call).then((reply) => {
    port.postMessage(reply)
    // Nothing is asked after it, and the thread ends.
    if (call.method === 'close') port.close()
  })
})
