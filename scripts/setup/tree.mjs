import { createHash } from 'node:crypto'
import { run } from './run.mjs'

/**
 * What differs from the last commit, a line for each file with a hash of what the difference is; ignored files do not
 * count. Undefined where there is no git, as in a tarball.
 * @returns {Promise<string[] | undefined>}
 */
export async function changedFiles() {
  const { code, output } = await run('git', ['status', '--porcelain', '--untracked-files=all', '-z'])
  if (code !== 0) return undefined
  const entries = output.split('\0').filter((entry) => /^.. ./.test(entry))
  const lines = []
  for (const entry of entries) lines.push(`${entry} ${await hashOf(entry.slice(3))}`)
  return lines
}

/** Files that differ now and did not before, or otherwise than before. */
export function newlyChanged(before, after) {
  return after.filter((line) => !before.includes(line)).map((line) => line.replace(/ \w+$/, ''))
}

async function hashOf(file) {
  const { output } = await run('git', ['hash-object', '--', file])
  return createHash('sha256').update(output).digest('hex').slice(0, 12)
}
