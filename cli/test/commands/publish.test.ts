import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { NoticesManifest } from '../../../src/notices/format/notices-manifest.ts'
import { aFinding, aFolder, CHANGED, CONTENT, NOW, TEXT } from './a-call.ts'
import type { AFolder } from './a-call.ts'

const FIRST = ['notice', 'publish', 'a.txt', '--version', '1.0.0', '--effective', '๑ มิ.ย. ๒๕๖๙'] as const
const NEXT = [
  '--version',
  '1.1.0',
  '--effective',
  '2569-07-01',
  '--change',
  'material',
  '--affects',
  'analytics',
] as const

async function published(folder: AFolder = aFolder()): Promise<AFolder> {
  folder.write('a.txt', TEXT)
  folder.write('b.txt', CHANGED)
  expect(await folder.call(...FIRST)).toMatchObject({ code: 0, err: '' })
  return folder
}

function manifestOf(folder: AFolder): NoticesManifest {
  return JSON.parse(folder.read('notices/notices.json')) as NoticesManifest
}

describe('notice publish', () => {
  it('writes document, page, style and manifest, and nothing else', async () => {
    const folder = await published()
    expect(folder.list('notices')).toEqual([
      'in-force.privacy.th.html',
      'notice.css',
      'notices.json',
      'privacy-1.0.0.th.html',
      'privacy-1.0.0.th.json',
    ])
    expect(manifestOf(folder).notices[0]!.versions[0]).toMatchObject({ effective: '2026-06-01', change: 'material' })
    expect(await folder.call('notice', 'verify')).toMatchObject({ code: 0 })
  })

  it('does nothing the second time', async () => {
    const folder = await published()
    const before = folder.list('notices').map((name) => folder.read(`notices/${name}`))
    const { code, out } = await folder.call(...FIRST, '--json')
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ same: true, written: [] })])
    expect(folder.list('notices').map((name) => folder.read(`notices/${name}`))).toEqual(before)
  })

  it('renews a page that was lost or changed, and leaves the rest', async () => {
    const folder = await published()
    folder.write('notices/privacy-1.0.0.th.html', 'changed')
    const { out } = await folder.call(...FIRST, '--json')
    expect(JSON.parse(out)).toMatchObject({ same: false, renewed: true, written: ['privacy-1.0.0.th.html'] })
    expect(await folder.call('notice', 'verify')).toMatchObject({ code: 0 })
  })

  it('proposes a class where none was given, and after a publication says what it would have been', async () => {
    const folder = await published()
    const lacking = await folder.call('notice', 'publish', 'b.txt', '--version', '1.1.0', '--effective', '2569-07-01')
    expect(lacking.code).toBe(2)
    expect(lacking.err).toContain('Compared with the last version: material (ข้อ ๒ ผู้รับข้อมูล: A “not”')
    const lighter = ['--version', '1.1.0', '--effective', '2569-07-01', '--change', 'minor'] as const
    const { code, out } = await folder.call('notice', 'publish', 'b.txt', ...lighter)
    expect(code).toBe(0)
    expect(out).toContain('Proposed change class: material')
    expect(manifestOf(folder).notices[0]!.versions[1]).toMatchObject({ change: 'minor' })
  })

  it('adds a version, and lists it on the pages of the others', async () => {
    const folder = await published()
    const { code } = await folder.call('notice', 'publish', 'b.txt', ...NEXT, '--summary', 'เพิ่มผู้รับข้อมูล')
    expect(code).toBe(0)
    expect(folder.read('notices/privacy-1.0.0.th.html')).toContain('privacy-1.1.0.th.html')
    expect(folder.read('notices/privacy-1.1.0.th.html')).toContain('เพิ่มผู้รับข้อมูล')
    expect(await folder.call('notice', 'verify')).toMatchObject({ code: 0 })
  })

  it('adds a language, and each page names the other', async () => {
    const folder = await published()
    folder.write('en.txt', 'Privacy notice\n\n1. Data\n\nWe keep your name.\n')
    expect(await folder.call('notice', 'publish', 'en.txt', '--version', '1.0.0')).toMatchObject({ code: 0 })
    expect(folder.read('notices/privacy-1.0.0.th.html')).toContain('hreflang="en" href="privacy-1.0.0.en.html"')
    expect(folder.read('notices/privacy-1.0.0.en.html')).toContain('hreflang="th" href="privacy-1.0.0.th.html"')
    expect(folder.read('notices/privacy-1.0.0.en.html')).toContain('1 June 2026')
    expect(await folder.call('notice', 'verify')).toMatchObject({ code: 0 })
  })

  it.each<[string, readonly string[], RegExp]>([
    [
      'a version that exists',
      ['b.txt', '--version', '1.0.0'],
      /Version 1\.0\.0 is already published with different text/,
    ],
    [
      'a day before the last',
      ['b.txt', '--version', '2', '--effective', '2026-05-31', '--change', 'minor'],
      /2026-06-01/,
    ],
    ['no class', ['b.txt', '--version', '2', '--effective', '2026-07-01'], /--change is required/],
    ['a material change without a summary', ['b.txt', ...NEXT], /requires --summary/],
    ['an ambiguous day', ['b.txt', '--version', '2', '--effective', '01/07/2026'], /2026-07-01, 2026-01-07/],
    ['a year of the other era', ['b.txt', '--version', '2', '--effective', '1 ก.ค. พ.ศ. 2026'], /พ\.ศ\./],
    ['what is no day', ['b.txt', '--version', '2', '--effective', 'soon'], /is not a date/],
    ['an unknown class', ['b.txt', '--version', '2', '--change', 'huge'], /--change/],
    ['no version', ['b.txt'], /--version/],
  ])('refuses %s in a sentence, and writes nothing', async (_name, argv, sentence) => {
    const folder = await published()
    const before = folder.list('notices').map((name) => folder.read(`notices/${name}`))
    const { code, out, err } = await folder.call('notice', 'publish', ...argv)
    expect(code).toBeGreaterThan(0)
    expect(out).toBe('')
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(folder.list('notices').map((name) => folder.read(`notices/${name}`))).toEqual(before)
  })

  it('refuses an incomplete notice, and records it if its owner insists', async () => {
    const tools = { ...CONTENT, checkNotice: () => [aFinding(), aFinding({ rule: 'soft', severity: 'warning' })] }
    const folder = aFolder({}, tools)
    folder.write('a.txt', TEXT)
    const refused = await folder.call(...FIRST)
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.err).toContain('retention-missing')
    expect(refused.out).toContain('It does not say how long.')
    expect(folder.list()).toEqual(['a.txt'])
    expect((await folder.call(...FIRST, '--waive', 'soft')).err).toContain('soft')
    expect(await folder.call(...FIRST, '--waive', 'retention-missing')).toMatchObject({ code: 0 })
    expect(JSON.parse(folder.read('notices/privacy-1.0.0.th.json'))).toMatchObject({ waived: ['retention-missing'] })
  })

  it('goes on where it was interrupted before the manifest was written', async () => {
    const folder = await published()
    rmSync(join(folder.path, 'notices/notices.json'))
    expect(await folder.call(...FIRST)).toMatchObject({ code: 0 })
    expect(await folder.call('notice', 'verify')).toMatchObject({ code: 0 })
  })

  it('does not write over a document that it does not know, unless told to', async () => {
    const folder = await published()
    writeFileSync(join(folder.path, 'notices/privacy-1.1.0.th.json'), '{"mine":true}')
    const argv = ['notice', 'publish', 'b.txt', '--version', '1.1.0', '--effective', '2026-07-01', '--change', 'minor']
    expect(await folder.call(...argv)).toMatchObject({ code: 1 })
    expect(folder.read('notices/privacy-1.1.0.th.json')).toBe('{"mine":true}')
    expect(await folder.call(...argv, '--force')).toMatchObject({ code: 0 })
  })

  it('adds nothing to a folder of which a document was changed', async () => {
    const folder = await published()
    folder.write('notices/privacy-1.0.0.th.json', folder.read('notices/privacy-1.0.0.th.json').replace('อีเมล', 'เบอร์'))
    const argv = ['notice', 'publish', 'b.txt', '--version', '1.1.0', '--effective', '2026-07-01', '--change', 'minor']
    const { code, err } = await folder.call(...argv)
    expect([code, manifestOf(folder).notices[0]!.versions.length]).toEqual([1, 1])
    expect(err).toContain('privacy-1.0.0.th.json')
  })

  it('lets one publication at a time into a folder, and none is lost', async () => {
    const folder = await published()
    const argv = (version: string) =>
      ['notice', 'publish', 'b.txt', '--version', version, '--effective', '2026-07-01', '--change', 'minor'] as const
    const both = await Promise.all([folder.call(...argv('1.1.0')), folder.call(...argv('1.2.0'))])
    expect(both.filter(({ code }) => code === 0)).toHaveLength(1)
    expect(both.map(({ err }) => err).join('')).toContain('another publication')
    expect(await folder.call('notice', 'verify')).toMatchObject({ code: 0 })
    expect(folder.list('notices')).not.toContain('.notices.lock')
  })

  it('takes over from a publication that was cut off', async () => {
    const folder = await published()
    folder.write('notices/.notices.lock', '')
    expect(await folder.call(...FIRST)).toMatchObject({ code: 1 })
    utimesSync(join(folder.path, 'notices/.notices.lock'), 1, 1)
    expect(await folder.call(...FIRST)).toMatchObject({ code: 0 })
  })

  it.skipIf(process.platform !== 'linux')('says so where no folder can be made', async () => {
    const folder = await published()
    const { code, err } = await folder.call(...FIRST, '--folder', '/proc/nope/notices')
    expect([code, err]).toEqual([1, expect.stringContaining('/proc/nope')])
  })

  it('tells of a day that has passed where a version was in force since', async () => {
    const folder = await published(aFolder({ now: () => NOW + 90 * 86_400_000 }))
    const { out } = await folder.call('notice', 'publish', 'b.txt', ...NEXT, '--summary', 'เพิ่ม')
    expect(out).toContain('2026-07-01 is in the past')
  })
})
