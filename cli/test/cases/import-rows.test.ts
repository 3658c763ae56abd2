import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../src/read/import-file.ts'
import { read } from './read-notice.ts'

/** Cases from the field; they are beside the checkout and not in the repository. */
const FOLDER = new URL('../../../../shared/cases/notices/', import.meta.url)
const hasCases = existsSync(FOLDER)
const bytesOf = (text: string) => new TextEncoder().encode(text)

const given = async (name: string) => read(name, new Uint8Array(readFileSync(new URL(name, FOLDER))))
const refusal = async (name: string, content: string | Uint8Array) => {
  const imported = await importFile(name, typeof content === 'string' ? bytesOf(content) : content)
  return imported.ok ? 'ok' : imported.refusal.code
}

describe.skipIf(!hasCases)(
  'cases from the field (skipped where ../shared/cases/notices is not beside the checkout)',
  () => {
    it.each([
      ['I01-heading-that-defines.html', 'นโยบายความเป็นส่วนตัว', ['# “คุกกี้” คืออะไร', 'ไฟล์ขนาดเล็ก']],
      ['I01-heading-that-defines.md', 'นโยบายความเป็นส่วนตัว', ['# "ข้อมูลส่วนตัว" หมายถึงอะไร', 'ข้อมูลที่ระบุตัวท่านได้']],
      ['I02-accordion.html', 'นโยบายความเป็นส่วนตัว', ['# การใช้ข้อมูล', 'เราใช้ข้อมูลเพื่อส่งสินค้า']],
      ['I02-heading-role-button.html', 'นโยบาย', ['# การเก็บรักษา', 'เก็บ 5 ปี']],
      ['I03-title-after-link.html', 'นโยบายความเป็นส่วนตัว', ['ยินดีต้อนรับ', '# ข้อมูล', 'ชื่อ']],
      ['I03-title-after-logo.html', 'นโยบายความเป็นส่วนตัว', ['ยินดีต้อนรับ']],
      ['I04-kramdown.md', 'นโยบายความเป็นส่วนตัว', ['10 ธันวาคม 2562', '# ตำแหน่ง', 'เราใช้ตำแหน่ง', '# คุกกี้', 'เราใช้คุกกี้']],
      ['I05-front-matter.md', 'ประกาศความเป็นส่วนตัว', ['# การใช้ข้อมูล', 'ส่งสินค้า']],
      [
        'I06-bold-headings.html',
        'นโยบายความเป็นส่วนตัว',
        ['เราดูแลข้อมูล', '# การใช้ข้อมูล', 'เราใช้ข้อมูลเพื่อส่งสินค้า', '# การเก็บรักษา', 'เก็บ 5 ปี'],
      ],
      [
        'I07-list-then-paragraph.html',
        'นโยบาย',
        ['# การใช้ข้อมูล', 'list 2', 'เราไม่ขายข้อมูลของท่าน', '# การเก็บรักษา', '5 ปี'],
      ],
      ['I08-footnote.md', 'นโยบาย', ['เราเก็บข้อมูล[1] ห้าปี', '[1] ตามกฎหมายบัญชี']],
      [
        'W01-bold-headings.docx',
        'นโยบายความเป็นส่วนตัว',
        ['เราให้ความสำคัญกับข้อมูลของท่าน', '# การใช้ข้อมูล', 'เราใช้ข้อมูลเพื่อส่งสินค้า', '# การเก็บรักษา', 'เก็บ 5 ปี'],
      ],
      [
        'W02-own-heading-styles.docx',
        'นโยบายความเป็นส่วนตัว',
        ['# การใช้ข้อมูล', 'ส่งสินค้า', '# การเก็บ', '5 ปี', '# ติดต่อ', '02 123 4567'],
      ],
      ['W03-hidden-text.docx', 'นโยบายความเป็นส่วนตัว', ['เราเก็บข้อมูล']],
      ['W04-content-controls.docx', 'นโยบายความเป็นส่วนตัว', ['ในตัวควบคุม', 'ชื่อ:', 'ยินยอม ☐', 'table']],
      [
        'W05-list-then-paragraph.docx',
        'นโยบายความเป็นส่วนตัว',
        ['# การใช้ข้อมูล', 'list 2', 'เราไม่ขายข้อมูลของท่าน', '# การเก็บ', '5 ปี'],
      ],
    ])('%s', async (name, title, shape) => {
      const told = await given(name)
      expect(told.title).toBe(title)
      expect(told.shape).toEqual(shape)
    })

    it('I09-cookie-policy-container.html', async () => {
      const { shape } = await given('I09-cookie-policy-container.html')
      expect(shape.slice(2)).toEqual(['# นโยบายคุกกี้', 'เราใช้คุกกี้สามชนิดเพื่อจำตะกร้าสินค้า'])
    })
  },
)

