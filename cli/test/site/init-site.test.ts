import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Io } from '../../src/commands/io.ts'
import { SERVICES } from '../../../catalogue/test/a-service.ts'
import { CONTENT, aFolder } from '../commands/a-call.ts'

const TAG = '<script src="/yinyom/yinyom.js" defer></script>'
/** Thai in windows-874, which is no UTF-8. */
const THAI = Buffer.from(
  '<html>\r\n\t<head>\r\n\t\t<title>\xa1\xd2\xc3\xe4\xb7\xc2</title>\r\n\t</head></html>\r\n',
  'latin1',
)

/** A site with two pages beside the files of the tag. */
function aSite(io: Partial<Io> = {}) {
  const tag = aFolder()
  mkdirSync(join(tag.path, 'chunks/abc'), { recursive: true })
  tag.write('yinyom.js', 'first')
  tag.write('chunks/abc/act.js', 'act')
  const folder = aFolder({ tagFolder: tag.path, ...io })
  mkdirSync(join(folder.path, 'www/about'), { recursive: true })
  folder.write('www/index.html', '<!doctype html>\n<head>\n  <meta charset="utf-8">\n  <title>a</title>\n</head>\n')
  folder.write('www/about/old.html', THAI)
  return { ...folder, tag, bytes: (name: string) => readFileSync(join(folder.path, 'www', name)) }
}

