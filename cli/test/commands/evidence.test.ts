import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { aReceipt } from '../../../collector/test/a-receipt.ts'
import { aSigner } from '../../../collector/test/a-signer.ts'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import { canonicalJson } from '../../../src/model/jcs.ts'
import { sha256 } from '../../../src/model/sha256.ts'
import { proveShown } from '../../../src/proof.ts'
import type { PictureRequest } from '../../src/evidence/pictures.ts'
import { CONTENT, aFolder } from './a-call.ts'

const CONFIG = {
  site: 'shop',
  controller: { name: 'บริษัท <ตัวอย่าง> จำกัด' },
  categories: ['necessary', 'analytics'],
  receipts: { endpoint: 'https://consent.example.co.th/v1/receipts' },
}

/** A folder with a configuration, the files of a tag, and a browser that gives the names of pictures for pictures. */
function aDesk(config: object = CONFIG) {
  const asked: PictureRequest[] = []
  const pages: string[] = []
  const takePictures = async (request: PictureRequest) => {
    asked.push(request)
    pages.push(await (await fetch(`${request.url}?lang=en`)).text())
    return request.shots.map((shot) => new TextEncoder().encode(JSON.stringify(shot)))
  }
  const tag = aFolder()
  mkdirSync(join(tag.path, 'chunks/abc'), { recursive: true })
  tag.write('yinyom.js', 'tag')
  tag.write('chunks/abc/act.js', 'act')
  const folder = aFolder({ tagFolder: tag.path }, { ...CONTENT, takePictures })
  folder.write('yinyom.json', JSON.stringify(config))
  const open = async (name = 'e.zip') => {
    const zip = await JSZip.loadAsync(readFileSync(join(folder.path, name)))
    const names = Object.keys(zip.files)
    const bytes = async (file: string) => zip.file(file)!.async('uint8array')
    return { names, bytes, text: (file: string) => zip.file(file)!.async('string') }
  }
  return { ...folder, open, asked, pages }
}

/** A receipt of a first visitor with this configuration in force. */
async function aMatching(desk: ReturnType<typeof aDesk>, ui: object = {}): Promise<ConsentReceipt> {
  await desk.call('config', 'archive', '--out', 'archive')
  const [file = ''] = desk.list('archive')
  const config = JSON.parse(desk.read(`archive/${file}`)) as object
  const first = aReceipt(1, { ui: { ...aReceipt().ui, config_sha256: file.replace('.json', ''), ...ui } })
  const shown = proveShown(config, first)!.sha256
  return { ...first, ui: { ...first.ui, content_sha256: shown } }
}

