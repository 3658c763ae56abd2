import type { ConfigRule } from '../../../src/problems/describe-problem.ts'
import type { Fault } from '../../../src/model/check.ts'
import type { NoticeFault } from '../../../src/notices/format/notice-fault.ts'
import type { ManifestRule } from '../../../src/notices/format/notice-parse-manifest.ts'
import type { NoticeRule } from '../../../src/notices/format/notice-parse.ts'
import type { Schema } from '../../../src/model/schema.ts'
import { wordFault } from '../../../src/model/word-fault.ts'

type Rule = NoticeRule | ManifestRule | ConfigRule

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
  'each-once': ['แต่ละประเภทครั้งเดียว', ''],
  'needs-name': ['necessary, functional, analytics, marketing หรือออบเจกต์ที่มี id และ name', 'ระหว่างนี้จะแสดง id แทนชื่อ'],
  'no-category': ['id ของประเภทที่ตั้งค่าไว้', ''],
  'id-taken': ['id ที่ประเภทหรือบริการอื่นยังไม่ใช้', ''],
  'no-choice': ['ประเภทที่ถามความยินยอม หรือฐานทางกฎหมายอื่น', 'จะไม่ทำงานหากไม่ได้รับความยินยอม'],
  'cookie-full': ['บริการให้น้อยลง หรือ id ของประเภทให้สั้นลง', ''],
}

/** Patterns in words, by how their source starts; the more special one first. */
const PATTERNS: readonly (readonly [start: string, words: string])[] = [
  ['^[\\p{L}\\p{N}]', 'จุดอ้างอิงที่มีตัวอักษร ตัวเลข - และ .'],
  ['^(?:[hH][tT][tT][pP][sS]?:\\/\\/[^', 'ที่อยู่ที่ขึ้นต้นด้วย http://, https://, mailto: หรือ tel:'],
  ['^(?:[hH][tT][tT][pP][sS]?:\\/\\/|', 'ที่อยู่แบบ http(s) หรือที่อยู่เทียบกับไฟล์นี้'],
  ['^(?:[hH]', 'ที่อยู่แบบเทียบกับหน้า http(s) mailto หรือ tel'],
  ['^[a-z][a-z0-9-]{0,63}$', 'id ของกฎ'],
  ['^(?!constructor$)[a-z][a-z0-9_-]', 'id ที่มีอักษรอังกฤษตัวเล็ก ตัวเลข - และ _ และไม่ยาวเกินไป'],
  ['^[a-z][a-z0-9_-]', 'id ที่มีอักษรอังกฤษตัวเล็ก ตัวเลข - และ _ และไม่ยาวเกินไป'],
  ['^[^\\s;,=]', 'ชื่อที่ไม่มีช่องว่าง โดย * แทนอักขระใดก็ได้'],
  ['^(https?:', 'ที่อยู่แบบ http(s) หรือเส้นทางที่ขึ้นต้นด้วย /'],
  ['^[\\w-]{1,40}', 'อักษรอังกฤษ ตัวเลข - และ _ ไม่เกิน 40 ตัว'],
  ['^\\.?[a-z0-9', 'ชื่อโดเมนตัวเล็ก หรือ "auto"'],
  ['^[a-z0-9ก-๛-]+(', 'ชื่อโฮสต์ตัวเล็ก ใส่พอร์ตได้ถ้ามี เช่น "www.example.co.th"'],
  ['^[A-Z]{2}(-', 'เขตพื้นที่ เช่น "TH" หรือ "TH-10"'],
  ['^[^\\p{Cc}\\p{Cs}]', 'ข้อความบรรทัดเดียวที่ไม่ว่างและไม่ยาวเกินไป'],
  ['^[0-9A-Za-z]', 'เลขฉบับ เช่น "2.1.0"'],
  ['^[0-9a-f]{64}$', 'SHA-256 เป็นเลขฐานสิบหกตัวเล็ก 64 หลัก'],
  ['^\\d{4}-\\d\\d-\\d\\dT', 'เวลาแบบ UTC เช่น "2026-06-01T02:03:04Z"'],
  ['^\\d{4}-\\d\\d-\\d\\d$', 'วันที่ เช่น "2026-06-01"'],
  ['^[a-z][\\w.-]*$', 'ชื่อของคำ เช่น "banner.title"'],
  ['^(th|en)$', '"th" หรือ "en"'],
  ['^[a-z]{2,3}(-', 'รหัสภาษา เช่น "th"'],
]

const FOUND: readonly (readonly [english: RegExp, thai: string])[] = [
  [/^nothing$/, 'ว่างเปล่า'],
  [/^an unknown key$/, 'ชื่อที่ไม่รู้จัก'],
  [/^a list of (\d+)$/, 'รายการ $1 รายการ'],
  [/^an object$/, 'ออบเจกต์'],
]

/** `wordNoticeFault` in Thai, for faults of notices, manifests and configurations alike. */
export function faultInThai(fault: Fault): NoticeFault {
  const { path, found, expected } = wordFault(fault)
  const was = FOUND.reduce((text, [english, thai]) => text.replace(english, thai), found)
  if (isRule(fault.expected)) {
    const rule = RULES[fault.expected.rule as Rule] as (typeof RULES)[Rule] | undefined
    if (!rule) return { path, found: was, expected }
    return { path, found: was, expected: rule[0], ...(rule[1] && { remedy: rule[1] }) }
  }
  const should = fault.stray ? `ชื่อใดชื่อหนึ่งใน ${keysOf(fault.expected)}` : expects(fault.expected)
  return { path, found: was, expected: should.length > 200 ? `${should.slice(0, 200)}…` : should }
}

function isRule(expected: Fault['expected']): expected is { readonly rule: string } {
  return typeof expected === 'object' && expected !== null && 'rule' in expected
}

function expects(schema: Schema): string {
  if (typeof schema === 'number') return `ข้อความไม่เกิน ${schema} ตัวอักษร`
  if (schema === true) return 'true หรือ false'
  if (schema === null) return 'null'
  if (schema instanceof RegExp) return PATTERNS.find(([start]) => schema.source.startsWith(start))?.[1] ?? schema.source
  if (isWords(schema)) return schema.map((one) => `"${one}"`).join(' หรือ ')
  if ('min' in schema) return `จำนวนเต็มตั้งแต่ ${schema.min} ถึง ${schema.max}`
  if ('each' in schema) return `รายการไม่เกิน ${schema.most} รายการ แต่ละรายการเป็น${expects(schema.each)}`
  if ('any' in schema) return schema.any.map(expects).join(' หรือ ')
  if ('props' in schema) return `ออบเจกต์ที่มี ${keysOf(schema)}`
  return `ออบเจกต์ไม่เกิน ${schema.most} ชื่อ แต่ละชื่อเป็น${expects(schema.value)}`
}

function isWords(schema: Schema): schema is readonly string[] {
  return Array.isArray(schema)
}

function keysOf(schema: Schema): string {
  if (typeof schema !== 'object' || schema === null) return ''
  return 'props' in schema ? Object.keys(schema.props).join(', ') : 'key' in schema ? expects(schema.key) : ''
}
