import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { encodeRecord } from '../src/model/consent-record.ts'
import type { ConsentRecord } from '../src/model/consent-record.ts'
import { readConsent } from '../src/server.ts'

const NOW = 1_767_225_600_000
const DAY = 86_400_000
const record: ConsentRecord = {
  id: 'AZuCxVgAfQKhxpC-TwotMQ',
  principal: '4uJr0sV2b1mQp8xKz3nYtA',
  choices: { functional: true, analytics: true, marketing: false },
  asked: '',
  notice: '',
  decidedAt: NOW - 10 * DAY,
  validDays: 180,
  seq: 1,
}
const good = encodeRecord(record)
const with_ = (change: Partial<ConsentRecord>) => encodeRecord({ ...record, ...change })

/** The rows of the table in the document. */
const VECTORS: readonly string[] = [
  good,
  with_({ choices: { analytics: false, marketing: true } }),
  with_({ choices: { analytics: true }, notice: 'ประกาศ@1.0.0', asked: '0a1b2c3d', seq: 40 }),
  with_({ recheckDays: 20 }),
  with_({ choices: {} }),
  with_({ recheckDays: 3 }),
  with_({ validDays: 10 }),
  with_({ decidedAt: NOW + 2 * DAY }),
  good.replace(/^1/, '2'),
  good.slice(0, -1),
  good.replace('analytics1', 'analytics2'),
  with_({ notice: 'x' }).replace(':x:', ':%E0%:'),
]
const DAMAGED = [
  '',
  '1',
  `${good} `,
  `${good}\n`,
  `x${good}`,
  good.toUpperCase(),
  good.replaceAll(':', '%3A'),
  with_({ notice: 'x' }).replace(':x:', ':%FF:'),
  `${good}${'0000'.repeat(100)}`,
  '__proto__1',
  'ก'.repeat(100),
]

const doc = (name = 'cookie.md') => readFileSync(join(import.meta.dirname, '../docs', name), 'utf8')
const code = (kind: string) => new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``).exec(doc())![1]!
const answers = (cookie: string) => {
  const consent = readConsent(`yinyom=${cookie}`, { now: NOW })
  return ['analytics', 'marketing'].map((id) => consent.allows(id))
}

const READERS = [
  {
    kind: 'php',
    program: 'php',
    main: `$answers = [];
foreach (json_decode(file_get_contents('php://stdin')) as $value) {
    $choices = yinyom_choices($value, ${NOW});
    $answers[] = [$choices['analytics'] ?? false, $choices['marketing'] ?? false];
}
echo json_encode($answers);`,
  },
  {
    kind: 'python',
    program: 'python3',
    main: `import json, sys
read = [yinyom_choices(value, ${NOW}) for value in json.load(sys.stdin)]
print(json.dumps([[one.get("analytics", False), one.get("marketing", False)] for one in read]))`,
  },
]

describe('docs/cookie.md', () => {
  it.each(['cookie.md', 'cookie.th.md'])('has the vectors that the widget writes and its server reads: %s', (name) => {
    const rows = [...doc(name).matchAll(/^\| `(1:\S+|2:\S+)` \| (yes|no) \| (yes|no) \|$/gm)]
    const wanted = VECTORS.map((cookie) => [cookie, ...answers(cookie).map((may) => (may ? 'yes' : 'no'))])
    expect(rows.map(([, ...cells]) => cells)).toEqual(wanted)
    expect(wanted.flat()).toContain('yes')
  })

  for (const { kind, program, main } of READERS) {
    const there = spawnSync(program, ['--version']).status === 0
    it.skipIf(!there)(
      `has a reader in ${kind} that grants what the widget's own does, and nothing of what is damaged`,
      () => {
        const folder = mkdtempSync(join(tmpdir(), 'yinyom-reader-'))
        onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
        writeFileSync(join(folder, 'reader'), `${code(kind)}\n${main}\n`)
        const input = JSON.stringify([...VECTORS, ...DAMAGED])
        const ran = spawnSync(program, [join(folder, 'reader')], { input, encoding: 'utf8' })
        expect([ran.status, ran.stderr]).toEqual([0, ''])
        const wanted = [...VECTORS.map(answers), ...DAMAGED.map(() => [false, false])]
        expect(JSON.parse(ran.stdout)).toEqual(wanted)
      },
    )
  }
})