describe('yinyom evidence', () => {
  it('puts configuration, words, pictures and code into one archive, each under its hash', async () => {
    const desk = aDesk()
    const { code, out } = await desk.call('evidence', '--out', 'e.zip', '--lang', 'en')
    expect([code, out]).toEqual([0, expect.stringMatching(/^e\.zip: written, with \d+ files, 8 of them pictures\.\n$/)])
    const { names, text } = await desk.open()
    expect(names).toEqual(names.toSorted())
    expect(names.filter((name) => !name.startsWith('configuration/'))).toEqual([
      'SHA256SUMS',
      'code/chunks/abc/act.js',
      'code/yinyom.js',
      'index.html',
      ...['banner', 'settings'].flatMap((surface) =>
        ['en', 'th'].flatMap((lang) => [1280, 390].map((width) => `pictures/${surface}-${lang}-${width}.png`)),
      ),
      'words/banner-en.json',
      'words/banner-th.json',
      'words/settings-en.json',
      'words/settings-th.json',
    ])
    // What stands in the archive hashes to what receipts name.
    const receipt = await aMatching(desk)
    expect(sha256(await text(`configuration/${receipt.ui.config_sha256}.json`))).toBe(receipt.ui.config_sha256)
    expect(sha256(await text('words/banner-th.json'))).toBe(receipt.ui.content_sha256)
    for (const line of (await text('SHA256SUMS')).trim().split('\n')) {
      const [hash, name] = line.split('  ')
      expect([name, sha256(await text(name!))]).toEqual([name, hash])
    }
    expect((await text('SHA256SUMS')).trim().split('\n')).toHaveLength(names.length - 1)
    const index = await text('index.html')
    for (const words of ['ยอมรับทั้งหมด', 'Accept all', 'บริษัท &lt;ตัวอย่าง&gt; จำกัด', receipt.ui.content_sha256!])
      expect(index).toContain(words)
    expect(index).not.toMatch(/evidence\.|undefined|\{\w+\}/)
    expect(index).not.toContain('<ตัวอย่าง>')
  })

  it('gives the same bytes for the same input', async () => {
    const desk = aDesk()
    await desk.call('evidence', '--out', 'one.zip')
    await desk.call('evidence', '--out', 'two.zip', '--lang', 'th')
    expect(readFileSync(join(desk.path, 'one.zip')).equals(readFileSync(join(desk.path, 'two.zip')))).toBe(true)
  })

  it('takes the pictures of a page that asks as the site would, and sends nothing', async () => {
    const desk = aDesk({ ...CONFIG, manual: true, site: '</script><script>' })
    await desk.call('evidence', '--out', 'e.zip')
    expect(desk.asked[0]!.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(desk.pages[0]).toContain('<html lang="en">')
    expect(desk.pages[0]).toContain('\\u003c/script>\\u003cscript>')
    expect(desk.pages[0]).not.toMatch(/consent\.example|"manual"/)
    await expect(fetch(desk.asked[0]!.url)).rejects.toThrow()
  })

  it('has the published version, checkpoints and a scan where they are named', async () => {
    const desk = aDesk()
    desk.write('notice.txt', 'ประกาศความเป็นส่วนตัว\n\nข้อ ๑ ข้อมูลที่เก็บ\nเทศบาลเก็บชื่อและอีเมลของท่าน\n')
    const publish = ['notice', 'publish', 'notice.txt', '--version', '1.0.0', '--effective', '2026-05-01']
    const published = await desk.call(...publish)
    expect([published.code, published.err]).toEqual([0, ''])
    const origin = 'log.example/main/2026-06'
    const note = aSigner.sign(`${origin}\n6\n${'q'.repeat(42)}o=\n`, origin)
    mkdirSync(join(desk.path, 'kept'))
    for (const name of ['main-2026-06-6.checkpoint', 'main-2026-06-6.tsr', 'other.txt'])
      writeFileSync(join(desk.path, 'kept', name), note)
    desk.write('scan.html', '<p>scan</p>')
    const { code, err } = await desk.call(
      'evidence',
      '1.0.0',
      '--out',
      'e.zip',
      '--checkpoints',
      'kept',
      '--scan',
      'scan.html',
    )
    expect([code, err]).toEqual([0, ''])
    const { names, text } = await desk.open()
    expect(names).toEqual(
      expect.arrayContaining([
        'checkpoints/main-2026-06-6.checkpoint',
        'checkpoints/main-2026-06-6.tsr',
        'notice/privacy-1.0.0.th.html',
        'notice/privacy-1.0.0.th.json',
        'scan/scan.html',
      ]),
    )
    expect(names.join()).not.toContain('other.txt')
    expect(await text('index.html')).toContain('ประกาศฉบับ 1.0.0')
    expect(desk.pages[0]).toContain('"version":"1.0.0"')
  })

  it('shows for one receipt what its visitor was asked', async () => {
    const desk = aDesk()
    const receipt = await aMatching(desk, { lang: 'en' })
    desk.write('receipt.json', JSON.stringify({ receipt }))
    const { code, err } = await desk.call('evidence', '--out', 'e.zip', '--receipt', 'receipt.json')
    expect([code, err]).toEqual([0, ''])
    const page = await (await desk.open()).text('receipt/index.html')
    for (const part of [
      receipt.receipt_id,
      'Accept all',
      '../pictures/banner-en-390.png',
      sha256(canonicalJson(receipt)),
    ])
      expect(page).toContain(part)
    expect(page).not.toMatch(/banner-th|settings-en|evidence\.|undefined/)
  })

  it('shows no picture of a first question to somebody who was asked again', async () => {
    const desk = aDesk()
    const receipt = await aMatching(desk, { reasons: ['expired'] })
    desk.write('receipt.json', JSON.stringify(receipt))
    expect((await desk.call('evidence', '--out', 'e.zip', '--receipt', 'receipt.json')).code).toBe(0)
    const page = await (await desk.open()).text('receipt/index.html')
    expect(page).not.toContain('<img')
    expect(page).toContain('had been asked before')
  })

  const REFUSED: [string, (receipt: ConsentReceipt) => unknown, RegExp][] = [
    [
      'another configuration',
      (one) => ({ ...one, ui: { ...one.ui, config_sha256: '1'.repeat(64) } }),
      /another configuration was in force\. The receipt names 1{64}/,
    ],
    ['other words', (one) => ({ ...one, ui: { ...one.ui, content_sha256: '1'.repeat(64) } }), /other words than those/],
    ['an answer of a script', (one) => ({ ...one, ui: { ...one.ui, surface: 'api' } }), /cannot be made again \(api\)/],
    ['two receipts', (one) => [one, one], /none or several|no receipt or several/],
    ['no receipt', () => ({}), /is not of the format/],
  ]
  it.each(REFUSED)('refuses a receipt with %s, and writes nothing', async (_, change, message) => {
    const desk = aDesk()
    desk.write('receipt.json', JSON.stringify(change(await aMatching(desk))))
    const { code, err } = await desk.call('evidence', '--out', 'e.zip', '--receipt', 'receipt.json', '--lang', 'en')
    expect([code, err]).toEqual([1, expect.stringMatching(message)])
    expect(desk.list()).not.toContain('e.zip')
    expect(desk.asked).toEqual([])
  })

  it('says what to do where there is no browser, and goes on without pictures', async () => {
    const desk = aDesk()
    const folder = aFolder({ cwd: desk.path, tagFolder: join(desk.path, '../none') })
    expect((await folder.call('evidence', '--out', 'e.zip')).code).toBe(1)
    const tag = aFolder()
    tag.write('yinyom.js', 'tag')
    const blind = aFolder({ cwd: desk.path, tagFolder: tag.path })
    const { code, err } = await blind.call('evidence', '--out', 'e.zip', '--lang', 'en')
    expect([code, err]).toEqual([2, expect.stringContaining('No Chrome, Chromium or Edge was found')])
    expect((await blind.call('evidence', '--out', 'e.zip', '--no-pictures')).code).toBe(0)
    const { names, text } = await desk.open()
    expect(names.join()).not.toContain('.png')
    expect(await text('index.html')).toContain('without pictures')
  })

  it.each([
    [['9.9.9', '--notices', 'none'], 1, /none/],
    [['--checkpoints', 'none'], 2, /none is no folder/],
    [['--checkpoints', '.'], 2, /holds no checkpoint/],
    [['--config', 'none.json'], 2, /none\.json/],
  ])('%j: names what is missing', async (args, expected, message) => {
    const desk = aDesk()
    const { code, err } = await desk.call('evidence', ...args, '--out', 'e.zip', '--no-pictures', '--lang', 'en')
    expect([code, err]).toEqual([expected, expect.stringMatching(message)])
    expect(desk.list()).toEqual(['yinyom.json'])
  })
})
