import { mkdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CatalogueService } from '../../../catalogue/src/format/service-schema.ts'
import { SERVICES } from '../../../catalogue/test/a-service.ts'
import { CONTENT, aFolder } from './a-call.ts'

const TOOLS = { ...CONTENT, services: async (): Promise<readonly CatalogueService[]> => SERVICES }
const LIVE = '<html>\r\n<head>\r\n<script src="https://px.example/a.js"></script>\r\n</head>\r\n<p>\u0e01</p>'
const HELD = LIVE.replace('src=', 'type="text/plain" data-category="marketing" data-service="pixel" data-src=').replace(
  '<script type',
  '<script type',
)

function aSite(page = LIVE, io = {}) {
  const folder = aFolder(io, TOOLS)
  mkdirSync(`${folder.path}/public/about`, { recursive: true })
  folder.write('public/index.html', page)
  folder.write('public/about/index.htm', page)
  return folder
}

describe('yinyom mark', () => {
  it('marks every page of a folder, and gives it back byte for byte', async () => {
    const folder = aSite()
    const { code, out } = await folder.call('mark', 'public', '--yes')
    expect([code, out]).toEqual([0, expect.stringContaining('Marked: 2')])
    expect(folder.read('public/index.html')).toBe(HELD)
    expect(folder.read('public/about/index.htm')).toBe(HELD)
    expect((await folder.call('mark', 'public', '--undo', '--yes')).code).toBe(0)
    expect(folder.read('public/index.html')).toBe(LIVE)
    expect(folder.read('public/about/index.htm')).toBe(LIVE)
  })

  it('keeps a page in windows-874 as it is, byte for byte', async () => {
    const folder = aSite()
    const thai = Buffer.from([...Buffer.from('<p>'), 0xa1, 0xd2, 0xc3, 0x80, 0xfe, ...Buffer.from('</p>'), 0x0d, 0x0a])
    folder.write('public/index.html', Buffer.concat([thai, Buffer.from('<img src="//px.example/t.gif">')]) as never)
    await folder.call('mark', 'public/index.html', '--yes')
    await folder.call('mark', 'public', '--undo', '--yes')
    expect(folder.read('public/index.html')).toBe(
      Buffer.concat([thai, Buffer.from('<img src="//px.example/t.gif">')]).toString(),
    )
  })

  it('shows each change and writes nothing on --dry-run', async () => {
    const folder = aSite()
    const { out } = await folder.call('mark', 'public', '--dry-run')
    expect(out).toContain('- <script src="https://px.example/a.js">')
    expect(out).toContain(
      '+ <script type="text/plain" data-category="marketing" data-service="pixel" data-src="https://px.example/a.js">',
    )
    expect(folder.read('public/index.html')).toBe(LIVE)
  })

  it('undoes run by run, up to where the owner has changed a page', async () => {
    const folder = aSite()
    await folder.call('mark', 'public', '--yes')
    folder.write('public/index.html', `${folder.read('public/index.html')}<img src="https://px.example/t.gif">`)
    await folder.call('mark', 'public', '--yes')
    const { code, err } = await folder.call('mark', 'public', '--undo', '--yes')
    expect([code, err]).toEqual([1, expect.stringContaining('index.html')])
    expect(folder.read('public/index.html')).toBe(`${HELD}<img src="https://px.example/t.gif">`)
    expect(folder.read('public/about/index.htm')).toBe(LIVE)
  })

  it('undoes the page that is named and no other', async () => {
    const folder = aSite()
    folder.write('public/other.html', LIVE)
    await folder.call('mark', 'public', '--yes')
    await folder.call('mark', 'public/index.html', '--undo', '--yes')
    expect([folder.read('public/index.html'), folder.read('public/other.html')]).toEqual([LIVE, HELD])
    await folder.call('mark', 'public', '--undo', '--yes')
    expect(folder.read('public/other.html')).toBe(LIVE)
  })

  it.each(['public/about', 'public/about/index.htm'])(
    'undoes %s by the note of the folder that was marked, and nothing beside it',
    async (part) => {
      const folder = aSite()
      await folder.call('mark', 'public', '--yes')
      expect((await folder.call('mark', part, '--undo', '--yes')).code).toBe(0)
      expect([folder.read('public/index.html'), folder.read('public/about/index.htm')]).toEqual([HELD, LIVE])
      await folder.call('mark', part, '--yes')
      expect(folder.read('public/about/index.htm')).toBe(HELD)
      expect((await folder.call('mark', 'public', '--undo', '--yes')).code).toBe(0)
      expect([folder.read('public/index.html'), folder.read('public/about/index.htm')]).toEqual([LIVE, LIVE])
    },
  )

  it('writes over no note that it cannot read', async () => {
    const folder = aSite()
    mkdirSync(`${folder.path}/public/yinyom`)
    folder.write('public/yinyom/marked.json', '{"format":"yinyom-marks/1",')
    const { code, err } = await folder.call('mark', 'public', '--yes')
    expect([code, err]).toEqual([1, expect.stringContaining('yinyom/marked.json')])
    expect(folder.read('public/index.html')).toBe(LIVE)
  })

  it('prints no control characters of a page', async () => {
    const folder = aSite('<img src="https://px.example/\u001b[2J">')
    expect((await folder.call('mark', 'public', '--dry-run')).out).not.toContain('\u001b')
  })

  it('asks before it writes, and takes no for an answer', async () => {
    const folder = aSite(LIVE, { interactive: true, ask: async () => 'n' })
    expect((await folder.call('mark', 'public')).code).toBe(1)
    expect(folder.read('public/index.html')).toBe(LIVE)
  })

  it('marks what comes in on standard input', async () => {
    const folder = aSite(LIVE, { readInput: async () => Buffer.from(LIVE) })
    const { out, err } = await folder.call('mark', '-')
    expect(out).toBe(HELD)
    expect(err).toContain('Marked: 1')
  })

  it('takes what the configuration says over what is usual', async () => {
    const folder = aSite()
    folder.write(
      'public/yinyom.json',
      JSON.stringify({
        services: [
          { id: 'pixel', category: 'analytics', name: 'P' },
          { id: 'own', category: 'functional', name: 'O', hosts: ['cdn.own.example/x'] },
        ],
      }),
    )
    folder.write('public/index.html', `${LIVE}<img src="https://cdn.own.example/x.png">`)
    await folder.call('mark', 'public', '--yes')
    expect(folder.read('public/index.html')).toContain('data-category="analytics" data-service="pixel"')
    expect(folder.read('public/index.html')).toContain('data-category="functional" data-service="own"')
  })

  it.each([
    ['a folder that is not there', ['mark', 'nowhere'], 2, 'nowhere'],
    ['a configuration that is not there', ['mark', 'public', '--config', 'x.json'], 2, 'x.json'],
    ['undoing what was never done', ['mark', 'public', '--undo'], 1, 'marked.json'],
    ['writing where nobody can be asked', ['mark', 'public'], 2, '--yes'],
  ])('says what is wrong: %s', async (_, argv, exit, word) => {
    const { code, err } = await aSite().call(...argv)
    expect([code, err]).toEqual([exit, expect.stringContaining(word)])
  })

  it('says why it leaves something, in Thai too', async () => {
    const folder = aSite('<script>$(function(){menu()}); pxq("init")</script>')
    expect((await folder.call('mark', 'public', '--lang', 'th')).out).toContain('แยกบรรทัดของ pixel')
    expect((await folder.call('mark', 'public')).out).toContain('a script of their own')
  })
})
