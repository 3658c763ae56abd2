import { describe, expect, it } from 'vitest'
import { aFolder, CHANGED, NOW, TEXT } from './a-call.ts'

describe('init', () => {
  it('writes a configuration without a fault, a folder, and the tag', async () => {
    const folder = aFolder()
    const argv = ['--site', 'shop', '--controller', 'ร้านตัวอย่าง', '--contact', 'dpo@example.co.th']
    const { code, out } = await folder.call('init', ...argv, '--categories', 'necessary,analytics')
    expect(code).toBe(0)
    expect(out).toContain('<script src="/yinyom/yinyom.js" defer data-config="/yinyom.json"></script>')
    expect(folder.list()).toEqual(['notices', 'yinyom.json'])
    expect(JSON.parse(folder.read('yinyom.json'))).toMatchObject({
      site: 'shop',
      controller: { name: 'ร้านตัวอย่าง', contact: 'mailto:dpo@example.co.th' },
      categories: ['necessary', 'analytics'],
    })
    expect(await folder.call('config', 'check')).toMatchObject({ code: 0, out: 'yinyom.json: OK.\n' })
  })

  it('asks for what no option says, and takes an empty answer for the default', async () => {
    const asked: string[] = []
    const answers = ['ร้านตัวอย่าง', '', '', '']
    const ask = (question: string) => Promise.resolve((asked.push(question), answers[asked.length - 1]!))
    const folder = aFolder({ interactive: true, ask })
    expect(await folder.call('init', '--site', 'shop', '--lang', 'th')).toMatchObject({ code: 0 })
    expect(asked).toHaveLength(4)
    expect(asked[0]).toBe('ผู้ควบคุมข้อมูลส่วนบุคคล (ชื่อบุคคลหรือหน่วยงาน)? ')
    expect(JSON.parse(folder.read('yinyom.json'))).toMatchObject({
      controller: { name: 'ร้านตัวอย่าง' },
      categories: ['necessary', 'functional', 'analytics', 'marketing'],
    })
  })

  it('writes over nothing, and nothing that the widget would not take', async () => {
    const folder = aFolder()
    expect(await folder.call('init', '--categories', 'Big Words')).toMatchObject({ code: 2, out: '' })
    expect(folder.list()).toEqual([])
    folder.write('yinyom.json', '{}')
    expect(await folder.call('init', '--yes')).toMatchObject({ code: 2 })
    expect(folder.read('yinyom.json')).toBe('{}')
    expect(await folder.call('init', '--yes', '--force')).toMatchObject({ code: 0 })
  })
})

describe('config check', () => {
  it('names each fault, as the widget does', async () => {
    const folder = aFolder()
    folder.write('yinyom.json', '{"validDays":9999,"uii":{}}')
    const { code, out } = await folder.call('config', 'check')
    expect(code).toBe(1)
    expect(out).toContain('yinyom.json, validDays: found 9999')
    expect(out).toContain('yinyom.json: 2 to fix.')
    expect(JSON.parse((await folder.call('config', 'check', '--json')).out)).toMatchObject({ ok: false })
  })

  it('names colours of a style sheet that are too near to each other', async () => {
    const folder = aFolder()
    folder.write('yinyom.json', '{}')
    folder.write('site.css', 'yinyom-ui { --yinyom-accent: #ffb3d1 }')
    const { code, out } = await folder.call('config', 'check', '--css', 'site.css')
    expect(code).toBe(1)
    expect(out).toContain('site.css: the contrast of --yinyom-accent / --yinyom-bg (light) is 1.66:1 < 3:1.')
  })

  it('says that a file is missing or no JSON', async () => {
    const folder = aFolder()
    expect(await folder.call('config', 'check')).toMatchObject({ code: 2 })
    folder.write('yinyom.json', '{"site":')
    expect(await folder.call('config', 'check')).toMatchObject({ code: 1, err: 'yinyom.json is not valid JSON.\n' })
  })
})

describe('notice list', () => {
  it('says which version is in force on this day', async () => {
    const folder = aFolder()
    folder.write('a.txt', TEXT)
    folder.write('b.txt', CHANGED)
    const publish = (file: string, version: string, day: string) =>
      folder.call('notice', 'publish', file, '--version', version, '--effective', day, '--change', 'minor')
    await publish('a.txt', '1', '2026-01-01')
    await publish('b.txt', '2', '2026-04-01')
    await publish('a.txt', '3', '2026-07-01')
    expect((await folder.call('notice', 'list')).out.split('\n').slice(1, 4)).toEqual([
      '  1  1 January 2026  minor  th  replaced',
      '  2  1 April 2026  minor  th  in force',
      '  3  1 July 2026  minor  th  announced',
    ])
    expect((await folder.call('notice', 'list', '--lang', 'th')).out).toContain('1 เมษายน พ.ศ.\u00A02569')
    expect(JSON.parse((await folder.call('notice', 'list', '--json')).out)).toMatchObject({
      notices: [{ versions: [{ standing: 'replaced' }, { standing: 'in-force' }, { standing: 'announced' }] }],
    })
  })

  it('says that there is none', async () => {
    expect(await aFolder().call('notice', 'list')).toMatchObject({ code: 1, out: '' })
  })
})

describe('snippet', () => {
  it('names what stands in the folder, and the page of the version in force', async () => {
    const folder = aFolder({ now: () => NOW })
    expect((await folder.call('snippet')).out).toContain('<script src="/yinyom/yinyom.js" defer></script>')
    folder.write('a.txt', TEXT)
    await folder.call('init', '--yes')
    await folder.call('notice', 'publish', 'a.txt', '--version', '1', '--effective', '2026-04-01')
    const { out } = await folder.call('snippet', '--base', 'https://cdn.example.go.th/y"', '--json')
    expect(JSON.parse(out)).toEqual({
      head: '<script src="https://cdn.example.go.th/y&quot;/yinyom.js" defer data-config="/yinyom.json" data-notices="/notices/notices.json" data-notice="privacy"></script>',
      foot: '<a href="/notices/in-force.privacy.th.html" data-yinyom-open="notice">Privacy notice</a>\n<button type="button" data-yinyom-open="settings">Cookie settings</button>',
    })
    const other = await folder.call('snippet', '--notices', '/n"/notices.json')
    expect(other.out).toContain('data-notices="/n&quot;/notices.json"')
    expect(other.out).toContain('href="/n&quot;/in-force.privacy.th.html"')
  })
})
