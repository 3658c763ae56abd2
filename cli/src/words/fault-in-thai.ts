import type { Fault } from '../../../src/model/check.ts'
import type { NoticeFault } from '../../../src/notices/format/notice-fault.ts'
import type { ManifestRule } from '../../../src/notices/format/notice-parse-manifest.ts'
import type { NoticeRule } from '../../../src/notices/format/notice-parse.ts'
import { isRule, wordFault } from '../../../src/model/word-fault.ts'
import { FAULTS_IN_THAI } from '../../../src/model/faults-in-thai.ts'

type Rule = NoticeRule | ManifestRule

const RULES: Readonly<Record<Rule, readonly [expected: string, remedy: string]>> = {
  day: ['วันในปฏิทิน เช่น 2026-06-01', 'ใช้ปี ค.ศ. เช่น พ.ศ. 2569 คือ 2026'],
  instant: ['เวลาแบบ UTC เช่น 2026-06-01T02:03:04Z', 'หากไม่ทราบให้เว้นไว้'],
  'label-or-title': ['เลขข้อหรือหัวเรื่อง', 'ข้อความที่ไม่มีทั้งสองอย่างคือย่อหน้า'],
  folded: ['เลขข้อที่ใช้เลขอารบิกและเว้นวรรคเดียว และมีเฉพาะที่มีเลขข้อ', 'นำเข้าประกาศใหม่อีกครั้ง'],
  'anchor-once': ['จุดอ้างอิงที่ไม่ซ้ำกับข้ออื่น', 'นำเข้าประกาศใหม่อีกครั้ง หรือเติมคำให้ต่างกัน'],
  'supersedes-other': ['ฉบับอื่น', 'ระบุฉบับก่อนหน้า'],
  'notice-once': ['ประกาศแต่ละเรื่องครั้งเดียว', 'รวมทุกฉบับของประกาศเดียวกันไว้ที่เดียว'],
  'version-once': ['แต่ละฉบับครั้งเดียว', 'ฉบับที่เผยแพร่แล้วไม่เปลี่ยน ข้อความใหม่ต้องเป็นฉบับใหม่'],
  'newest-last': ['วันที่ไม่ก่อนฉบับข้างบน', 'เรียงฉบับตามลำดับ ใหม่สุดไว้ท้าย'],
  'one-at-least': ['อย่างน้อยหนึ่งรายการ', 'รายการว่างไม่บอกอะไร'],
}

/** `wordNoticeFault` in Thai. */
export function faultInThai(fault: Fault): NoticeFault {
  const worded = wordFault(fault, FAULTS_IN_THAI)
  const rule = isRule(fault.expected) && (RULES[fault.expected.rule as Rule] as (typeof RULES)[Rule] | undefined)
  return rule ? { ...worded, expected: rule[0], remedy: rule[1] } : worded
}
