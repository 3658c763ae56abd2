/* Holds that package-lock.json serves every machine: all platforms, no address. */
import { readFileSync } from 'node:fs'
import { lockFaults } from './lock-faults.mjs'

const faults = lockFaults(JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')))
for (const fault of faults) console.log(fault)
process.exitCode = faults.length > 0 ? 1 : 0