const H1 = '<h1>นโยบายของร้านหนังสือริมคลอง</h1>'
const LONG = 'ร้านเก็บข้อมูลของสมาชิกไว้เพื่อแจ้งกำหนดคืนหนังสือและจัดส่งหนังสือที่สั่งไว้ตามที่สมาชิกขอ'

describe('further cases of each kind', () => {
  it.each<[name: string, file: string, content: string, shape: string[]]>([
    ['I01 a numbered question', 'a.html', `${H1}<h2>1. “สมาชิก” คือใคร</h2><p>ผู้ยืม</p>`, ['# [1.] “สมาชิก” คือใคร', 'ผู้ยืม']],
    ['I01 a definition stays one', 'a.html', `${H1}<p>“สมาชิก” หมายถึง ผู้ยืมหนังสือ</p>`, ['definition']],
    [
      'I02 a button that opens, in no heading',
      'a.html',
      `${H1}<button class="accordion" aria-expanded="false">การยืม</button><div class="panel" hidden><p>ยืมได้สามเล่ม</p></div>`,
      ['# การยืม', 'ยืมได้สามเล่ม'],
    ],
    [
      'I02 a link in a heading',
      'a.html',
      `${H1}<h2><a role="button" href="#a" data-toggle="collapse">การคืน</a></h2><div id="a" class="collapse"><p>คืนในเจ็ดวัน</p></div>`,
      ['# การคืน', 'คืนในเจ็ดวัน'],
    ],
    [
      'I04 attributes and steering',
      'a.md',
      '# ชื่อเรื่อง {#top .wide}\n\n{% include nav.html %}\n\n## การยืม {: .h }\n\nยืมได้\n{: .note}',
      ['# การยืม', 'ยืมได้'],
    ],
    ['I04 braces with words stay', 'a.md', '# ชื่อเรื่อง\n\nร้าน {{ shop.name }} เก็บข้อมูล', ['ร้าน {{ shop.name }} เก็บข้อมูล']],
    [
      'I06 bold in Markdown',
      'a.md',
      '**ประกาศของร้าน**\n\nยินดี\n\n**การยืม**\n\nยืมได้\n\n**การคืน**\n\nคืนได้',
      ['ยินดี', '# การยืม', 'ยืมได้', '# การคืน', 'คืนได้'],
    ],
    [
      'I06 a bold sentence is none',
      'a.html',
      `${H1}<p>ก่อน</p><p><b>เราจะไม่เปิดเผยข้อมูลของท่านแก่บุคคลอื่นเว้นแต่กฎหมายกำหนด</b></p><p>หลัง</p>`,
      ['ก่อน', 'เราจะไม่เปิดเผยข้อมูลของท่านแก่บุคคลอื่นเว้นแต่กฎหมายกำหนด', 'หลัง'],
    ],
    [
      'I07 letters, then a sentence',
      'a.html',
      `${H1}<h2>การใช้</h2><ol type="a"><li>ส่ง</li><li>เก็บ</li><li>ลบ</li></ol><p>ทั้งนี้ ตามที่ขอ</p>`,
      ['# การใช้', 'list 3', 'ทั้งนี้ ตามที่ขอ'],
    ],
    [
      'I07 typed numbers after what announces them',
      'a.txt',
      'ประกาศของร้าน\n\nร้านใช้ข้อมูลดังนี้\n\n1. ส่งหนังสือ\n\n2. ออกใบเสร็จ\n\nร้านไม่ขายข้อมูล',
      ['ร้านใช้ข้อมูลดังนี้', 'list 2', 'ร้านไม่ขายข้อมูล'],
    ],
    ['I08 tasks', 'a.md', '# แบบฟอร์ม\n\n- [ ] ยินยอม\n- [x] ไม่ยินยอม', ['list 2']],
    [
      'I08 two notes, in the order of their signs',
      'a.md',
      '# ประกาศ\n\nข้อ[^b] สอง[^a]\n\n[^a]: หมายเหตุก\n\n[^b]: หมายเหตุข',
      ['ข้อ[1] สอง[2]', '[1] หมายเหตุข', '[2] หมายเหตุก'],
    ],
    [
      'I09 settings by name',
      'a.html',
      `${H1}<div class="consent-settings"><h2>การจัดการความยินยอม</h2><p>${LONG}</p></div>`,
      ['# การจัดการความยินยอม', LONG],
    ],
    [
      'I09 an aside with an address',
      'a.html',
      `${H1}<p>${LONG}${LONG}</p><aside><p>เจ้าหน้าที่คุ้มครองข้อมูล ๑ ถนนริมคลอง</p></aside>`,
      [LONG + LONG, 'เจ้าหน้าที่คุ้มครองข้อมูล ๑ ถนนริมคลอง'],
    ],
    [
      'I13 a level that holds paragraphs',
      'a.html',
      `${H1}<h4>การเก็บ</h4><h5>${LONG}</h5><h5>${LONG} เสมอ</h5><h4>การลบ</h4><h5>${LONG} ด้วย</h5><h5>${LONG} นะ</h5>`,
      ['# การเก็บ', LONG, `${LONG} เสมอ`, '# การลบ', `${LONG} ด้วย`, `${LONG} นะ`],
    ],
    [
      'I13 one long heading',
      'a.html',
      `${H1}<h2>การเก็บ</h2><h3>${LONG}${LONG}</h3><p>ต่อ</p>`,
      ['# การเก็บ', LONG + LONG, 'ต่อ'],
    ],
    [
      'I14 summary and legend',
      'a.html',
      `${H1}<details><summary>การยืม</summary><p>สามเล่ม</p></details><fieldset><legend>การคืน</legend><p>เจ็ดวัน</p></fieldset>`,
      ['# การยืม', 'สามเล่ม', '# การคืน', 'เจ็ดวัน'],
    ],
    [
      'I14 tabs and their panels',
      'a.html',
      `${H1}<div role="tablist"><a role="tab" aria-controls="p1">การเก็บ</a><a role="tab" aria-controls="p2">การใช้</a></div><div role="tabpanel" id="p1"><p>ชื่อ</p></div><div role="tabpanel" id="p2" hidden><p>ส่งหนังสือ</p></div>`,
      ['# การเก็บ', 'ชื่อ', '# การใช้', 'ส่งหนังสือ'],
    ],
    [
      'I15 rows of one column',
      'a.html',
      `${H1}<h2>วัตถุประสงค์</h2><table><tr><td>(1) ส่ง</td></tr><tr><td>(2) เก็บ</td></tr></table><p>จบ</p>`,
      ['# วัตถุประสงค์', 'list 2', 'จบ'],
    ],
    [
      'I15 a box of one cell is text',
      'a.html',
      `${H1}<table><tr><td>กล่องข้อความของร้าน</td></tr></table><p>จบ</p>`,
      ['กล่องข้อความของร้าน', 'จบ'],
    ],
    ['I18 a text named .html', 'a.html', 'ประกาศของร้าน\n\n1. การยืม\n\nสามเล่ม', ['# [1.] การยืม', 'สามเล่ม']],
  ])('%s', async (_, file, content, shape) => {
    expect((await read(file, content)).shape).toEqual(shape)
  })

  it.each([
    ['a flag', `<p>🇹🇭 ไทย</p>${H1}<p>ก</p>`],
    ['a switch', `<div class="lang-switcher"><a href="/en">EN</a> | TH</div>${H1}<p>ก</p>`],
    ['the head of the page', `<header>${H1}</header><p>ก</p>`],
  ])('I03 the title is not %s', async (_, html) => {
    expect((await read('a.html', html)).title).toBe('นโยบายของร้านหนังสือริมคลอง')
  })

  it.each([
    ['quoted', '---\ntitle: "ประกาศของร้าน"\nlayout: x\n---\n\nข้อความ'],
    ['TOML', '+++\ntitle = "ประกาศของร้าน"\ndraft = false\n+++\n\nข้อความ'],
  ])('I05 front matter, %s', async (_, text) => {
    const { title, shape } = await read('a.md', text)
    expect([title, ...shape]).toEqual(['ประกาศของร้าน', 'ข้อความ'])
  })

  it('I16 two languages are told, and one is read on request', async () => {
    const thai = 'ร้านเก็บข้อมูลของสมาชิกเพื่อแจ้งกำหนดคืนหนังสือ และลบข้อมูลเมื่อเลิกเป็นสมาชิก '.repeat(3)
    const english =
      'The shop keeps the data of its members to remind them of their books, and erases it when they leave. '
    const html = `<h1>Privacy policy of the shop</h1><p>${english.repeat(2)}</p><h1>นโยบายของร้าน</h1><p>${thai}</p>`
    expect((await read('a.html', html)).suggested).toContain('two-languages')
    const own = await read('a.html', html, { language: 'th' })
    expect(own.title).toBe('นโยบายของร้าน')
    expect(own.around).toHaveLength(2)
    expect((await read('a.html', html, { language: 'en' })).shape).toEqual([english.repeat(2).trim()])
  })

  it('I16 the other way round, and with the second language in a part of its own', async () => {
    const thai = '<p>ร้านเก็บข้อมูลของสมาชิกเพื่อแจ้งกำหนดคืนหนังสือ และลบข้อมูลเมื่อเลิกเป็นสมาชิก</p>'.repeat(3)
    const english = '<p>The shop keeps the data of its members and erases it when they leave the shop.</p>'.repeat(3)
    const page = `<h1>นโยบายของร้าน</h1>${thai}<section lang="en"><h1>Privacy policy</h1>${english}</section>`
    expect((await read('a.html', page)).suggested).toContain('two-languages')
    expect((await read('a.html', page, { language: 'en' })).title).toBe('Privacy policy')
    expect((await read('a.html', page, { language: 'th' })).title).toBe('นโยบายของร้าน')
  })

  it('I16 English terms and names in a Thai notice are no second notice', async () => {
    const text = `นโยบายของร้าน\n\n${'เราใช้ Google Analytics และ Facebook Pixel เพื่อนับผู้เข้าชม (visitor statistics)\n\n'.repeat(6)}`
    expect((await read('a.txt', text)).suggested).not.toContain('two-languages')
  })

  it.each([
    ['a web archive', 'a.mht', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\nก', 'web-archive'],
    [
      'Word 2003',
      'a.xml',
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>ก',
      'flat-xml',
    ],
    ['UTF-8 as Latin', 'a.txt', 'à¸›à¸£à¸°à¸\u0081à¸²à¸¨ à¸‚à¸\u00ADà¸‡à¸£à¹‰à¸²à¸™', 'mojibake'],
    ['UTF-8 as Thai', 'a.txt', 'เธ\u009bเธฃเธฐเธ\u0081เธฒเธจเธ‚เธญเธ‡เธฃเน‰เธฒเธ™เธซเธ™เธฑเธ', 'mojibake'],
    ['RTF', 'a.rtf', '{\\rtf1 x}', 'rtf'],
  ])('I18 %s is refused with its own remedy', async (_, name, text, code) => {
    expect(await refusal(name, text)).toBe(code)
  })

  it('I18 a Word file with a password', async () => {
    const name = 'EncryptedPackage'.split('').flatMap((letter) => [letter.charCodeAt(0), 0])
    const bytes = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array.from({ length: 500 }, () => 0),
      ...name,
    ])
    expect(await refusal('a.docx', bytes)).toBe('encrypted')
  })
})
