import { describe, expect, it } from 'vitest'
import { read } from './read-notice.ts'

describe('lines that a page draws below each other', () => {
  it('are parted by the class that makes a block of them', async () => {
    const cards = '<div><strong class="text-lg block mb-1">สิทธิขอแก้ไข</strong><span>ขอแก้ไขข้อมูลให้ถูกต้อง</span></div>'
    expect((await read('a.html', `<h1>นโยบาย</h1><h2>สิทธิ</h2>${cards}`)).shape).toEqual([
      '# สิทธิ',
      '## สิทธิขอแก้ไข',
      'ขอแก้ไขข้อมูลให้ถูกต้อง',
    ])
  })
  it('are boxes to tick, each with its words', async () => {
    const box = (words: string) => `<label><input type="checkbox"> <span>${words}</span></label>`
    const { shape } = await read('a.html', `<h1>ยินยอม</h1>${box('ยินยอมให้เก็บ')}${box('ยินยอมให้ส่งข่าว')}`)
    expect(shape).toEqual(['ยินยอมให้เก็บ', 'ยินยอมให้ส่งข่าว'])
  })
  it('have a space after a number that stands in a box before a heading', async () => {
    const { shape } = await read('a.html', '<h1>นโยบาย</h1><h2><span>1</span><span>บทนำ</span></h2><p>เราเก็บข้อมูล</p>')
    expect(shape).toEqual(['# 1 บทนำ', 'เราเก็บข้อมูล'])
  })
  it('end a title where one leads to the text', async () => {
    const text = 'ข้อตกลง\nแบบแสดงความยินยอม\nข้าพเจ้ายินยอมภายใต้เงื่อนไขดังต่อไปนี้\n๑. เก็บชื่อ\n๒. เก็บที่อยู่\n'
    expect((await read('a.txt', text)).title).toBe('ข้อตกลง แบบแสดงความยินยอม')
  })
  it('are around the notice where they are its contents', async () => {
    const box = (heading: string) =>
      `<div><h4>${heading}</h4><ul><li><a href="#a">การเก็บ</a></li><li><a href="#b">การใช้</a></li></ul></div>`
    for (const heading of ['เนื้อหาในหน้านี้', 'สารบัญ', 'On this page']) {
      const { shape, around } = await read(
        'a.html',
        `<h1>นโยบาย</h1><h2>การเก็บ</h2><p>เราเก็บชื่อ ที่อยู่ และเบอร์โทรศัพท์ของท่านเมื่อท่านสั่งซื้อสินค้าจากร้านของเราทางเว็บไซต์</p>${box(heading)}`,
      )
      expect(shape).toHaveLength(2)
      expect(around).toContain(heading)
    }
    const { shape } = await read('a.html', `<h1>นโยบาย</h1><h2>การเก็บ</h2><p>เราเก็บชื่อ</p>${box('ช่องทาง')}`)
    expect(shape).toContain('## ช่องทาง')
  })
  it('have a space after a number in a box, in items and periods, and none inside a number or before a dot', async () => {
    const words = async (html: string) => (await read('a.html', `<h1>นโยบาย</h1><p>เราเก็บข้อมูล</p>${html}`)).shape.at(-1)
    expect(await words('<p><span>30</span><span>วัน นับจากวันสมัคร</span></p>')).toBe('30 วัน นับจากวันสมัคร')
    expect(await words('<p><span>เก็บ </span><span>1</span><span>0 ปี</span></p>')).toBe('เก็บ 10 ปี')
    expect(await words('<p><b><span>1</span></b><span>0 ปี</span></p>')).toBe('10 ปี')
  })
  it('are those of a text whose breaks are kept', async () => {
    const text = 'เราเก็บ:\n• ชื่อของท่าน\n• ที่อยู่ของท่าน'
    const list = ['เราเก็บ:', 'list 2']
    expect((await read('a.html', `<h1>นโยบาย</h1><p class="whitespace-pre-line">${text}</p>`)).shape).toEqual(list)
    expect((await read('a.html', `<h1>นโยบาย</h1><p style="white-space: pre-line">${text}</p>`)).shape).toEqual(list)
    expect((await read('a.html', `<h1>นโยบาย</h1><p>${text}</p>`)).shape).toHaveLength(1)
  })
  it('are no clause where they only name a section of the law', async () => {
    const card = '<h4>สิทธิขอเข้าถึง</h4><span>มาตรา 30</span><p>ขอเข้าถึงข้อมูลของท่าน</p>'
    const { shape } = await read('a.html', `<h1>นโยบาย</h1><h2>สิทธิ</h2>${card}`)
    expect(shape).toEqual(['# สิทธิ', '## สิทธิขอเข้าถึง', 'มาตรา 30', 'ขอเข้าถึงข้อมูลของท่าน'])
  })
  it('are headings and their parts where a click opens them', async () => {
    const text = '<p>เราเก็บชื่อและที่อยู่ของท่าน</p>'
    const parts = [
      `<div class="et_pb_toggle"><h2 class="et_pb_toggle_title">การเก็บ</h2><div class="et_pb_toggle_content" style="display:none">${text}</div></div>`,
      `<div class="sc-toggle"><h2>การเก็บ</h2><div class="toggle-body" hidden>${text}</div></div>`,
      `<div class="elementor-tab-title" role="button" aria-expanded="false" aria-controls="c1"><a>การเก็บ</a></div><div id="c1" class="elementor-tab-content" role="region" hidden>${text}</div>`,
      `<h2><span role="button" aria-expanded="false" aria-controls="c2">การเก็บ</span></h2><section id="c2" hidden>${text}</section>`,
    ]
    for (const part of parts) {
      const { shape } = await read('a.html', `<h1>นโยบาย</h1>${part}`)
      expect(shape).toEqual(['# การเก็บ', 'เราเก็บชื่อและที่อยู่ของท่าน'])
    }
    const menu = '<div class="menu-toggle" role="button" aria-expanded="false">เมนู</div>'
    const { shape } = await read('a.html', `<h1>นโยบาย</h1>${menu}<h2>การเก็บ</h2>${text}`)
    expect(shape).toEqual(['# การเก็บ', 'เราเก็บชื่อและที่อยู่ของท่าน'])
  })
  it('are headings on the left of a page in two columns, and rows where a table has a head', async () => {
    const rows = (bold: string) =>
      ['การเก็บ', 'การใช้', 'การเปิดเผย']
        .map(
          (name) => `<tr><td>${bold ? `<b>${name}</b>` : name}</td><td><p>เราทำ${name}</p><p>ตามกฎหมาย</p></td></tr>`,
        )
        .join('')
    const shapeOf = async (table: string) =>
      (await read('a.html', `<h1>นโยบาย</h1><p>เราเก็บข้อมูลของท่าน</p><table>${table}</table>`)).shape
    expect(await shapeOf(rows('b'))).toContain('# การใช้')
    const head = '<tr><td><b>เรื่อง</b></td><td><b>รายละเอียด</b></td></tr>'
    for (const table of [rows(''), head + rows('b'), rows('b').replaceAll('<p>ตามกฎหมาย</p>', '')])
      expect(await shapeOf(table)).toHaveLength(2)
  })
  it('end a title where one tells the day of the text', async () => {
    for (const line of ['อัปเดตล่าสุด: 1 มกราคม 2568', 'มีผลบังคับใช้ตั้งแต่วันที่ 1 มกราคม 2568', 'Last updated: 1 May 2025'])
      expect((await read('a.txt', `นโยบายความเป็นส่วนตัว\n${line}\nเราเก็บชื่อ\n`)).title).toBe('นโยบายความเป็นส่วนตัว')
  })
})
