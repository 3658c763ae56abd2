import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import en from '../../src/words/en.json'
import th from '../../src/words/th.json'
import { pickLanguage } from '../../src/words/say.ts'
import { aFolder, CONTENT, TEXT } from './a-call.ts'

const COMMANDS = [
  'init',
  'notice import',
  'notice check',
  'notice diff',
  'notice publish',
  'notice verify',
  'notice list',
  'snippet',
  'scan',
  'config check',
  'config archive',
  'receipt verify',
]

describe('every command', () => {
  it.each(COMMANDS)('%s has a help with an example and its exit codes, in both languages', async (command) => {
    const { call } = aFolder()
    const english = await call(...command.split(' '), '--help')
    expect(english).toMatchObject({ code: 0, err: '' })
    expect(english.out).toMatch(new RegExp(`Example:\\n {2}\\$ yinyom ${command}`))
    expect(english.out).toMatch(/Exit codes:\n {2}0 .+\n {2}1 .+\n {2}2 /)
    expect(english.out).toContain('--json')
    const thai = await call(...command.split(' '), '--help', '--lang', 'th')
    expect(thai.out).toMatch(/ตัวอย่าง:\n/)
    expect(thai.out).not.toMatch(/Options:|Usage:/)
  })

  it.each([
    [['notice', 'chek'], /Unknown command chek/],
    [['notice'], /A command is required/],
    [[], /A command is required/],
    [['notice', 'import'], /Missing argument <files>/],
    [['notice', 'list', '--wrong'], /Unknown option --wrong/],
    [['notice', 'list', 'a', 'b'], /Too many/],
    [['notice', 'check', 'a.txt', '--fail-on', 'never'], /--fail-on/],
    [['notice', 'check', 'a.txt', '--fail-on'], /--fail-on .*requires a value/],
    [['notice', 'verify', 'http://['], /is not a valid URL/],
  ] as const)('that is called wrongly, %j, ends with 2 and one sentence', async (argv, sentence) => {
    const { code, out, err } = await aFolder().call(...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('tells a program of a failure, too', async () => {
    const { code, out } = await aFolder().call('notice', 'check', 'away.txt', '--json')
    expect([code, JSON.parse(out)]).toEqual([
      2,
      { ok: false, error: { code: 'file.missing', message: 'File not found: away.txt.' } },
    ])
  })

  it('prints no stack trace where something breaks that should not', async () => {
    const breaking = () => {
      throw new TypeError('a fault of ours')
    }
    const folder = aFolder({}, { ...CONTENT, checkNotice: breaking })
    folder.write('a.txt', TEXT)
    const { code, err } = await folder.call('notice', 'check', 'a.txt')
    expect([code, err.trim().split('\n').length]).toEqual([1, 1])
    expect(err).toContain('a fault of ours')
  })

  it('lets no control character of a file through to the terminal', async () => {
    const { err } = await aFolder().call('notice', 'check', 'a\u001B[2J\u202E.txt')
    expect(err).toBe('File not found: a[2J.txt.\n')
  })
})

describe('the language', () => {
  it.each([
    [[], {}, 'en'],
    [[], { LANG: 'th_TH.UTF-8' }, 'th'],
    [[], { LANG: 'th_TH.UTF-8', LC_ALL: 'C' }, 'en'],
    [[], { LANG: 'en_GB', LC_MESSAGES: 'th' }, 'th'],
    [['--lang', 'en'], { LANG: 'th_TH' }, 'en'],
    [['x', '--lang=th'], {}, 'th'],
    [['--lang', 'fr'], { LANG: 'th' }, 'th'],
  ] as const)('of %j and %j is %s', (argv, env, language) => expect(pickLanguage(argv, env)).toBe(language))

  it('has the same values in each message', () => {
    const values = (text: string) => text.match(/\{\w+\}/g)?.sort() ?? []
    for (const key of Object.keys(en) as (keyof typeof en)[])
      expect([key, values(th[key])]).toEqual([key, values(en[key])])
  })
})

describe('the built command', () => {
  const root = join(import.meta.dirname, '../..')
  // Beside the packages that it imports.
  const outDir = join(root, '.cache', `smoke-${process.pid}`)
  beforeAll(async () => {
    await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir, emptyOutDir: true } })
  }, 60_000)
  afterAll(() => rmSync(outDir, { recursive: true, force: true }))

  it('runs', () => {
    const folder = aFolder()
    writeFileSync(join(folder.path, 'a.txt'), TEXT)
    const argv = ['notice', 'import', 'a.txt', '--lang', 'th']
    const options = { cwd: folder.path, encoding: 'utf8' } as const
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(outDir, 'main.js'), ...argv], options)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('ตัวอักษรของต้นฉบับอยู่ในร่างครบทุกตัว')
    expect(folder.list()).toEqual(['a.draft.json', 'a.txt'])
  }, 30_000)
})
