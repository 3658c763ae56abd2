import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepTogether, normalizeThai, tidyThai } from '../../src/model/thai-text.ts'

const NIKHAHIT = '\u0E4D'
const AA = '\u0E32'
const NBSP = '\u00A0'
const WJ = '\u2060'

/** Thai as people and bad fonts write it: letters, marks in any order, digits, spaces, Latin. */
const thai = array(
  oneof(
    { weight: 6, arbitrary: constantFrom(...Array.from('กขคงนยรสอเแโใไะาำๆฯฤ฿')) },
    { weight: 6, arbitrary: constantFrom(...Array.from('ัิีึืฺุู็่้๊๋์ํ๎')) },
    { weight: 2, arbitrary: constantFrom(...Array.from(' \u00A0\u200B.09๐๙aé')) },
    { weight: 1, arbitrary: constantFrom('พ.ศ. 2569', 'ข้อมูลส่วนบุคคล', 'มาตรา 19', 'ต่าง ๆ', '😀') },
  ),
  { maxLength: 24 },
).map((parts) => parts.join(''))

describe('normalizeThai', () => {
  it.each([
    ['decomposed sara am', `ค${NIKHAHIT}${AA}`, 'คำ'],
    ['sara am with the tone before it', `น\u0E49${NIKHAHIT}${AA}`, 'น้ำ'],
    ['sara am with the tone inside it', `น${NIKHAHIT}\u0E49${AA}`, 'น้ำ'],
    [
      'each of the four tones',
      `ก\u0E48${NIKHAHIT}${AA}ก\u0E49${NIKHAHIT}${AA}ก\u0E4A${NIKHAHIT}${AA}ก\u0E4B${NIKHAHIT}${AA}`,
      'ก่ำก้ำก๊ำก๋ำ',
    ],
    ['a word of a banner', `ส${NIKHAHIT}${AA}นักงานที่จ${NIKHAHIT}${AA}เป็น`, 'สำนักงานที่จำเป็น'],
    ['a tone typed before its vowel above', 'ท\u0E48\u0E35', 'ที่'],
    ['a tone typed before its vowel below', 'ผ\u0E39\u0E49', 'ผู้'],
    ['a tone typed before mai han akat', 'ค\u0E48\u0E31น', 'คั่น'],
    ['a double sara e', 'เเละ', 'และ'],
    ['Latin that NFC composes', 'e\u0301', 'é'],
  ])('repairs %s', (_, source, repaired) => {
    expect(normalizeThai(source)).toBe(repaired.normalize('NFC'))
  })

  it.each([
    ['sara am that is whole', 'คำ น้ำ สำนักงาน'],
    ['a nikhahit of Pali', `พุทฺธ${NIKHAHIT} สรณ${NIKHAHIT}`],
    ['sara aa without a nikhahit', 'มาตรา'],
    ['sara e before sara ae', 'เแ'],
    ['Thai and Latin digits', '๒๕๖๙ 2569'],
    ['spaces of every kind', 'ก ข\u00A0ค\u2009ง\tจ\n'],
    ['invisible joiners', 'ข้อ\u2060มูล\u200B'],
    ['emoji', '👨‍👩‍👧'],
    ['nothing', ''],
  ])('leaves %s alone', (_, source) => {
    expect(normalizeThai(source)).toBe(source)
  })

  it('NFC alone would not do it, and NFKC would undo it', () => {
    expect(`${NIKHAHIT}${AA}`.normalize('NFC')).not.toBe('ำ')
    expect('คำ'.normalize('NFKC')).not.toBe('คำ')
  })

  it('changes nothing the second time', () => {
    assert(
      property(thai, (source) => {
        const once = normalizeThai(source)
        expect(normalizeThai(once)).toBe(once)
        expect(once).toBe(once.normalize('NFC'))
      }),
      { numRuns: 500 },
    )
    assert(
      property(string({ unit: 'grapheme' }), (s) => {
        expect(normalizeThai(normalizeThai(s))).toBe(normalizeThai(s))
      }),
    )
  })

  it('keeps the same letters: nothing visible is lost or added', () => {
    const letters = (text: string) =>
      Array.from(
        text
          .normalize('NFC')
          .replaceAll('ำ', NIKHAHIT + AA)
          .replaceAll('แ', 'เเ'),
      )
        .sort()
        .join('')
    assert(
      property(thai, (source) => {
        expect(letters(normalizeThai(source))).toBe(letters(source))
      }),
    )
  })

  const seeds = new URL('../../../shared/seeds/', import.meta.url)
  it.skipIf(!existsSync(seeds))(
    'leaves real documents alone (skipped where ../shared/seeds is not beside the checkout)',
    () => {
      const files = readdirSync(seeds).filter((name) => name.endsWith('.txt'))
      expect(files.length).toBeGreaterThan(0)
      for (const name of files) {
        const source = readFileSync(new URL(name, seeds), 'utf8')
        expect(normalizeThai(source) === source, name).toBe(true)
      }
    },
  )
})

