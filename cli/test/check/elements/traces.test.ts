import { describe, expect, it } from 'vitest'
import { checkNotice } from '../../../src/check/check-notice.ts'
import { noticeOf } from '../draft.ts'

/** What the check says of an element by a notice with one sentence. */
function said(sentence: string, rule: string) {
  const finding = checkNotice(noticeOf('นโยบายความเป็นส่วนตัว', '', sentence, '')).find((one) => one.rule === rule)
  return finding && { severity: finding.severity, sure: finding.sure, sentence: finding.sentence }
}

describe('an element of which only a trace is found', () => {
  it.each([
    ['recipients-missing', 'ระบบนี้สร้างบน Supabase และ Vercel'],
    ['recipients-missing', 'แผนที่ในหน้านี้มาจากผู้ให้บริการแผนที่รายอื่น'],
    ['recipients-missing', 'ข้อมูลบางส่วนอยู่กับพันธมิตรของเรา'],
    ['legal-basis-missing', 'ขอใช้ชื่อของท่านเพื่อออกบัตร ไม่ส่งต่อโดยไม่ได้รับความยินยอม'],
    ['retention-missing', 'ข้อมูลแชตหมดอายุอัตโนมัติ'],
    ['right-access-missing', 'หน้าโปรไฟล์แสดงและให้ตรวจสอบข้อมูลของท่าน'],
    ['right-portability-missing', 'มีปุ่มส่งออกข้อมูลในหน้าโปรไฟล์'],
    ['right-erase-missing', 'มีเมนูให้ลบบัญชีในแอป'],
    ['right-rectify-missing', 'หน้าโปรไฟล์มีไว้แก้ไขข้อมูลส่วนตัวของคุณ'],
    ['right-withdraw-missing', 'เมนูนี้มีไว้เปลี่ยนการอนุญาต'],
  ])('is a doubt, and its sentence is shown: %s, %s', (rule, sentence) => {
    expect(said(sentence, rule)).toMatchObject({ severity: 'warning', sure: 'unsure' })
  })

  it.each([
    ['recipients-missing', 'เราป้องกันไม่ให้บุคคลภายนอกเข้าถึงข้อมูลโดยไม่ได้รับอนุญาต'],
    ['recipients-missing', 'คุณแชร์บทความนี้ได้'],
    ['legal-basis-missing', 'เราใช้ชื่อของท่านเพื่อออกบัตร ท่านถอนความยินยอมได้'],
    ['retention-missing', 'เราลบข้อมูลภายใน 7 วันหลังได้รับคำขอ'],
    ['right-portability-missing', 'ดาวน์โหลดแอปของเราได้ที่นี่'],
    ['right-erase-missing', 'แอดมินขอลบข้อมูลของสมาชิกที่ผิดกฎ'],
    ['right-restrict-missing', 'ร้านหยุดใช้ข้อมูลเก่าแล้ว'],
    ['right-object-missing', 'คัดค้านผลการแข่งขันได้ภายในสามวัน'],
    ['right-complain-missing', 'เราแจ้ง สคส. เมื่อเกิดเหตุละเมิดข้อมูล'],
  ])('is an error where the words are of something else: %s, %s', (rule, sentence) => {
    expect(said(sentence, rule)).toMatchObject({ severity: 'error' })
  })
})

describe('a cell whose words are not understood', () => {
  const table = (heading: string, cell: string) =>
    noticeOf(`1. ${heading}`, `รายการ\t${heading}`, 'ชื่อ\t2 ปี', `แชต\t${cell}`)
  it('is a doubt, and a blank one an error', () => {
    const found = (cell: string) =>
      checkNotice(table('ระยะเวลาเก็บ', cell)).find(({ rule }) => rule === 'item-without-retention')?.severity
    expect([found('ตามแผน'), found('-')]).toEqual(['warning', 'error'])
  })
  it('is a doubt in a column of bases, and a blank one an error', () => {
    const bases = (cell: string) =>
      checkNotice(
        noticeOf('1. วัตถุประสงค์', 'วัตถุประสงค์\tฐานทางกฎหมาย', 'ส่งของ\tสัญญา', 'ออกบิล\tหน้าที่ตามกฎหมาย', `อื่น\t${cell}`),
      ).find(({ rule }) => rule === 'purpose-without-basis')?.severity
    expect([bases('ตามระเบียบ'), bases('-')]).toEqual(['warning', 'error'])
  })
})
