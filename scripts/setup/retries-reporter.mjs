import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { RETRIES } from './retries.mjs'

/** Reporter of vitest: writes down which tests passed only when they were run again, and how often that was. */
export default function createRetriesReporter() {
  const retried = []
  return {
    onTestCaseResult(test) {
      const times = test.diagnostic()?.retryCount ?? 0
      if (times > 0) retried.push({ name: `${test.module.relativeModuleId} > ${test.fullName}`, times })
    },
    onTestRunEnd() {
      mkdirSync(dirname(RETRIES), { recursive: true })
      writeFileSync(RETRIES, JSON.stringify(retried))
    },
  }
}