describe('tidyThai', () => {
  it('repairs sara am, which browsers break lines at, and leaves the rest to the canonical form', () => {
    expect(tidyThai(`ส${NIKHAHIT}${AA}นักงาน ต่าง ๆ`)).toBe(`สำนักงาน ต่าง${NBSP}ๆ`)
    assert(
      property(thai, (source) => {
        expect(tidyThai(tidyThai(source))).toBe(tidyThai(source))
        expect(normalizeThai(tidyThai(source)).replaceAll(NBSP, ' ')).toBe(
          normalizeThai(tidyThai(normalizeThai(source))).replaceAll(NBSP, ' '),
        )
      }),
    )
  })
})

describe('keepTogether', () => {
  it.each([
    ['ๆ with its word', 'ต่าง ๆ ของ', `ต่าง${NBSP}ๆ ของ`],
    ['ๆ after several spaces', 'ต่าง   ๆ', `ต่าง${NBSP}ๆ`],
    ['the Buddhist era with its year', 'พ.ศ. ๒๕๖๒', `พ.ศ.${NBSP}๒๕๖๒`],
    ['the common era with its year', 'ค.ศ. 2026', `ค.ศ.${NBSP}2026`],
    ['a section with its number', 'ตามมาตรา 19 และ', `ตามมาตรา${NBSP}19 และ`],
    ['a clause with its number', 'ข้อ ๕.๔.๑', `ข้อ${NBSP}๕.๔.๑`],
    ['an amount with its sign', '฿ 500', `฿${NBSP}500`],
  ])('keeps %s', (_, source, shown) => {
    expect(keepTogether(source)).toBe(shown)
  })

  it.each(['พ.ศ.2562', 'มาตรา19', '฿100', 'ๆ', 'พ.ศ. ที่แล้ว', 'ข้อ ก', 'plain English 5'])(
    'adds no space to %j that its author did not write',
    (source) => {
      expect(keepTogether(source)).toBe(source)
    },
  )

  it.each(['พระราชบัญญัติ', 'ตามพระราชบัญญัติคุ้มครองข้อมูล', 'ของพระราชบัญญัติ', 'และพระราชบัญญัตินี้'])(
    'lets no line break into the act in %s, not even where browsers part a syllable',
    (source) => {
      expect(keepTogether(source).replaceAll(WJ, '')).toBe(source)
      expect(keepTogether(source)).toContain(['พ', 'ระ', 'ราช', 'บัญญัติ'].join(WJ))
      const start = keepTogether(source).indexOf('พ')
      const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(keepTogether(source))]
      const act = ['พ', 'ระ', 'ราช', 'บัญญัติ'].join(WJ).length
      expect(words.map(({ index }) => index).filter((at) => at > start && at < start + act)).toEqual([])
    },
  )

  it('puts no joiner where it is not needed: joiners come along into what is copied and read out', () => {
    expect(keepTogether('ข้อมูลส่วนบุคคล ความเป็นส่วนตัว ความยินยอม สำนักงาน')).not.toContain(WJ)
  })

  it('leaves the text findable: a search that ignores what is invisible finds the words as written', () => {
    const source = 'พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. ๒๕๖๒ มาตรา 19 และสิทธิต่าง ๆ'
    // Unicode calls the word joiner default-ignorable; collation, and with it find-in-page, skips it.
    expect('\u2060').toMatch(/\p{Default_Ignorable_Code_Point}/u)
    expect(new Intl.Collator('th').compare(keepTogether(source).replaceAll(NBSP, ' '), source)).toBe(0)
    expect(keepTogether(source).replaceAll(WJ, '').replaceAll(NBSP, ' ')).toBe(source)
  })

  it('changes nothing the second time', () => {
    assert(
      property(thai, (source) => {
        expect(keepTogether(keepTogether(source))).toBe(keepTogether(source))
      }),
      { numRuns: 300 },
    )
  })
})
