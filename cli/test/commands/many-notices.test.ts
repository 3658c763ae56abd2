import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder } from './a-call.ts'
import type { AFolder } from './a-call.ts'

const COUNT = 20
const NAMES = Array.from({ length: COUNT }, (_, at) => `office-${String.fromCharCode(97 + at)}`)

const text = (at: number) => `ประกาศความเป็นส่วนตัวของกองที่ ${at + 1}

ข้อ ๑ ข้อมูลที่เก็บ
กองที่ ${at + 1} เก็บชื่อและอีเมลของผู้มาติดต่อ

ข้อ ๒ ผู้รับข้อมูล
กองที่ ${at + 1} ไม่เปิดเผยข้อมูลของท่านแก่ผู้ใด
`

/** A ministry's folder: a source for each of its offices. */
function aMinistry(): AFolder {
  const folder = aFolder()
  mkdirSync(join(folder.path, 'sources'))
  NAMES.forEach((name, at) => folder.write(`sources/${name}.txt`, text(at)))
  return folder
}

const PUBLISH = ['notice', 'publish', 'sources', '--version', '1', '--effective', '2026-04-01'] as const

async function published(): Promise<AFolder> {
  const folder = aMinistry()
  expect(await folder.call('notice', 'import', 'sources')).toMatchObject({ code: 0, err: '' })
  expect(await folder.call(...PUBLISH)).toMatchObject({ code: 0, err: '' })
  return folder
}

describe('of twenty notices in a folder', () => {
  it('import makes twenty drafts, each with an id of its own after its file', async () => {
    const folder = aMinistry()
    const { code, out } = await folder.call('notice', 'import', 'sources')
    expect(code).toBe(0)
    expect(out).toContain('== sources/office-a.txt')
    expect(out).toContain('Files done: 20.')
    const drafts = folder.list('sources').filter((name) => name.endsWith('.draft.json'))
    const ids = drafts.map((name) => (JSON.parse(folder.read(`sources/${name}`)) as { id: string }).id)
    expect(ids).toEqual(NAMES)
  })

  it('import gives an id to files whose names have no Latin letter, and leaves a single named file its own', async () => {
    const folder = aFolder()
    mkdirSync(join(folder.path, 's'))
    folder.write('s/ประกาศ ก.txt', text(0))
    folder.write('s/ประกาศ ข.txt', text(1))
    await folder.call('notice', 'import', 's')
    const idOf = (name: string) => (JSON.parse(folder.read(name)) as { id: string }).id
    expect(['s/ประกาศ ก.draft.json', 's/ประกาศ ข.draft.json'].map(idOf)).toEqual(['notice-1', 'notice-2'])
    folder.write('a.txt', text(0))
    await folder.call('notice', 'import', 'a.txt')
    expect(idOf('a.draft.json')).toBe('privacy')
  })

  it('check, publish, list, verify and snippet do for each what they do for one', async () => {
    const folder = await published()
    const checked = await folder.call('notice', 'check', 'sources', '--json')
    expect(checked.code).toBe(0)
    expect(JSON.parse(checked.out)).toMatchObject({ ok: true, files: { length: COUNT } })
    const listed = JSON.parse((await folder.call('notice', 'list', '--json')).out) as { notices: { id: string }[] }
    expect(listed.notices.map(({ id }) => id)).toEqual(NAMES)
    const verified = await folder.call('notice', 'verify')
    expect(verified.code).toBe(0)
    expect(verified.out.match(/: OK\. Versions: 1, documents: 1\./g)).toHaveLength(COUNT)
    expect(verified.out).toContain('notices: OK. Versions: 20, documents: 20.')
    const { out } = await folder.call('snippet')
    expect(out).toContain('href="/notices/in-force.office-a.th.html"')
    expect(out).toContain('office-t')
    expect((await folder.call('snippet', '--notice', 'office-c')).out).toContain('in-force.office-c.th.html')
    const unknown = await folder.call('snippet', '--notice', 'office-z')
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('office-a, office-b')])
  })

  it('one bad file is told, ends the call with 1, and keeps no other from being handled', async () => {
    const folder = aMinistry()
    await folder.call('notice', 'import', 'sources')
    folder.write('sources/office-c.draft.json', '{')
    for (const call of [['notice', 'check', 'sources'], PUBLISH]) {
      const { code, out, err } = await folder.call(...call)
      expect([code, err]).toEqual([1, ''])
      expect(out).toContain('sources/office-c.draft.json')
      expect(out).toContain('Files done: 19 of 20. Not done: sources/office-c.draft.json.')
    }
    expect(JSON.parse(folder.read('notices/notices.json'))).toMatchObject({ notices: { length: COUNT - 1 } })
    folder.write('notices/office-e-1.th.json', '{}')
    const { code, out } = await folder.call('notice', 'verify')
    expect(code).toBe(1)
    expect(out).toMatch(/^office-e: office-e-1\.th\.json/m)
    expect(out.match(/: OK\. Versions/g)).toHaveLength(COUNT - 2)
  })

  it('diff compares each with its last published version, and writes a page for each', async () => {
    const folder = await published()
    const draft = folder.read('sources/office-b.draft.json')
    folder.write('sources/office-b.draft.json', draft.replace('และอีเมล', 'อีเมล และเบอร์โทรศัพท์'))
    folder.write('sources/new.draft.json', draft.replace('office-b', 'office-new'))
    const { code, out } = await folder.call('notice', 'diff', 'notices', 'sources', '--json')
    expect(code).toBe(1)
    const { files } = JSON.parse(out) as { files: { file?: string; code?: string; counts?: { changed: number } }[] }
    expect(files.map(({ counts, code: failed }) => failed ?? counts!.changed)).toEqual([
      'diff.no-pair',
      ...NAMES.map((name) => Number(name === 'office-b')),
    ])
    await folder.call('notice', 'diff', 'notices', 'sources', '--html', 'changes')
    expect(folder.list('changes')).toEqual(NAMES.map((name) => `${name}.th.html`))
    expect((await folder.call('notice', 'diff', 'notices', 'sources/office-b.draft.json')).code).toBe(2)
  })

  it('progress is told to who looks, file by file', async () => {
    const folder = aFolder({ interactive: true })
    folder.write('a.txt', text(0))
    folder.write('b.txt', text(1))
    expect((await folder.call('notice', 'check', 'a.txt', 'b.txt')).err).toBe('1 of 2: a.txt\n2 of 2: b.txt\n')
  })

  it('a folder without a notice, and one id for many, are refused', async () => {
    const folder = aMinistry()
    mkdirSync(join(folder.path, 'empty'))
    expect(await folder.call('notice', 'check', 'empty')).toMatchObject({ code: 2 })
    expect(await folder.call(...PUBLISH, '--id', 'one')).toMatchObject({ code: 2 })
  })
})
