import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diffNotices } from '../../../../src/notices/diff/diff.ts'
import type { NoticeDraft } from '../../../../src/notices/format/notice.ts'
import { proposeChange } from '../../../src/publish/propose-change.ts'
import { importFile } from '../../../src/read/import-file.ts'

const STYLES = new URL('../../check/fixtures/styles/', import.meta.url)
const BASES = new URL('../../labelled/changes/bases/', import.meta.url)

/** What makes another promise of a line of any notice; nothing where it has no such words. */
const MUTATIONS: readonly (readonly [what: string, mutate: (line: string) => string])[] = [
  ['denies', (line) => line.replace(/(?<!ไม่|มิ|ไม่มีการ|การ)(?=(?:เปิดเผย|เก็บรวบรวม|ส่งต่อ|แบ่งปัน)ข้อมูล)/, 'ไม่')],
  ['no longer denies', (line) => line.replace(/จะไม่(?=เปิดเผย|ขาย|ส่งต่อ|แบ่งปัน)/, 'จะ')],
  ['takes longer', (line) => line.replace(/([0-9]+)(?= ?(?:ปี|วัน|เดือน)(?!ที่))/, (days) => String(Number(days) + 1))],
  [
    'names another recipient',
    (line) => line.replace(/(?<=(?:ให้แก่|เปิดเผย).{0,40})(?=พันธมิตร|ผู้ให้บริการ|หน่วยงาน)/, 'บริษัทประกันภัย และ'),
  ],
  ['asks for more', (line) => line.replace(/(?<=(?:เก็บ|รวบรวม|ได้แก่|เช่น).{0,60})(?=อีเมล|เบอร์โทร)/, 'เลขบัตรประชาชน ')],
  ['has another aim', (line) => line.replace(/^(\s*(?:[-*•]\s*)?)เพื่อ(?!น)/, '$1เพื่อการตลาดและ')],
  ['has a price', (line) => line.replace(/(?:ท่าน|คุณ)มีสิทธิ/, '$&โดยเสียค่าธรรมเนียม 100 บาทในการ')],
  [
    'goes abroad',
    (line) => line.replace(/(?<=เก็บ(?:รวบรวม)?|ใช้)ข้อมูล(?:ส่วนบุคคล)?(?:ของ(?:ท่าน|คุณ))?(?=[^ ])/, '$&ที่ส่งไปประเทศจีน'),
  ],
  ['is of another body', (line) => line.replace(/(?<=บริษัท )[ก-๎]{3,}(?= )/, 'ทองไทยใหม่')],
]

/** How long before they hold changes are told: of less weight. */
const TOLD_BEFORE = /(?:ประกาศ|เปลี่ยนแปลง|นโยบาย)[^<]{0,30}(?:มีผล|ล่วงหน้า)|(?:แก้ไข|ปรับปรุง)ประกาศนี้/

async function draftOf(file: string, text: string): Promise<NoticeDraft> {
  const imported = await importFile(file, new TextEncoder().encode(text))
  if (!imported.ok) throw new Error(imported.refusal.message.en)
  return imported.draft
}

/** Lines of a notice that a mutation changes and whose change is not proposed as material. */
async function tooLight(folder: URL, file: string) {
  const text = readFileSync(new URL(file, folder), 'utf8')
  const lines = text.split('\n')
  const before = await draftOf(file, text)
  const light: string[] = []
  let tried = 0
  for (const [what, mutate] of MUTATIONS)
    for (const [at, line] of lines.entries()) {
      const mutated = mutate(line)
      if (mutated === line || TOLD_BEFORE.test(line)) continue
      tried++
      const after = await draftOf(file, lines.with(at, mutated).join('\n'))
      const { change } = proposeChange(before, after, diffNotices(before, after))
      if (change !== 'material') light.push(`${file}:${at + 1} ${what}: ${change}: ${mutated}`)
    }
  return { light, tried }
}

const FILES = [STYLES, BASES].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /\.(?:txt|md|html)$/.test(file) && !/english|-en\b/.test(file))
    .map((file) => [file, folder] as const),
)

describe('a change that a lawyer would never call small', () => {
  let all = 0
  it.each(FILES)('is material in %s, wherever it stands', async (file, folder) => {
    const { light, tried } = await tooLight(folder, file)
    expect(light).toEqual([])
    all += tried
  })
  it('was tried many times', () => {
    expect(all).toBeGreaterThan(100)
  })
})
