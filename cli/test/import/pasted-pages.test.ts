import { describe, expect, it } from 'vitest'
import { importText } from '../../src/import/import-notice.ts'

function read(...lines: string[]) {
  const imported = importText(new TextEncoder().encode(lines.join('\n')))
  if (!imported.ok) throw new Error(imported.refusal.message.en)
  const { draft, report } = imported
  const headings = draft.blocks.flatMap((block) => (block.type === 'section' ? [(block.title ?? []).join('')] : []))
  return { title: draft.title, headings, around: report.around.map(({ text }) => text.trim()), first: draft.blocks[0] }
}

describe('a page that was copied as plain text', () => {
  it('has its menu around the notice, and its first sentence outside of the title', () => {
    const page = read(
      'ร้านบ้านไม้หอม',
      'หน้าแรก',
      'สินค้า',
      'เกี่ยวกับเรา',
      'TH | EN',
      'ตะกร้า (0)',
      'นโยบายความเป็นส่วนตัว',
      'ร้านบ้านไม้หอมให้ความสำคัญกับข้อมูลส่วนบุคคลของลูกค้า',
      '1. ข้อมูลที่เราเก็บ',
      'ชื่อ ที่อยู่ เบอร์โทร',
    )
    expect(page.title).toBe('นโยบายความเป็นส่วนตัว')
    expect(page.around).toEqual(['ร้านบ้านไม้หอม', 'หน้าแรก', 'สินค้า', 'เกี่ยวกับเรา', 'TH | EN', 'ตะกร้า (0)'])
    expect(page.first).toMatchObject({ type: 'paragraph', text: ['ร้านบ้านไม้หอมให้ความสำคัญกับข้อมูลส่วนบุคคลของลูกค้า'] })
  })

  it('keeps short lines before the title that are no menu', () => {
    const page = read(
      'โรงเรียนบ้านหนองแวง',
      'ฉบับที่ ๑๒/๒๕๖๗',
      'หน้าแรก',
      'นโยบายความเป็นส่วนตัว',
      'โรงเรียนเก็บข้อมูลของนักเรียนเพื่อจัดการเรียน',
    )
    expect(page.title).toBe('นโยบายความเป็นส่วนตัว')
    expect(page.around).toEqual(['หน้าแรก'])
  })

  it('has a title that goes on below: whose, for whom, in English, of which year', () => {
    expect(
      read(
        'ประกาศความเป็นส่วนตัว',
        '(Privacy Notice)',
        'สำหรับผู้ป่วยและญาติ',
        'อัปเดตล่าสุด 1 มกราคม 2568',
        'โรงพยาบาลจัดทำประกาศนี้',
      ).title,
    ).toBe('ประกาศความเป็นส่วนตัว (Privacy Notice) สำหรับผู้ป่วยและญาติ')
    expect(
      read('ประกาศ เรื่อง นโยบายการคุ้มครองข้อมูลส่วนบุคคล', 'ของโรงเรียนบ้านหนองแวง', 'พ.ศ. ๒๕๖๗', '', 'ข้อ ๑ โรงเรียนเก็บชื่อ')
        .title,
    ).toBe('ประกาศ เรื่อง นโยบายการคุ้มครองข้อมูลส่วนบุคคล ของโรงเรียนบ้านหนองแวง พ.ศ. ๒๕๖๗')
  })

  it.each([
    'ฉบับปรับปรุงล่าสุด: 28 กันยายน 2569',
    '5. การยืนยันความถูกต้อง',
    'กลับหน้าแรกของแอป',
    'พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562',
    'มีผลบังคับใช้: 1 มี.ค. 2569',
    'เราคือทีมพัฒนาแอปมีดี',
    'ข้อมูลที่เราเก็บรวบรวม',
    'บริษัทจะเก็บข้อมูลของท่าน',
    'หน้าแรก',
  ])('has a title that does not go on with: %s', (line) => {
    expect(read('นโยบายความเป็นส่วนตัวของแอป มีดี', line, 'เราเก็บอีเมลของท่านเพื่อสร้างบัญชี').title).toBe(
      'นโยบายความเป็นส่วนตัวของแอป มีดี',
    )
  })

  it('is titled by the name of the notice, not by that of the page with the way to it', () => {
    const page = read(
      'บริษัท เอบีซี จำกัด นโยบายคุ้มครองข้อมูลส่วนบุคคล',
      'หน้าแรก / นโยบายความเป็นส่วนตัว',
      'นโยบายคุ้มครองข้อมูลส่วนบุคคล',
      '',
      'บริษัทเก็บข้อมูลของท่านเมื่อท่านสมัครสมาชิก',
    )
    expect(page.title).toBe('นโยบายคุ้มครองข้อมูลส่วนบุคคล')
    expect(page.around).toHaveLength(2)
  })

  it('is titled by the notice that it names, not by the step of a form', () => {
    const lines = ['Session 1: PDPA Consent', 'กรุณาเลือก', 'นโยบายความเป็นส่วนตัว (PDPA)', 'เราจะเก็บข้อมูลของท่านตามวัตถุประสงค์']
    expect(read('PDPA', ...lines).title).toBe('นโยบายความเป็นส่วนตัว (PDPA)')
  })

  it('has headings above short lists as well', () => {
    const page = read(
      'นโยบายความเป็นส่วนตัว',
      '',
      'ข้อมูลที่เราเก็บ',
      '',
      '- ชื่อ',
      '- เบอร์',
      '',
      'ผู้รับข้อมูล',
      '',
      '- ขนส่ง',
      '- ธนาคาร',
      '',
      'ระยะเวลาการเก็บ',
      '',
      'เราเก็บข้อมูลไว้สองปีนับจากวันที่ท่านสั่งซื้อครั้งสุดท้าย',
    )
    expect(page.headings).toEqual(['ข้อมูลที่เราเก็บ', 'ผู้รับข้อมูล', 'ระยะเวลาการเก็บ'])
  })
})
