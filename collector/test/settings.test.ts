import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseOptions } from '../src/options.ts'
import { readSettings, SETTINGS } from '../src/settings.ts'
import { wordsIn } from '../src/words/words.ts'

/** Reads settings where these files are. */
function settingsOf(env: Record<string, string>, files: Record<string, string> = {}) {
  const read = async (path: string) =>
    files[path] ?? Promise.reject(new Error(`ENOENT: no such file or directory, open '${path}'`))
  return readSettings(env, { read, words: wordsIn('en') })
}

const problemsOf = (settings: Awaited<ReturnType<typeof readSettings>>) =>
  'problems' in settings ? settings.problems : []

describe('the settings', () => {
  it('are all that the options read, and no other', () => {
    const options = readFileSync(join(import.meta.dirname, '../src/options.ts'), 'utf8')
    const read = new Set(
      [...options.matchAll(/env\.YINYOM_(\w+)|(?:whole|word)\(env, 'YINYOM_(\w+)'/g)].map(([, a, b]) =>
        (a ?? b)!.toLowerCase(),
      ),
    )
    const ofFiles = ['db_file', 'db_password_file']
    expect([...read, ...ofFiles].toSorted()).toEqual([...SETTINGS].toSorted())
  })

  it('stand in a file with the names of the variables, and the environment wins', async () => {
    const file = JSON.stringify({
      db: '/srv/yinyom/receipts.sqlite',
      origins: ['https://a.example.co.th', 'https://b.example.co.th'],
      retention: 730,
      port: 8080,
    })
    const settings = await settingsOf(
      { YINYOM_CONFIG: 'c.json', YINYOM_PORT: '9090', YINYOM_LOG: '' },
      { 'c.json': file },
    )
    expect(problemsOf(settings)).toEqual([])
    const parsed = 'env' in settings ? parseOptions(settings.env) : undefined
    expect(parsed).toMatchObject({
      options: {
        database: '/srv/yinyom/receipts.sqlite',
        origins: ['https://a.example.co.th', 'https://b.example.co.th'],
        retention: 730,
        port: 9090,
        log: 'localhost',
      },
    })
  })

  it.each([
    ['{"retenton": 730}', /c\.json has the key "retenton", which is no setting: did you mean "retention"\?/],
    ['{"colour": 1}', /has the key "colour", which is no setting: take it away, or write one of host, port, db,/],
    ['{"port": [1]}', /"port" is list: write a text, a number\.$/],
    ['{"origins": [1]}', /"origins" is list: write a text, a number or a list of texts\.$/],
    ['{"db": null}', /"db" is null/],
    ['[]', /holds no JSON object/],
    ['{"db": "postgres://yinyom:s3cret@db/consent", oops}', /which is no JSON \(position \d+.*\): write an object/],
  ])('of the file %s are refused with the remedy, and no secret is shown', async (text, message) => {
    const problems = problemsOf(await settingsOf({ YINYOM_CONFIG: 'c.json' }, { 'c.json': text }))
    expect(problems).toEqual([expect.stringMatching(message)])
    expect(problems.join('')).not.toContain('s3cret')
  })

  it('whose file is not there say so', async () => {
    expect(problemsOf(await settingsOf({ YINYOM_CONFIG: 'c.json' }))).toEqual([
      expect.stringMatching(/^YINYOM_CONFIG names c\.json, which cannot be read \(ENOENT.*\): name a file/),
    ])
  })
})

describe('secrets', () => {
  const key = { YINYOM_KEY: '/etc/yinyom/key.pem' }

  it('stand in files of their own, whose last newline is no part of them', async () => {
    const files = { db: 'postgres://yinyom@db/consent\n', pw: ' s3cr:t@/ \r\n' }
    const settings = await settingsOf({ ...key, YINYOM_DB_FILE: 'db', YINYOM_DB_PASSWORD_FILE: 'pw' }, files)
    if ('problems' in settings) throw new Error(settings.problems.join())
    const parsed = parseOptions(settings.env, { password: settings.password })
    const options = 'options' in parsed ? parsed.options : undefined
    expect(options?.postgres).toMatchObject({ user: 'yinyom', password: ' s3cr:t@/ ', database: 'consent' })
    expect(options?.database).toBe('postgres://yinyom@db/consent')
  })

  it('may be named in the file of the settings; the environment wins, in whichever way it names the database', async () => {
    const files = { 'c.json': '{"db_file": "db"}', db: 'a.sqlite' }
    const filed = await settingsOf({ YINYOM_CONFIG: 'c.json' }, files)
    expect(filed).toMatchObject({ env: { YINYOM_DB: 'a.sqlite' } })
    const own = await settingsOf({ YINYOM_CONFIG: 'c.json', YINYOM_DB: 'b.sqlite' }, files)
    expect(own).toMatchObject({ env: { YINYOM_DB: 'b.sqlite' } })
  })

  it.each([
    [{ YINYOM_DB: 'a', YINYOM_DB_FILE: 'db' }, /YINYOM_DB and YINYOM_DB_FILE are both set: set one/],
    [{ YINYOM_DB_FILE: 'none' }, /YINYOM_DB_FILE names none, which cannot be read/],
    [{ YINYOM_DB_FILE: 'empty' }, /names empty, which is empty: write the secret into it/],
    [{ YINYOM_DB_PASSWORD_FILE: 'lines' }, /names lines, which has several lines/],
  ])('that are set as %j are refused with the remedy', async (env, message) => {
    const files = { db: 'postgres://db/x', empty: '\n', lines: 'a\nb\n' }
    expect(problemsOf(await settingsOf(env, files))).toEqual([expect.stringMatching(message)])
  })

  it.each([
    ['postgres://yinyom:other@db/consent', /YINYOM_DB has a password, and YINYOM_DB_PASSWORD_FILE names another/],
    ['a.sqlite', /YINYOM_DB names a SQLite file, which has no password/],
  ])('of a password do not go with YINYOM_DB %s', (YINYOM_DB, message) => {
    const parsed = parseOptions({ ...key, YINYOM_DB }, { password: 's3cret' })
    expect(parsed).toEqual({ problems: [expect.stringMatching(message)] })
    expect(JSON.stringify(parsed)).not.toContain('s3cret')
  })
})
