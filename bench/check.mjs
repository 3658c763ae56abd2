/*
 * How long the notice check takes for a notice of 200 kB: the notices of the tests, one after the other, until they are
 * as long. Build the command line first (`npm run build --workspace cli`), then `node bench/check.mjs`.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SIZE = 200_000
const RUNS = 5
const cli = fileURLToPath(new URL('../cli/dist/main.js', import.meta.url))
const styles = new URL('../cli/test/check/fixtures/styles/', import.meta.url)

const texts = readdirSync(styles)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, styles), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'yinyom-bench-'))
try {
  let text = ''
  for (let at = 0; Buffer.byteLength(text) < SIZE; at++) text += `${texts[at % texts.length]}\n\n`
  writeFileSync(join(folder, 'small.txt'), texts[0])
  writeFileSync(join(folder, 'large.txt'), text)
  for (const name of ['small', 'large']) run('import', `${name}.txt`)
  // What a small notice takes is the start of the program.
  const [small, large] = ['small', 'large'].map((name) => median(() => run('check', `${name}.draft.json`)))
  console.log(
    `check of ${Buffer.byteLength(text)} bytes: ${Math.round(large - small)} ms (start: ${Math.round(small)} ms)`,
  )
} finally {
  rmSync(folder, { recursive: true })
}

function run(command, file) {
  try {
    execFileSync(process.execPath, [cli, 'notice', command, file], { cwd: folder, stdio: 'ignore' })
  } catch (error) {
    if (command !== 'check' || error.status !== 1) throw error
  }
}

function median(work) {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.sort((left, right) => left - right)[RUNS >> 1]
}
