import { describe, expect, it } from 'vitest'
import { buildDocx, design, list, p, style } from '../read/build-docx.ts'
import { read } from './read-notice.ts'

const LONG = 'ร้านเก็บข้อมูลของสมาชิกไว้เพื่อแจ้งกำหนดคืนหนังสือและจัดส่งหนังสือที่สั่งไว้ตามที่สมาชิกขอ'

const bold = (text: string) => `<w:p><w:r><w:rPr><w:bCs/></w:rPr><w:t>${text}</w:t></w:r></w:p>`
const big = (text: string) => `<w:p><w:r><w:rPr><w:sz w:val="40"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`
const small = (text: string) => `<w:p><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`

describe('further Word files', () => {
  it('W01 bold of Thai letters only, and larger letters', async () => {
    const thai = await buildDocx({ body: p('ประกาศ') + bold('การยืม') + p('สามเล่ม') + bold('การคืน') + p('เจ็ดวัน') })
    expect((await read('a.docx', thai)).shape).toEqual(['# การยืม', 'สามเล่ม', '# การคืน', 'เจ็ดวัน'])
    const large = await buildDocx({
      body: small('ประกาศของร้าน') + big('การยืม') + small(LONG) + big('การคืน') + small(LONG),
    })
    expect((await read('a.docx', large)).shape).toEqual(['# การยืม', LONG, '# การคืน', LONG])
  })

  it('W02 an outline level of a style two steps away; bold by a style', async () => {
    const styles =
      style('A', 'ก', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
      style('B', 'ข', '<w:basedOn w:val="A"/>') +
      style('C', 'ค', '<w:basedOn w:val="B"/>')
    const body = p('ประกาศ') + p('การยืม', { style: 'C' }) + p('สามเล่ม')
    expect((await read('a.docx', await buildDocx({ body, styles }))).shape).toEqual(['# การยืม', 'สามเล่ม'])
    const weight = style('D', 'ง', '<w:rPr><w:b/><w:bCs/></w:rPr>')
    const other = p('ประกาศ') + p('การยืม', { style: 'D' }) + p('สามเล่ม') + p('การคืน', { style: 'D' }) + p('เจ็ดวัน')
    expect((await read('a.docx', await buildDocx({ body: other, styles: weight }))).shape).toEqual([
      '# การยืม',
      'สามเล่ม',
      '# การคืน',
      'เจ็ดวัน',
    ])
  })

  it('W03 hidden by a style, struck out, in a comment, in the foot of a page: told, not published', async () => {
    const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const styles = `<w:style w:type="character" w:styleId="H"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style>`
    const run = (look: string, text: string) => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`
    const body = `${p('ประกาศ')}<w:p>${run('<w:rStyle w:val="H"/>', 'ลับหนึ่ง')}${run('<w:strike/>', 'ลับสอง')}${run('', 'ข้อความ')}</w:p>`
    const extra = {
      'word/comments.xml': `<w:comments ${W}><w:comment w:id="1">${p('ลับสาม')}</w:comment></w:comments>`,
      'word/footer1.xml': `<w:ftr ${W}>${p('ท้ายหน้า')}</w:ftr>`,
    }
    const told = await read('a.docx', await buildDocx({ body, styles, extra }))
    expect(told.shape).toEqual(['ข้อความ'])
    expect([...told.around].sort()).toEqual(['ท้ายหน้า', 'ลับสาม', 'ลับสอง', 'ลับหนึ่ง'].sort())
  })

  it('W04 boxes of older forms and of symbols; a placeholder that is a paragraph', async () => {
    const old =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>'
    const sdt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('คลิกที่นี่')}</w:sdtContent></w:sdt>`
    const body = `${p('แบบฟอร์ม')}<w:p>${old}<w:r><w:t> ยินยอม</w:t></w:r></w:p><w:p>${symbol}<w:r><w:t> ไม่</w:t></w:r></w:p>${sdt}`
    const told = await read('a.docx', await buildDocx({ body }))
    expect([told.shape, told.around]).toEqual([['☑ ยินยอม', '☐ ไม่'], ['คลิกที่นี่']])
  })

  it('W05 two lists in two sections', async () => {
    const numbering =
      design('0', [['decimal', '%1.']]) +
      list('1', '0') +
      list('2', '0', '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
    const styles = style('Heading1', 'heading 1')
    const section = (title: string, id: string) =>
      p(title, { style: 'Heading1' }) + p('ส่ง', { list: `${id}/0` }) + p('เก็บ', { list: `${id}/0` }) + p('ทั้งนี้ ตามที่ขอ')
    const told = await read(
      'a.docx',
      await buildDocx({ body: p('ประกาศ') + section('การใช้', '1') + section('การลบ', '2'), numbering, styles }),
    )
    expect(told.shape).toEqual(['# การใช้', 'list 2', 'ทั้งนี้ ตามที่ขอ', '# การลบ', 'list 2', 'ทั้งนี้ ตามที่ขอ'])
  })
})
