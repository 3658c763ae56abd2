import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../src/read/import-file.ts'
import { buildDocx, p } from './build-docx.ts'

const PATIENCE = 60_000
const bytesOf = (text: string) => new TextEncoder().encode(text)

async function codeOf(name: string, bytes: Uint8Array): Promise<string> {
  const imported = await importFile(name, bytes)
  if (imported.ok) expect(imported.report.fidelity.exact).toBe(true)
  return imported.ok ? 'ok' : imported.refusal.code
}

/** Puts another number where the archive tells the unpacked size of a file. */
function lie(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const named = (at: number) => new TextDecoder().decode(bytes.subarray(at, at + name.length)) === name
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && named(at + 46)) view.setUint32(at + 24, size, true)
    if (view.getUint32(at, true) === 0x04034b50 && named(at + 30)) view.setUint32(at + 22, size, true)
  }
  return bytes
}

describe('Word files that are none, or too much', () => {
  it('what unpacks to gigabytes by its own word is not unpacked', async () => {
    expect(await codeOf('a.docx', lie(await buildDocx({ body: p('ก') }), 'word/document.xml', 0x7fffffff))).toBe(
      'unsafe',
    )
  })

  it(
    'what unpacks to far more than it says is stopped',
    async () => {
      const bomb = await buildDocx({
        body: p('ก'),
        extra: { 'word/endnotes.xml': new Uint8Array(40_000_000).fill(32) },
      })
      expect(bomb.length).toBeLessThan(200_000)
      expect(await codeOf('a.docx', lie(bomb, 'word/endnotes.xml', 100))).toBe('unsafe')
    },
    PATIENCE,
  )

  it(
    'what is big and not read, like a picture, does no harm',
    async () => {
      expect(
        await codeOf(
          'a.docx',
          await buildDocx({
            body: p('ประกาศ') + p('ข้อความ'),
            extra: { 'word/media/a.png': new Uint8Array(9_000_000) },
          }),
        ),
      ).toBe('ok')
    },
    PATIENCE,
  )

  it.each([
    ['entities that grow', '<!DOCTYPE x [<!ENTITY a "กกกกก"><!ENTITY b "&a;&a;&a;">]><w:styles/>', 'unsafe'],
    ['an entity that is a file', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:styles/>', 'unsafe'],
    ['elements without end', '<w:styles><w:style>', 'damaged'],
    ['deep nesting', `${'<w:b>'.repeat(50_000)}${'</w:b>'.repeat(50_000)}`, 'too-deep'],
    ['a tag that never ends', `<w:b ${'a="b" '.repeat(1000)}`, 'damaged'],
  ])('%s', async (_, xml, code) => {
    expect(await codeOf('a.docx', await buildDocx({ body: p('ก'), extra: { 'word/styles.xml': xml } }))).toBe(code)
  })

  it('tables in tables in tables', async () => {
    let body = p('ก')
    for (let at = 0; at < 200; at++) body = `<w:tbl><w:tr><w:tc>${body}</w:tc></w:tr></w:tbl>`
    expect(await codeOf('a.docx', await buildDocx({ body }))).toBe('too-deep')
  })

  it.each([
    [
      'an archive that is no document',
      async () => new JSZip().file('a.txt', 'ก').generateAsync({ type: 'uint8array' }),
      'damaged',
    ],
    ['an archive cut in half', async () => (await buildDocx({ body: p('ก'.repeat(5000)) })).slice(0, 700), 'damaged'],
    [
      'an archive with thousands of files',
      async () => {
        const extra = Object.fromEntries(Array.from({ length: 5100 }, (_, at) => [`x${at}`, '']))
        return buildDocx({ body: p('ก'), extra })
      },
      'unsafe',
    ],
    ['a document without words', async () => buildDocx({ body: '' }), 'empty'],
    ['a file of 50 MB', () => Promise.resolve(new Uint8Array(50_000_000).fill(0x50)), 'too-big'],
  ])(
    '%s',
    async (_, make, code) => {
      expect(await codeOf('a.docx', await make())).toBe(code)
    },
    PATIENCE,
  )

  it('a Word file is known by its content, whatever its name', async () => {
    const bytes = await buildDocx({ body: p('ประกาศ') + p('ข้อความ') })
    expect(await codeOf('a.txt', bytes)).toBe('ok')
    expect(await codeOf('a.docx', bytesOf('ประกาศ\n\nข้อความ'))).toBe('ok')
    expect(await codeOf('a.doc', bytesOf('<html><body><p>ประกาศ'))).toBe('ok')
    expect(await codeOf('a.html', bytesOf('%PDF-1.7'))).toBe('pdf')
    expect(await codeOf('a.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toBe('old-word')
  })
})

describe('pages that are made to hurt', () => {
  it.each([
    ['elements in elements', '<div>'.repeat(300_000), 'too-deep'],
    ['lists in lists', '<ul><li>'.repeat(100_000), 'too-deep'],
    ['tables in tables', '<table><tr><td>'.repeat(100_000), 'too-deep'],
    ['formatting that is never closed', Array.from({ length: 100_000 }, (_, at) => `<b x=${at}>`).join(''), 'too-deep'],
    [
      'formatting that is opened again and again',
      `<p>${Array.from({ length: 300 }, (_, at) => `<b x=${at}>`).join('')}${'<p>ก'.repeat(100_000)}`,
      'too-many-parts',
    ],
    ['very many paragraphs', '<p>ก'.repeat(150_000), 'too-many-parts'],
    ['an attribute without end', `<p class="${'menu '.repeat(200_000)}">ก</p>`, 'ok'],
    ['a style without end', `<p style="${'; '.repeat(400_000)}">ก</p>`, 'ok'],
    ['entities', `<p>ก${'&amp;'.repeat(300_000)}`, 'ok'],
    ['only a script', '<script>document.write("ก")</script>', 'empty'],
    ['cells without end', `<table><tr>${'<td>ก'.repeat(60_000)}<tr><td>ข</table>`, 'too-many-parts'],
  ])(
    '%s',
    async (_, html, code) => {
      expect(await codeOf('a.html', bytesOf(html))).toBe(code)
    },
    PATIENCE,
  )
})

describe('Markdown that is made to hurt', () => {
  it.each([
    ['quotes in quotes', '>'.repeat(500_000)],
    ['quotes in quotes, in lines', `${'>'.repeat(200)} ก\n`.repeat(5000)],
    ['lists in lists', Array.from({ length: 1300 }, (_, at) => `${' '.repeat(2 * at)}- ก`).join('\n')],
    ['lists in one line', '- '.repeat(300_000)],
    ['stress', 'ก*a**b'.repeat(150_000)],
    ['stress in many blocks', `${'ก*a**b'.repeat(3000)}\n\n`.repeat(60)],
    ['brackets', `ก${'['.repeat(500_000)}`],
    ['pictures', 'ก![a]['.repeat(150_000)],
    ['ticks', Array.from({ length: 1200 }, (_, at) => `ก${'`'.repeat(at)}`).join('')],
    ['tags', 'ก<a '.repeat(200_000)],
    ['pipes', `ก${'|'.repeat(300_000)}\n${'|-'.repeat(100_000)}`],
    ['lines', 'ก\n'.repeat(45_000)],
  ])(
    '%s',
    async (_, text) => {
      expect(['ok', 'too-many-parts']).toContain(await codeOf('a.md', bytesOf(`ก\n\n${text}`)))
    },
    PATIENCE,
  )
})
