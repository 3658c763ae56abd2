import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Notice, NoticeBlock } from '../../../src/notices/format/notice.ts'
import type { NoticeEntry } from '../../../src/notices/format/notices-manifest.ts'
import { aNotice, aNoticeOf, fullNotice } from '../../../test/notices/a-notice.ts'
import { renderPage } from '../../src/publish/static-page.ts'

const SHA = 'a'.repeat(64)
const entry: NoticeEntry = {
  id: 'privacy',
  versions: [
    {
      version: '0.9.0',
      effective: '2026-01-01',
      change: 'material',
      documents: { th: { href: 'privacy-0.9.0.th.json', sha256: SHA, page: 'privacy-0.9.0.th.html' } },
    },
    {
      version: '1.0.0',
      effective: '2026-06-01',
      change: 'material',
      summary: { th: 'เพิ่มผู้รับ <ข้อมูล>' },
      documents: {
        th: { href: 'privacy-1.0.0.th.json', sha256: SHA, page: 'privacy-1.0.0.th.html' },
        en: { href: 'privacy-1.0.0.en.json', sha256: SHA, page: 'privacy-1.0.0.en.html' },
      },
    },
  ],
}

interface Element {
  readonly nodeName: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Element[]
  readonly value?: string
}

function elements(html: string): Element[] {
  const all: Element[] = []
  const walk = (node: Element) => {
    all.push(node)
    node.childNodes?.forEach(walk)
  }
  walk(parse(html) as unknown as Element)
  return all
}

function attribute({ attrs = [] }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value
}

const page = (notice: Notice) => renderPage(notice, entry, SHA, Date.parse('2026-07-01T00:00:00Z'))
const full = page(fullNotice)

describe('the static page', () => {
  it('needs no script and no style of its own', () => {
    const names = elements(full).map(({ nodeName }) => nodeName)
    expect(names).not.toContain('script')
    expect(names).not.toContain('style')
    expect(elements(full).flatMap(({ attrs = [] }) => attrs.map(({ name }) => name))).not.toContain('style')
    expect(full).toContain('style-src &#39;self&#39;')
  })

  it('names each language, also its own, and links the others', () => {
    expect(full).toContain('<link rel="alternate" hreflang="th" href="privacy-1.0.0.th.html">')
    expect(full).toContain('<link rel="alternate" hreflang="en" href="privacy-1.0.0.en.html">')
    expect(full).toContain('<a href="privacy-1.0.0.en.html" hreflang="en" lang="en" rel="alternate">English</a>')
  })

  it('has the anchors of the document, in both digits, each once', () => {
    const ids = elements(full).flatMap((one) => attribute(one, 'id') ?? [])
    expect(ids).toEqual(expect.arrayContaining(['ข้อ-1', 'ข้อ-๑']))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('lists its sections with links that lead to them', () => {
    const html = page(aNoticeOf(['ข้อ ๑', 'ข้อมูล', 'ก'], ['(ก)', 'ชื่อ', 'ข'], ['ข้อ ๒', 'สิทธิ', 'ค']))
    const ids = new Set(elements(html).flatMap((one) => attribute(one, 'id') ?? []))
    const links = elements(html).flatMap((one) => attribute(one, 'href')?.match(/^#(.*)/)?.[1] ?? [])
    expect(links).toEqual(['_text', 'ข้อ-1', 'ข้อ-1-ก', 'ข้อ-2'])
    expect(links.filter((link) => !ids.has(link))).toEqual([])
    expect(html).toContain('ข้อ\u00A0๑</span> ข้อมูล</h2>')
  })

  it('puts the number of a clause without a heading in front of its text', () => {
    expect(page(aNoticeOf(['(ก)', '', 'ชื่อ']))).toContain(
      '<p id="ก" class="clause"><span class="label">(ก)</span> ชื่อ</p>',
    )
  })

  it('has tables whose cells know their headers', () => {
    expect(full).toContain('<th scope="col">แหล่ง</th>')
    expect(full).toContain('<caption>ตาราง</caption>')
    expect(full).toContain('<td rowspan="2"><span class="label">๑.</span> เว็บไซต์</td>')
  })

  it('links numbers and addresses', () => {
    expect(full).toContain('<a href="tel:+6620000000"><span class="nobreak">๐ ๒๐๐๐ ๐๐๐๐</span></a>')
    expect(full).toContain('<a href="mailto:dpo@example.go.th">')
  })

  it('says its day in the Buddhist era, and the days of the other versions', () => {
    expect(full).toContain('<time datetime="2026-06-01">1 มิถุนายน พ.ศ.\u00A02569</time>')
    expect(full).toContain('<a href="privacy-0.9.0.th.html">0.9.0</a>')
    expect(full).toContain('aria-current="page">1.0.0</a>')
  })

  const ATTACK = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&lt;b&gt;`
  it('shows hostile text as text, wherever it stands', () => {
    const words = [ATTACK, { text: ATTACK, emphasis: true as const }]
    const item = { level: 1, label: ATTACK, text: words }
    const line = { kind: 'other' as const, text: words }
    const blocks: NoticeBlock[] = [
      { type: 'section', label: ATTACK, folded: ATTACK, anchor: 'x', level: 6, title: words },
      { type: 'paragraph', text: words },
      { type: 'list', items: [item, { ...item, level: 3 }, { ...item, level: 2 }] },
      {
        type: 'table',
        caption: words,
        head: [[{ text: words }]],
        body: [[{ label: ATTACK, text: words, items: [item] }]],
      },
      { type: 'definition', term: words, text: words },
      { type: 'contact', lines: [line] },
      { type: 'quote', text: words },
    ]
    const party = { name: ATTACK, contact: [line] }
    const hostile = aNotice({ title: ATTACK, controller: party, dpo: party, blocks, version: '1.0.0' })
    const all = elements(page(hostile))
    expect(all.filter(({ nodeName }) => ['script', 'img', 'b'].includes(nodeName))).toEqual([])
    expect(all.flatMap(({ attrs = [] }) => attrs.filter(({ name }) => name.startsWith('on')))).toEqual([])
    expect(all.filter(({ value }) => value?.includes(ATTACK)).length).toBeGreaterThan(15)
  })

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'does not link to %j even if nobody has checked the document',
    (href) => {
      const html = page(aNotice({ blocks: [{ type: 'paragraph', text: [{ text: 'กด', href }] }] }))
      expect(html).toContain('<p>กด</p>')
      expect(html).not.toContain(href)
    },
  )

  it('nests a list that leaves a level out, and closes it', () => {
    const items = [1, 3, 2, 1].map((level) => ({ level, text: [`ระดับ${level}`] }))
    const html = page(aNotice({ blocks: [{ type: 'list', items }] }))
    expect(html.match(/<ul/g)?.length).toBe(html.match(/<\/ul>/g)?.length)
    expect(html.match(/<li>/g)?.length).toBe(html.match(/<\/li>/g)?.length)
  })
})