describe('yinyom init with a site', () => {
  it('puts the files and the tag into it, and changes no other byte of a page in any encoding', async () => {
    const site = aSite()
    const thai = site.bytes('about/old.html')
    const { code, out, err } = await site.call('init', 'www', '--yes')
    expect([code, err]).toEqual([0, ''])
    expect(site.read('www/yinyom/yinyom.js')).toBe('first')
    expect(site.read('www/yinyom/chunks/abc/act.js')).toBe('act')
    expect(site.read('www/index.html')).toBe(
      `<!doctype html>\n<head>\n  <meta charset="utf-8">\n  ${TAG}\n  <title>a</title>\n</head>\n`,
    )
    const wanted = thai.toString('latin1').replace('<head>', `<head>\r\n\t\t${TAG}`)
    expect(site.bytes('about/old.html').toString('latin1')).toBe(wanted)
    expect(out).toContain(`index.html, line 4:\n+ ${TAG}`)
  })

  it('says why nobody has looked at the pages at the end, in both languages', async () => {
    const none = await aSite().call('init', 'www', '--yes')
    expect([none.code, none.out]).toEqual([
      0,
      expect.stringContaining('Not scanned: no Chrome, Chromium or Edge starts'),
    ])
    const thai = await aSite().call('init', 'www', '--yes', '--lang', 'th', '--base', 'https://cdn.example/yinyom/')
    expect([thai.code, thai.out]).toEqual([0, expect.stringContaining('ยังไม่ได้สแกน เพราะแท็กมาจากที่อยู่อื่น (--base)')])
    const { out } = await aSite().call('init', 'www', '--yes', '--json')
    expect(JSON.parse(out)).toMatchObject({ scan: { skipped: 'no-browser' } })
    expect((await aSite().call('init', 'www', '--yes', '--no-scan')).out).not.toContain('scanned')
  })

  it('leaves pages that have the tag, and does nothing the second time', async () => {
    const site = aSite()
    site.write('www/own.html', '<head><script defer src=/yinyom/yinyom.js></script></head>')
    await site.call('init', 'www', '--yes')
    expect(site.read('www/own.html')).toBe('<head><script defer src=/yinyom/yinyom.js></script></head>')
    const before = site.bytes('index.html')
    expect((await site.call('init', 'www', '--yes')).out).toContain('Nothing to do')
    expect(site.bytes('index.html')).toEqual(before)
  })

  it('names its configuration in the tag where the site has one, beside the folder of the tag', async () => {
    const site = aSite()
    site.write('www/yinyom.json', '{}')
    await site.call('init', 'www', '--yes', '--base', '/shop/yinyom')
    expect(site.read('www/index.html')).toContain(
      '<script src="/shop/yinyom/yinyom.js" defer data-config="/shop/yinyom.json"></script>',
    )
  })

  it('names a page without a head, and leaves it', async () => {
    const site = aSite()
    site.write('www/part.html', '<p>a part</p>')
    expect((await site.call('init', 'www', '--yes')).out).toContain('part.html has no <head>')
    expect(site.read('www/part.html')).toBe('<p>a part</p>')
  })

  it('shows what it would do, and writes nothing, with --dry-run', async () => {
    const site = aSite()
    const { code, out } = await site.call('init', 'www', '--dry-run')
    expect([code, site.list('www')]).toEqual([0, ['about', 'index.html']])
    expect(out).toMatch(/\+ yinyom\/yinyom\.js[\s\S]*index\.html, line 4/)
  })

  it('writes nothing without an answer or --yes', async () => {
    const alone = aSite()
    expect(await alone.call('init', 'www')).toMatchObject({ code: 2, err: expect.stringContaining('--yes') as string })
    expect(alone.list('www')).toEqual(['about', 'index.html'])
    const asked = aSite({ interactive: true, ask: () => Promise.resolve('') })
    expect(await asked.call('init', 'www')).toMatchObject({ code: 1 })
    expect(asked.list('www')).toEqual(['about', 'index.html'])
    const agreed = aSite({ interactive: true, ask: () => Promise.resolve('y') })
    expect(await agreed.call('init', 'www')).toMatchObject({ code: 0 })
    expect(agreed.list('www')).toContain('yinyom')
  })

  it('writes over no file of others', async () => {
    const site = aSite()
    mkdirSync(join(site.path, 'www/yinyom'))
    site.write('www/yinyom/yinyom.js', 'mine')
    const { code, err } = await site.call('init', 'www', '--yes')
    expect([code, err]).toEqual([1, expect.stringContaining('yinyom/yinyom.js')])
    expect(site.read('www/yinyom/yinyom.js')).toBe('mine')
    expect(site.read('www/index.html')).not.toContain(TAG)
  })

  it('brings a newer version into a site that has an older one of ours', async () => {
    const site = aSite()
    await site.call('init', 'www', '--yes')
    site.tag.write('yinyom.js', 'second')
    expect(await site.call('init', 'www', '--yes')).toMatchObject({ code: 0 })
    expect(site.read('www/yinyom/yinyom.js')).toBe('second')
    expect(await site.call('init', '--undo', 'www', '--yes')).toMatchObject({ code: 0 })
    expect(site.list('www')).toEqual(['about', 'index.html'])
  })

  it.each([
    [['init', 'away', '--yes'], 2, /away is not a folder/],
    [['init', 'www', '--yes', '--base', 'yinyom/'], 2, /must start with \//],
    [['init', '--undo'], 2, /require the folder/],
    [['init', '--undo', 'www', '--yes'], 1, /no record/],
  ] as const)('that is called wrongly, %j, ends with %i and says what to do', async (argv, exit, sentence) => {
    const { code, err } = await aSite().call(...argv)
    expect(code).toBe(exit)
    expect(err).toMatch(sentence)
  })
})

describe('yinyom init --undo', () => {
  it('restores every page byte for byte, keeps its permissions, and takes out the files', async () => {
    const site = aSite()
    chmodSync(join(site.path, 'www/index.html'), 0o640)
    const before = ['index.html', 'about/old.html'].map((page) => site.bytes(page))
    await site.call('init', 'www', '--yes')
    expect(await site.call('init', '--undo', 'www', '--yes')).toMatchObject({ code: 0 })
    expect(['index.html', 'about/old.html'].map((page) => site.bytes(page))).toEqual(before)
    expect(site.list('www')).toEqual(['about', 'index.html'])
    if (process.platform !== 'win32') expect(statSync(join(site.path, 'www/index.html')).mode & 0o777).toBe(0o640)
  })

  it.each(['index.html', 'yinyom/yinyom.js'])('undoes nothing where %s has changed since', async (file) => {
    const site = aSite()
    await site.call('init', 'www', '--yes')
    const other = site.bytes('about/old.html')
    writeFileSync(join(site.path, 'www', file), `${site.read(`www/${file}`)} more`)
    const { code, err } = await site.call('init', '--undo', 'www', '--yes')
    expect([code, err]).toEqual([1, expect.stringContaining(file)])
    expect(site.bytes('about/old.html')).toEqual(other)
    expect(site.read(`www/${file}`)).toMatch(/ more$/)
  })

  it('goes on where a page or a file is gone', async () => {
    const site = aSite()
    await site.call('init', 'www', '--yes')
    rmSync(join(site.path, 'www/about/old.html'))
    rmSync(join(site.path, 'www/yinyom/yinyom.js'))
    expect(await site.call('init', '--undo', 'www', '--yes')).toMatchObject({ code: 0 })
    expect(site.read('www/index.html')).not.toContain(TAG)
  })

  it('leads to no file outside of the site, whatever its note says', async () => {
    const site = aSite()
    mkdirSync(join(site.path, 'www/yinyom'))
    site.write('precious.txt', 'precious')
    const note = { format: 'yinyom-installed/1', files: { '../precious.txt': 'x' }, pages: {} }
    site.write('www/yinyom/installed.json', JSON.stringify(note))
    expect(await site.call('init', '--undo', 'www', '--yes')).toMatchObject({ code: 1 })
    expect(site.read('precious.txt')).toBe('precious')
  })
})

describe('yinyom init with a site that uses known services', () => {
  const LIVE = '<head><script src="https://px.example/a.js"></script></head><script>counter.start(1)</script>'
  const tools = { ...CONTENT, services: async () => SERVICES }

  function aShop(io: Partial<Io> = {}) {
    const tag = aFolder()
    tag.write('yinyom.js', 'first')
    const folder = aFolder({ tagFolder: tag.path, ...io }, tools)
    mkdirSync(join(folder.path, 'www'))
    folder.write('www/index.html', LIVE)
    return folder
  }

  it('marks them, writes them into the first configuration, and names it in the tag', async () => {
    const site = aShop()
    const { code } = await site.call('init', 'www', '--yes', '--site', 'shop', '--contact', 'dpo@shop.example')
    expect(code).toBe(0)
    expect(site.read('www/index.html')).toBe(
      '<head><script src="/yinyom/yinyom.js" defer data-config="/yinyom.json"></script>' +
        '<script type="text/plain" data-category="marketing" data-service="pixel" data-src="https://px.example/a.js"></script></head>' +
        '<script type="text/plain" data-category="analytics" data-service="counter">counter.start(1)</script>',
    )
    expect(JSON.parse(site.read('www/yinyom.json'))).toMatchObject({
      site: 'shop',
      controller: { contact: 'mailto:dpo@shop.example' },
      services: [{ id: 'pixel' }, { id: 'counter' }],
    })
    expect(site.read('notices/privacy.th.md')).toMatch(/\| pixel \| pixel Co\. \| \[ประเทศ\] \|/)
  })

  it('gives every page back byte for byte, and keeps the settings, which are the owner’s', async () => {
    const site = aShop()
    await site.call('init', 'www', '--yes')
    expect((await site.call('init', 'www', '--undo', '--yes')).code).toBe(0)
    expect(site.read('www/index.html')).toBe(LIVE)
    expect(site.list('www')).toEqual(['index.html', 'yinyom.json'])
  })

  it('writes a first notice that can be imported, and never over one that is there', async () => {
    const site = aShop()
    mkdirSync(join(site.path, 'notices'))
    await site.call('init', 'www', '--yes', '--controller', 'ร้านตัวอย่าง')
    const said = await site.call('notice', 'import', 'notices/privacy.th.md', '--json')
    expect(JSON.parse(said.out)).toMatchObject({ files: [{ ok: true }] })
    site.write('notices/privacy.th.md', 'ของเจ้าของเอง')
    site.write('www/yinyom.json', '')
    rmSync(join(site.path, 'www/yinyom.json'))
    await site.call('init', 'www', '--yes')
    expect(site.read('notices/privacy.th.md')).toBe('ของเจ้าของเอง')
  })

  it('asks for the settings and for the go-ahead where somebody sits there', async () => {
    const asked: string[] = []
    const answer = async (question: string) => {
      asked.push(question)
      return asked.length === 6 ? 'y' : ''
    }
    const site = aShop({ interactive: true, ask: answer })
    expect((await site.call('init', 'www')).code).toBe(0)
    expect(asked).toHaveLength(6)
    expect(asked[5]).toContain('2 marks')
  })

  it('keeps a configuration that is there, and marks by it', async () => {
    const site = aShop()
    site.write('www/yinyom.json', '{"services":[{"id":"pixel","category":"analytics","name":"P"}]}')
    await site.call('init', 'www', '--yes')
    expect(site.read('www/yinyom.json')).toBe('{"services":[{"id":"pixel","category":"analytics","name":"P"}]}')
    expect(site.read('www/index.html')).toContain('data-category="analytics" data-service="pixel"')
  })

  it('leaves what belongs to services as it is with --no-mark', async () => {
    const site = aShop()
    await site.call('init', 'www', '--yes', '--no-mark')
    expect(site.read('www/index.html')).toContain('<script src="https://px.example/a.js">')
    expect(site.list('www')).toEqual(['index.html', 'yinyom'])
  })
})
