/*
 * Measures what each way of holding back lets go before an answer, in each engine of this machine, and writes it.
 *
 *   npm run truth-table               measures (test/engines), and writes bench/truth-table.json and the tables in docs/
 *   npm run truth-table -- --docs     writes the tables from bench/truth-table.json
 *   npm run truth-table -- --check    changes nothing, and fails where a table is not that of bench/truth-table.json
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const root = resolve(import.meta.dirname, '..')
const MEASURED = join(root, '.cache/truth-table')
const RESULT = join(root, 'bench/truth-table.json')
const PLACE = /(<!-- truth-table: begin -->\n)[\s\S]*?(<!-- truth-table: end -->)/

/** What each way is called, and the head of the table. */
const WORDS = {
  'docs/blocking.md': {
    head: 'What is done',
    ways: {
      nothing: 'nothing',
      'deferred tag only': 'the tag with `defer`, nothing marked',
      guard: '`yinyom-guard.js` in the head',
      'meta policy': '`<meta http-equiv="Content-Security-Policy">` in the HTML that is sent',
      'marks in HTML': '**marks in the HTML that is sent**',
      'CSP header': '**the header of `consentPolicy`**',
    },
  },
  'docs/blocking.th.md': {
    head: 'วิธี',
    ways: {
      nothing: 'ไม่ทำอะไรเลย',
      'deferred tag only': 'วางแท็กแบบ `defer` แต่ไม่ทำเครื่องหมายใด ๆ',
      guard: '`yinyom-guard.js` ในส่วน head',
      'meta policy': '`<meta http-equiv="Content-Security-Policy">` ใน HTML ที่ส่งออกไป',
      'marks in HTML': '**ทำเครื่องหมายใน HTML ที่ส่งออกไป**',
      'CSP header': '**ส่วนหัวจาก `consentPolicy`**',
    },
  },
}

/** Runs the tests that measure; each engine leaves a file. */
function measure() {
  rmSync(MEASURED, { recursive: true, force: true })
  mkdirSync(MEASURED, { recursive: true })
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'run', '--project', 'engines', '-t', 'before an answer']
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TRUTH_TABLE: '1' },
  })
  if (status !== 0) throw new Error('A way did not hold what it promises: see above. Nothing is written.')
}

/** What the engines have left, by engine. */
function collect() {
  const engines = readdirSync(MEASURED)
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(MEASURED, file), 'utf8')))
  const kinds = engines[0].rows.nothing.requests
  const scripts = engines[0].rows.nothing.scripts
  writeFileSync(RESULT, `${JSON.stringify({ kinds, scripts, engines }, null, 2)}\n`)
}

function tableFor({ head, ways }) {
  const { kinds, scripts, engines } = JSON.parse(readFileSync(RESULT, 'utf8'))
  const cells = (way) => engines.map(({ rows }) => `${rows[way].requests.length} / ${rows[way].scripts.length}`)
  const lines = [
    `| ${head} | ${engines.map(({ engine }) => `${engine} (${kinds.length} / ${scripts.length})`).join(' | ')} |`,
    `|---|${engines.map(() => '---|').join('')}`,
    ...Object.entries(ways).map(([way, words]) => `| ${words} | ${cells(way).join(' | ')} |`),
  ]
  return `${lines.join('\n')}\n`
}

const { values } = parseArgs({ options: { docs: { type: 'boolean' }, check: { type: 'boolean' } } })
if (!values.docs && !values.check) {
  measure()
  collect()
}
for (const [file, words] of Object.entries(WORDS)) {
  const path = join(root, file)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (!PLACE.test(text)) throw new Error(`${file} has no lines "<!-- truth-table: begin -->" and "end".`)
  const made = text.replace(PLACE, (_, start, end) => `${start}\n${tableFor(words)}\n${end}`)
  if (!values.check) writeFileSync(path, made)
  else if (made !== text) {
    console.error(`${file} does not hold the table of bench/truth-table.json: run npm run truth-table -- --docs.`)
    process.exitCode = 1
  }
}
