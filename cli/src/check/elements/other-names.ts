import { sentencesOf } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { fold } from '../../passages/fold.ts'
import { inEveryLanguage } from '../config-words.ts'
import type { Place } from '../finding.ts'

/** How a legal name ends: Thai, and English. */
const THAI_END = /จำกัด(?: ?\(มหาชน\))?|\(มหาชน\)/g
const THAI_FORM = /บริษัท|ห้างหุ้นส่วนจำกัด|บมจ\.|บจก\.|หจก\./g
/** Forms that stand before a name and need no word after it. */
const SHORT = /(?:บมจ|บจก|หจก)\. ?[^\s,;:()“”"]{2,40}/g
const ENGLISH_END = /(?:\bCo\.?,? ?Ltd\b\.?|\bCompany Limited\b|\bLimited\b|\bLtd\b\.?|\bInc\b\.?|\bPCL\b)/g
/** No name is longer. */
const LONGEST = 80
const PARTS = /[,;:()“”"]/

/** The legal names in words as they were written. Each is looked for backwards from its end, over a bounded stretch. */
function namesIn(text: string): string[] {
  const names: string[] = []
  for (const { 0: end, index } of text.matchAll(THAI_END)) {
    const before = text.slice(Math.max(0, index - LONGEST), index)
    const start = [...before.matchAll(THAI_FORM)].at(-1)?.index
    if (start !== undefined && !PARTS.test(before.slice(start))) names.push(before.slice(start) + end)
  }
  for (const { 0: end, index } of text.matchAll(ENGLISH_END)) {
    const words = text
      .slice(Math.max(0, index - LONGEST), index)
      .trim()
      .split(' ')
    let first = words.length
    while (first > 0 && words.length - first < 6 && /^[A-Z&]/.test(words[first - 1]!)) first--
    if (first < words.length) names.push(`${words.slice(first).join(' ')} ${end}`)
  }
  return names.length ? names : [...text.matchAll(SHORT)].map(([name]) => name)
}

/** Words in which a body acts as the controller. */
const ACTS =
  /ผู้ควบคุมข้อมูล|(?:จะ|อาจ|ขอ)?(?:เก็บรวบรวม|ใช้ข้อมูล|ประมวลผล|แก้ไข|ปรับปรุง|สงวนสิทธิ)|นโยบาย.{0,20}ของ|ติดต่อ|ให้ความสำคัญ|controller|collects|privacy policy of|contact/
/** Words in which it is somebody else. */
const OTHERS =
  /เปิดเผย|ส่งต่อ|แบ่งปัน|ผู้ให้บริการ|ผู้ประมวลผล|ในเครือ|บริษัทแม่|บริษัทย่อย|พันธมิตร|คู่ค้า|ว่าจ้าง|โฮสต์|พัฒนาโดย|ออกแบบโดย|เดิมชื่อ|บุคคลที่สาม|ตัวแทน|share|disclos|provider|affiliate|subsidiar|third part|developed by|formerly/

/**
 * The bare name of a body: without its legal form, brackets, spaces and small words, so that two spellings of one
 * entity are the same.
 */
function bareName(name: string): string {
  return fold(name)
    .replace(/\((?:มหาชน|ประเทศไทย|thailand|สำนักงานใหญ่|head office)\)/g, '')
    .replace(
      /บริษัท|บมจ\.?|บจก\.?|บจ\.|ห้างหุ้นส่วน(?:จำกัด|สามัญ)?|หจก\.?|จำกัด|มหาชน|public company limited|company limited|co\.?,? ?ltd\.?|\b(?:limited|ltd|inc|plc|pcl|the)\b\.?/g,
      '',
    )
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

/** Names of companies in the document: how each is called, how often, and where it first stands. */
function listNames(reading: Reading) {
  const names = new Map<string, { name: string; count: number; at: Place; text: string; acts: boolean }>()
  for (const { original, path, anchor, label, text, own, about } of sentencesOf(reading)) {
    for (const hit of namesIn(original)) {
      const name = hit.trim()
      const bare = bareName(name)
      if (bare.length < 3) continue
      const known = names.get(bare)
      if (known) known.count++
      else {
        const isOther = OTHERS.test(text) || own.has('recipients') || about.has('recipients') || about.has('transfer')
        const at = { ...(anchor !== undefined && { anchor }), ...(label !== undefined && { label }), path }
        names.set(bare, { name, count: 1, at, text, acts: ACTS.test(text) && !isOther })
      }
    }
  }
  return names
}

/** A company that acts as the controller once, where another one does so: the name of whoever the template was taken from. */
export function findForeignNames(reading: Reading): { readonly name: string; readonly at: Place }[] {
  const names = [...listNames(reading).entries()]
  const own = names.filter(([, { count }]) => count > 1).map(([bare]) => bare)
  const main = reading.draft.controller ? bareName(reading.draft.controller.name) : own[0]
  if (!main) return []
  return names.flatMap(([bare, { name, count, at, acts }]) =>
    count === 1 && acts && !bare.includes(main) && !main.includes(bare) && /[ก-๎]/.test(bare) === /[ก-๎]/.test(main)
      ? [{ name, at }]
      : [],
  )
}

/** The controller of the configuration, where the notice names another one and not this one. */
export function differsFromConfig(
  reading: Reading,
): { readonly configured: string; readonly named: string; readonly at?: Place } | undefined {
  const names = inEveryLanguage(reading.config?.controller?.name)
  const [configured] = names
  const bares = names.map(bareName).filter(Boolean)
  if (configured === undefined || !bares.length) return undefined
  const declared = reading.draft.controller?.name
  if (declared !== undefined)
    return bares.includes(bareName(declared)) || !names.some((name) => sameScript(name, declared))
      ? undefined
      : { configured, named: declared, at: { path: 'controller.name' } }
  const all = bareName(reading.units.map(({ original }) => original).join(' '))
  if (bares.some((bare) => all.includes(bare))) return undefined
  const [first] = [...listNames(reading).values()].filter(({ acts }) => acts)
  // A Thai name may have an English one: only names of one script are told apart.
  const rival = first && names.find((name) => sameScript(name, first.name))
  return first && rival ? { configured: rival, named: first.name, at: first.at } : undefined
}

function sameScript(left: string, right: string): boolean {
  return /[ก-๎]/.test(left) === /[ก-๎]/.test(right)
}
