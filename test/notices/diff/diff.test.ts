import { describe, expect, it } from 'vitest'
import { diffNotices } from '../../../src/notices/diff/diff.ts'
import type { SectionDiff } from '../../../src/notices/diff/diff.ts'
import type { Notice } from '../../../src/notices/format/notice.ts'
import { aNotice, aNoticeOf, fullNotice } from '../a-notice.ts'
import type { Clause } from '../a-notice.ts'

const NONE = { form: 0, renumbered: 0, changed: 0, removed: 0, added: 0, moved: 0 }
/** More than 200 characters without a space. */
const RUN =
  'ข้อมูลที่ท่านให้ไว้จะถูกเก็บรักษาไว้ในระบบที่มีการเข้ารหัสและจำกัดสิทธิการเข้าถึงเฉพาะเจ้าหน้าที่ซึ่งได้รับมอบหมายเท่านั้นโดยจะสำรองข้อมูลไว้ทุกเดือนและเก็บสำเนาที่ศูนย์ข้อมูลภายในประเทศและทดสอบการกู้คืนข้อมูลอย่างน้อยปีละหนึ่งครั้งตามแผนความต่อเนื่อง'

const DATA: Clause = ['ข้อ ๑', 'ข้อมูลที่เก็บ', 'เราเก็บชื่อและที่อยู่อีเมลของท่าน']
const USE: Clause = ['ข้อ ๒', 'วัตถุประสงค์', 'เราใช้ข้อมูลเพื่อตอบคำถามที่ท่านส่งมา']
const IMPROVE: Clause = ['(ก)', '', 'เพื่อปรับปรุงเว็บไซต์ให้ใช้ง่ายขึ้น']
const SECURE: Clause = ['(ข)', '', 'เพื่อรักษาความปลอดภัยของระบบ']
const KEEP: Clause = ['ข้อ ๓', 'ระยะเวลา', 'เราเก็บข้อมูลไว้ ๙๐ วันนับแต่วันที่ท่านใช้งานครั้งสุดท้าย']
const CALL: Clause = ['ข้อ ๔', 'ติดต่อ', 'โทรศัพท์ ๐ ๒๐๐๐ ๐๐๐๐']
const before = aNoticeOf(DATA, USE, IMPROVE, SECURE, KEEP, CALL)

const numbered = (label: string, [, ...rest]: Clause): Clause => [label, ...rest]

/** What is not the same, in short. */
function changes(from: Notice, to: Notice) {
  return diffNotices(from, to)
    .sections.filter(({ change, moved }) => change !== 'same' || moved)
    .map(({ change, moved, before, after, units }: SectionDiff) => ({
      change: moved ? `${change}, moved` : change,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      parts: units.filter((unit) => unit.change !== 'same').map(({ parts }) => parts),
    }))
}

