import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder, CHANGED, TEXT } from './a-call.ts'
import type { AFolder } from './a-call.ts'

async function twoVersions(folder: AFolder = aFolder()): Promise<AFolder> {
  folder.write('a.txt', TEXT)
  folder.write('b.txt', CHANGED)
  await folder.call('notice', 'publish', 'a.txt', '--version', '1', '--effective', '2026-04-01')
  await folder.call('notice', 'publish', 'b.txt', '--version', '2', '--effective', '2026-06-01', '--change', 'minor')
  return folder
}

const [MANIFEST, DOCUMENT, PAGE] = ['notices/notices.json', 'notices/privacy-1.th.json', 'notices/privacy-2.th.html']

describe('notice verify', () => {
  it('finds no fault in what was published', async () => {
    const folder = await twoVersions()
    expect(await folder.call('notice', 'verify')).toEqual({
      code: 0,
      out: 'notices: OK. Versions: 2, documents: 2.\n',
      err: '',
    })
    expect(await folder.call('notice', 'verify', 'notices/notices.json')).toMatchObject({ code: 0 })
  })

  it('does not mind line ends and spaces that a server has changed', async () => {
    const folder = await twoVersions()
    folder.write(DOCUMENT, folder.read(DOCUMENT).replaceAll('\n', '\r\n'))
    expect(await folder.call('notice', 'verify')).toMatchObject({ code: 0 })
  })

  it.each<[string, string, (text: string) => string, RegExp]>([
    ['a changed word', DOCUMENT, (text) => text.replace('อีเมล', 'โทรศัพท์'), /privacy-1\.th\.json.*SHA-256/],
    ['a changed day', DOCUMENT, (text) => text.replace('2026-04-01', '2026-04-02'), /privacy-1\.th\.json/],
    ['a document that is no JSON', DOCUMENT, () => '<!doctype html>', /privacy-1\.th\.json: not valid JSON/],
    ['a changed hash', MANIFEST, (text) => text.replace(/"sha256": "../, '"sha256": "00'), /SHA-256/],
    ['a changed day in the manifest', MANIFEST, (text) => text.replace('2026-06-01', '2026-06-02'), /effective is/],
    ['versions out of order', MANIFEST, (text) => text.replace('2026-04-01', '2026-07-01'), /effective/],
    ['the page of another document', PAGE, (text) => text.replace(/[0-9a-f]{64}/, 'x'), /privacy-2\.th\.html/],
    ['a manifest of another format', MANIFEST, (text) => text.replace('notices/1', 'notices/9'), /notices\.json/],
  ])('names %s', async (_name, file, edit, sentence) => {
    const folder = await twoVersions()
    const before = folder.read(file)
    folder.write(file, edit(before))
    expect(folder.read(file)).not.toBe(before)
    const { code, out, err } = await folder.call('notice', 'verify')
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(sentence)
  })

  it('names a predecessor that is not the one before', async () => {
    const folder = await twoVersions()
    const manifest = JSON.parse(folder.read(MANIFEST)) as { notices: { versions: unknown[] }[] }
    manifest.notices[0]!.versions.shift()
    folder.write(MANIFEST, JSON.stringify(manifest))
    expect((await folder.call('notice', 'verify')).err).toMatch(/supersedes is 1/)
  })

  it.each([MANIFEST, DOCUMENT, PAGE])('names %s where it is gone', async (file) => {
    const folder = await twoVersions()
    renameSync(join(folder.path, file), join(folder.path, 'away'))
    expect(await folder.call('notice', 'verify')).toMatchObject({
      code: 1,
      err: `${file.slice(8)}: not found.\n`,
    })
  })

  describe('of a site', () => {
    const site =
      (folder: AFolder): typeof fetch =>
      (url) => {
        const path = new URL(url as string).pathname.replace('/files/', 'notices/')
        if (path.includes('broken')) return Promise.resolve(new Response('', { status: 500 }))
        try {
          return Promise.resolve(new Response(folder.read(path)))
        } catch {
          return Promise.resolve(new Response('', { status: 404 }))
        }
      }

    it.each(['https://www.example.go.th/files', 'https://www.example.go.th/files/notices.json'])(
      'reads %s',
      async (url) => {
        const source = await twoVersions()
        const folder = aFolder({ fetch: site(source) })
        expect(await folder.call('notice', 'verify', url)).toMatchObject({ code: 0, err: '' })
        source.write(DOCUMENT, source.read(DOCUMENT).replace('อีเมล', 'โทรศัพท์'))
        expect(await folder.call('notice', 'verify', url)).toMatchObject({ code: 1 })
      },
    )

    it('says in a sentence that a site does not answer, or answers otherwise', async () => {
      const away = await aFolder().call('notice', 'verify', 'https://www.example.go.th/files/')
      expect(away).toMatchObject({ code: 1, out: '' })
      expect(away.err).toMatch(/Could not reach .* \(no network\)/)
      const folder = aFolder({ fetch: site(await twoVersions()) })
      expect((await folder.call('notice', 'verify', 'https://www.example.go.th/broken/')).err).toMatch(/status 500/)
      expect((await folder.call('notice', 'verify', 'https://www.example.go.th/other/')).err).toMatch(/not found/)
    })
  })
})
