import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/import/decode-text.ts'
import { importText } from '../../src/import/import-notice.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean, mark: boolean) =>
  Uint8Array.from(
    Array.from(mark ? `\uFEFF${text}` : text).flatMap((char) => {
      const code = char.charCodeAt(0)
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )
/** TIS-620: each Thai letter is one byte. */
const tis620 = (text: string) =>
  Uint8Array.from(Array.from(text), (char) =>
    char < '\u0E00' ? char.charCodeAt(0) : char.charCodeAt(0) - 0x0e00 + 0xa0,
  )

const THAI = 'ประกาศความเป็นส่วนตัว\n\nข้อ ๑ ขอบเขต\n\nเราเก็บข้อมูลเท่าที่จำเป็น (Privacy)'

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(THAI), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\uFEFF${THAI}`), 'utf-8'],
    ['UTF-16 of Windows', utf16(THAI, true, true), 'utf-16le'],
    ['UTF-16, big end first', utf16(THAI, false, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(THAI, true, false), 'utf-16le'],
    ['UTF-16 without a mark, big end first', utf16(THAI, false, false), 'utf-16be'],
    ['English UTF-16 without a mark', utf16('Privacy notice, clause 1', true, false), 'utf-16le'],
    ['TIS-620', tis620(THAI), 'windows-874'],
  ])('reads %s', (_, bytes, encoding) => {
    const text = encoding === 'utf-16le' && bytes.length < 60 ? 'Privacy notice, clause 1' : THAI
    expect(decodeText(bytes)).toEqual({ text, encoding })
  })

  it('reads the curly quotes of Windows-874', () => {
    const bytes = Uint8Array.from([0x93, ...tis620('ข้อมูลส่วนบุคคล'), 0x94])
    expect(decodeText(bytes)).toEqual({ text: '“ข้อมูลส่วนบุคคล”', encoding: 'windows-874' })
  })

  it.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['a PDF', utf8('%PDF-1.7\n'), 'pdf'],
    ['an archive', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'zip'],
    ['an old Word document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-word'],
    ['RTF', utf8('{\\rtf1\\ansi'), 'rtf'],
    ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72]), 'binary'],
    ['control characters', Uint8Array.from({ length: 50 }, (_, at) => at % 7), 'binary'],
    ['Latin-1', Uint8Array.from([...utf8('caf'), 0xe9, ...utf8(' au lait '), 0xe8, 0xea]), 'encoding'],
    ['half a UTF-16 character', Uint8Array.from([0xff, 0xfe, 1, 0x0e, 1]), 'encoding'],
  ])('refuses %s', (_, bytes, code) => {
    expect(decodeText(bytes)).toMatchObject({ code })
  })
})

describe('a file that is no notice', () => {
  it.each([
    ['only spaces', utf8(' \n\t\n \u00A0'), 'empty'],
    ['neither Thai nor English', utf8('プライバシー 1234'), 'no-words'],
    ['numbers only', utf8('1. 2. 3.'), 'no-words'],
    ['too long', utf8('ก'.repeat(700_000)), 'too-big'],
    ['too many clauses', utf8(Array.from({ length: 6000 }, (_, at) => `ย่อหน้า ${at}`).join('\n\n')), 'too-many-parts'],
  ])('is refused with words in both languages: %s', (_, bytes, code) => {
    const imported = importText(bytes)
    expect(imported).toMatchObject({ ok: false, refusal: { code } })
    expect(!imported.ok && imported.refusal.message.th).toMatch(/[ก-๙]/)
    expect(!imported.ok && imported.refusal.message.en).toMatch(/^The|^There/)
  })

  it('the limit is the caller’s', () => {
    expect(importText(utf8('ประกาศ'), { most: 10 })).toMatchObject({ refusal: { code: 'too-big' } })
    expect(importText(utf8('ประกาศ'), { most: 18 }).ok).toBe(true)
  })
})
