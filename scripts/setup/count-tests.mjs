/**
 * Counts in a report of vitest's JSON reporter. A file that could not be run holds no tests; it counts as one failure,
 * so that the sum never looks better than it is.
 */
export function countTests({ testResults = [] }) {
  const counts = { passed: 0, failed: 0, skipped: 0, failedFiles: [] }
  for (const { name, status, assertionResults } of testResults) {
    for (const test of assertionResults) {
      if (test.status === 'passed') counts.passed += 1
      else if (test.status === 'failed') counts.failed += 1
      else counts.skipped += 1
    }
    if (status !== 'failed') continue
    counts.failedFiles.push(name)
    if (!assertionResults.some((test) => test.status === 'failed')) counts.failed += 1
  }
  return counts
}