describe('diffNotices', () => {
  it('finds an inserted clause and takes the one after it for renumbered', () => {
    const mail: Clause = ['(ข)', '', 'เพื่อส่งข่าวสารทางอีเมล']
    const after = aNoticeOf(DATA, USE, IMPROVE, mail, numbered('(ค)', SECURE), KEEP, CALL)
    expect(changes(before, after)).toEqual([
      { change: 'added', after: 'ข้อ-2-ข', parts: [[], [['+', 'เพื่อส่งข่าวสารทางอีเมล']]] },
      { change: 'renumbered', before: 'ข้อ-2-ข', after: 'ข้อ-2-ค', parts: [[]] },
    ])
    expect(diffNotices(before, after).counts).toEqual({ ...NONE, added: 1, renumbered: 1 })
  })

  it('finds a removed clause where it stood', () => {
    expect(changes(before, aNoticeOf(DATA, USE, SECURE, KEEP, CALL)).map(({ change }) => change)).toEqual(['removed'])
    const after = aNoticeOf(USE, IMPROVE, SECURE, KEEP, CALL)
    expect(diffNotices(before, after).sections.map(({ change, title }) => `${change} ${title}`.trim())).toEqual([
      'same',
      'removed ข้อมูลที่เก็บ',
      'same วัตถุประสงค์',
      'same',
      'same',
      'same ระยะเวลา',
      'same ติดต่อ',
    ])
  })

  it('takes a chapter with a new number for renumbered, and not for moved or changed', () => {
    const share: Clause = ['ข้อ ๒', 'ผู้รับข้อมูล', 'เราส่งข้อมูลให้ผู้ให้บริการระบบอีเมล']
    const rest = [numbered('ข้อ ๓', USE), IMPROVE, SECURE, numbered('ข้อ ๔', KEEP), numbered('ข้อ ๕', CALL)]
    const diff = diffNotices(before, aNoticeOf(DATA, share, ...rest))
    expect(diff.counts).toEqual({ ...NONE, added: 1, renumbered: 3 })
    expect(diff.sections.map(({ before = '', after = '' }) => `${before} → ${after}`)).toEqual([
      ' → ',
      'ข้อ-1 → ข้อ-1',
      ' → ข้อ-2',
      'ข้อ-2 → ข้อ-3',
      'ข้อ-2-ก → ข้อ-3-ก',
      'ข้อ-2-ข → ข้อ-3-ข',
      'ข้อ-3 → ข้อ-4',
      'ข้อ-4 → ข้อ-5',
    ])
    expect(diff.sections[3]!.units[0]!.label).toEqual({ before: 'ข้อ ๒', after: 'ข้อ ๓' })
  })

  it('follows a clause that is renumbered and edited at once', () => {
    const share: Clause = ['ข้อ ๒', 'ผู้รับ', 'หน่วยงานกำกับดูแลตามกฎหมาย']
    const from = aNoticeOf(['ข้อ ๑', '', RUN], ['ข้อ ๒', '', 'เราใช้ข้อมูลเพื่อตอบคำถามที่ท่านส่งมาเท่านั้น'])
    const to = aNoticeOf(['ข้อ ๑', '', RUN], share, ['ข้อ ๓', '', 'เราใช้ข้อมูลเพื่อตอบคำถามที่ท่านส่งมาทางอีเมล'])
    expect(changes(from, to)).toMatchObject([
      { change: 'added', after: 'ข้อ-2' },
      { change: 'changed', before: 'ข้อ-2', after: 'ข้อ-3' },
    ])
  })

  it('finds one changed word in a run of more than 200 characters without a space', () => {
    expect(RUN.length).toBeGreaterThan(200)
    const [from, to] = [aNoticeOf(['ข้อ ๑', '', RUN]), aNoticeOf(['ข้อ ๑', '', RUN.replace('ทุกเดือน', 'ทุกปี')])]
    const [head, tail] = RUN.split('เดือน') as [string, string]
    expect(changes(from, to)).toEqual([
      {
        change: 'changed',
        before: 'ข้อ-1',
        after: 'ข้อ-1',
        parts: [
          [
            ['=', head],
            ['-', 'เดือน'],
            ['+', 'ปี'],
            ['=', tail],
          ],
        ],
      },
    ])
  })

  it('calls other digits, spaces and forms of sara am a change of form only', () => {
    const latin: Clause = ['ข้อ 3', 'ระยะเวลา', 'เราเก็บข้อมูลไว้ 90 วันนับแต่วันที่ท่านใช้งานครั้งสุดท้าย']
    expect(changes(before, aNoticeOf(DATA, USE, IMPROVE, SECURE, latin, CALL))).toEqual([
      {
        change: 'form',
        before: 'ข้อ-3',
        after: 'ข้อ-3',
        parts: [
          [],
          [
            ['=', 'เราเก็บข้อมูลไว้ '],
            ['~', '90', '๙๐'],
            ['=', ' วันนับแต่วันที่ท่านใช้งานครั้งสุดท้าย'],
          ],
        ],
      },
    ])
    const [plain, spaced] = ['ใด ๆ ตามข้อ ๕.๔.๑', 'ใดๆ  ตามข้อ5.4.1'].map((text) => aNoticeOf(['ข้อ ๑', '', text]))
    expect(diffNotices(plain!, spaced!).counts).toEqual({ ...NONE, form: 1 })
    const [composed, taken] = ['น้ำ', 'น้ํา'].map((text) => aNoticeOf(['ข้อ ๑', '', text]))
    expect(diffNotices(composed!, taken!).counts).toEqual(NONE)
  })

  it('calls another bullet a change of form, and a number in place of a bullet more than that', () => {
    const listed = (label: string) => ({
      ...before,
      blocks: [...before.blocks, { type: 'list' as const, items: [{ level: 1, label, text: ['ชื่อ'] }] }],
    })
    expect(diffNotices(listed('•'), listed('-')).counts).toEqual({ ...NONE, form: 1 })
    expect(diffNotices(listed('•'), listed('(๑)')).counts).toMatchObject({ form: 0 })
  })

  it('does not call another number a change of form', () => {
    const [from, to] = ['๑ ๒ วัน', '๑๒ วัน'].map((text) => aNoticeOf(['ข้อ ๑', '', text]))
    expect(diffNotices(from!, to!).counts).toEqual({ ...NONE, changed: 1 })
  })

  it('finds a section that stands elsewhere and says the same', () => {
    const after = aNoticeOf(KEEP, DATA, USE, IMPROVE, SECURE, CALL)
    expect(changes(before, after)).toEqual([{ change: 'same, moved', before: 'ข้อ-3', after: 'ข้อ-3', parts: [] }])
    expect(diffNotices(before, after).counts).toEqual({ ...NONE, moved: 1 })
  })

  it('tells a link that leads elsewhere under the same words', () => {
    const link = (href: string) => aNotice({ blocks: [{ type: 'paragraph', text: [{ text: 'นโยบาย', href }] }] })
    const diff = diffNotices(link('https://a.example/'), link('https://b.example/'))
    expect(diff.counts.changed).toBe(1)
    expect(diff.sections[0]!.units[1]).toMatchObject({
      change: 'changed',
      links: { before: ['https://a.example/'], after: ['https://b.example/'] },
    })
  })

  it('tells a new controller', () => {
    const diff = diffNotices(fullNotice, { ...fullNotice, controller: { name: 'เทศบาลอื่น' } })
    expect(diff.sections[0]!.units.filter(({ change }) => change !== 'same').map(({ before }) => before)).toEqual([
      'controller.name',
      'controller.contact[0].text',
    ])
  })

  it('names the very item, cell and line by its path', () => {
    const changed = structuredClone(fullNotice) as unknown as { blocks: { body?: { text: string[] }[][] }[] }
    changed.blocks[4]!.body![1]![0]!.text = ['ที่อยู่ไอพีและเวลา']
    const diff = diffNotices(fullNotice, changed as unknown as Notice)
    const [unit, ...others] = diff.sections.flatMap(({ units }) => units).filter(({ change }) => change !== 'same')
    expect(others).toEqual([])
    expect(unit).toEqual({
      kind: 'table',
      change: 'changed',
      before: 'blocks[4].body[1][0].text',
      after: 'blocks[4].body[1][0].text',
      parts: [
        ['=', 'ที่อยู่ไอพี'],
        ['+', 'และเวลา'],
      ],
      cell: { row: '', column: 'รายการ' },
    })
  })

  it('tells words that are stressed now, or no more, apart from words that have changed', () => {
    const say = (...text: readonly (string | { text: string; emphasis: true })[]) =>
      aNotice({ blocks: [{ type: 'paragraph', text }] })
    const bold = (text: string) => ({ text, emphasis: true }) as const
    const unit = (from: Notice, to: Notice) => diffNotices(from, to).sections[0]!.units[1]
    const plain = say('ท่านถอนความยินยอมได้ทุกเมื่อ')
    expect(unit(plain, say('ท่านถอนความยินยอมได้', bold('ทุกเมื่อ')))).toMatchObject({
      change: 'form',
      parts: [],
      stress: { after: 'ทุกเมื่อ' },
    })
    expect(unit(say(bold('ท่าน'), 'ถอนความยินยอมได้', bold('ทุกเมื่อ')), plain)).toMatchObject({
      change: 'form',
      stress: { before: 'ท่าน … ทุกเมื่อ' },
    })
    // Another word in the same bold type, and the same bold type cut in two, are no change of stress.
    expect(unit(say('เก็บ ', bold('5 ปี')), say('เก็บ ', bold('10 ปี')))).toMatchObject({ change: 'changed' })
    expect(unit(say('เก็บ ', bold('5 ปี')), say('เก็บ ', bold('10 ปี')))).not.toHaveProperty('stress')
    expect(unit(say('เก็บ ', bold('5 ปี')), say('เก็บ ', bold('๕'), bold(' ปี')))).not.toHaveProperty('stress')
  })

  it('tells a heading and an item that stand on another level', () => {
    const at = (level: number) => {
      const notice = aNoticeOf(DATA, USE)
      const blocks = notice.blocks.map((block) => (block.type === 'section' ? { ...block, level } : block))
      return { ...notice, blocks: [...blocks, { type: 'list', items: [{ level, text: ['ชื่อ'] }] } as const] }
    }
    const { sections, counts } = diffNotices(at(1), at(2))
    expect(counts).toEqual({ ...NONE, form: 2 })
    const told = sections.flatMap(({ units }) => units.filter(({ level }) => level))
    expect(told.map(({ kind, level }) => [kind, level])).toEqual([
      ['section', { before: 1, after: 2 }],
      ['section', { before: 1, after: 2 }],
      ['list', { before: 1, after: 2 }],
    ])
  })

  it('says what the changed section is about, before or after', () => {
    const [from, to] = [aNoticeOf(DATA), aNoticeOf(numbered('ข้อ ๑', [...DATA.slice(0, 2), 'ชื่อ'] as unknown as Clause))]
    const about = (notice: Notice, topic: 'data' | 'sensitive') =>
      ({ ...notice, blocks: [{ ...notice.blocks[0], about: [topic] }, ...notice.blocks.slice(1)] }) as Notice
    expect(diffNotices(about(from, 'data'), about(to, 'sensitive')).sections[1]!.about).toEqual(['data', 'sensitive'])
  })
})
