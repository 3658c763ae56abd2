/** Something that stops a command, in one sentence, and what to do about it. */
export class SetupError extends Error {
  /**
   * @param {string} problem one sentence
   * @param {string} remedy what the reader can do
   * @param {string} [detail] output of the tool that failed
   */
  constructor(problem, remedy, detail = '') {
    super(problem)
    this.remedy = remedy
    this.detail = detail
  }
}

const STILL_MS = 15_000

/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} label
 * @param {() => T | Promise<T>} work returns a note for the line, or nothing
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const began = performance.now()
  const seconds = (digits) => `${((performance.now() - began) / 1000).toFixed(digits)} s`
  console.log(`· ${label} …`)
  const still = setInterval(() => console.log(`  … still at it (${seconds(0)})`), STILL_MS)
  try {
    const note = await work()
    console.log(`✓ ${label}${typeof note === 'string' ? `: ${note}` : ''} (${seconds(1)})`)
    return note
  } finally {
    clearInterval(still)
  }
}

/** Runs a command; a failure is printed as one sentence with its remedy and ends with exit code 1. */
export async function main(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    if (error.detail) console.error(`\n${error.detail.trim().split('\n').slice(-25).join('\n')}`)
    console.error(`\n✗ ${error.message}\n  ${error.remedy}`)
    process.exitCode = 1
  }
}
