import { foldLabel } from '../../src/notices/format/notice-label.ts'
import type { Notice, NoticeBlock, NoticeSection } from '../../src/notices/format/notice.ts'
import { buildAnchors } from '../../src/notices/anchors.ts'

/** A clause: its number, its heading or '', and its paragraphs. */
export type Clause = readonly [label: string, title: string, ...paragraphs: string[]]

/** A valid document, as short as can be. */
export function aNotice(change: Partial<Notice> = {}): Notice {
  return {
    format: 'yinyom-notice/1',
    id: 'privacy',
    language: 'th',
    title: 'ประกาศความเป็นส่วนตัว',
    version: '1.0.0',
    effective: '2026-06-01',
    blocks: [],
    ...change,
  }
}

/** A document of clauses: `N.N` and `(ก)` are one level below the others. */
export function aNoticeOf(...clauses: readonly Clause[]): Notice {
  const heads = clauses.map(([label, title]) => ({
    ...(label && { label }),
    ...(title && { title }),
    level: /^\(|[.][0-9๐-๙]/.test(label) ? 2 : 1,
  }))
  const anchors = buildAnchors(heads)
  const blocks = clauses.flatMap(([label, title, ...paragraphs], at): NoticeBlock[] => {
    const section: NoticeSection = {
      type: 'section',
      ...(label && { label, folded: foldLabel(label) }),
      ...(title && { title: [title] }),
      anchor: anchors[at]!,
      level: heads[at]!.level,
    }
    return [section, ...paragraphs.map((text) => ({ type: 'paragraph', text: [text] }) as const)]
  })
  return aNotice({ blocks })
}

/** Every kind of block. */
export const fullNotice: Notice = aNotice({
  published: '2026-05-01',
  supersedes: '0.9.0',
  controller: { name: 'เทศบาลตัวอย่าง', contact: [{ kind: 'postal', text: ['๑ ถนนสุขใจ'] }] },
  dpo: { name: 'สมหญิง ใจดี' },
  waived: ['retention-missing'],
  blocks: [
    { type: 'paragraph', text: ['คำนำ'] },
    {
      type: 'section',
      label: 'ข้อ ๑',
      folded: 'ข้อ 1',
      anchor: 'ข้อ-1',
      level: 1,
      title: ['ข้อมูล'],
      about: ['data', 'purposes'],
    },
    { type: 'definition', term: ['“คุกกี้”'], text: ['ไฟล์', { text: 'ขนาดเล็ก', emphasis: true }] },
    {
      type: 'list',
      items: [
        { level: 1, label: '(ก)', text: ['ชื่อ'] },
        { level: 2, label: '-', text: ['ชื่อเล่น'] },
      ],
    },
    {
      type: 'table',
      caption: ['ตาราง'],
      head: [[{ text: ['แหล่ง'], header: true }, { text: ['รายการ'] }]],
      body: [
        [
          { label: '๑.', text: ['เว็บไซต์'], rowspan: 2 },
          { text: [], items: [{ level: 1, label: '-', text: ['คุกกี้'] }] },
        ],
        [{ text: ['ที่อยู่ไอพี'], colspan: 1 }],
      ],
    },
    { type: 'quote', text: ['ผู้ใดจะเก็บข้อมูลมิได้ เว้นแต่ได้รับความยินยอม'] },
    {
      type: 'contact',
      lines: [
        { kind: 'phone', text: ['โทรศัพท์ : ', { text: '๐ ๒๐๐๐ ๐๐๐๐', href: 'tel:+6620000000', nobreak: true }] },
        { kind: 'mail', text: [{ text: 'dpo@example.go.th', href: 'mailto:dpo@example.go.th' }] },
      ],
    },
  ],
})
