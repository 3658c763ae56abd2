import { expect, it } from 'vitest'
import { aNoticeOf } from '../../../test/notices/a-notice.ts'
import { diffNotices } from '../../../src/notices/diff/diff.ts'
import { renderDiffHtml } from '../../src/publish/diff-html.ts'

const before = aNoticeOf(['ข้อ ๑', 'ข้อมูล', 'ชื่อและอีเมล'])
const after = aNoticeOf(['ข้อ ๑', 'ข้อมูล', 'ชื่อและอีเมล'], ['ข้อ ๒', 'สิทธิ', 'ถอนความยินยอม <script>'])

it('marks the heading of a section that has come, and does not tell it a second time', () => {
  const html = renderDiffHtml(
    diffNotices(before, after),
    [
      { title: 'ประกาศ', version: '1', file: 'a.json' },
      { title: 'ประกาศ', version: '2', file: 'b.json' },
    ],
    'en',
    'th',
  )
  expect(html).toContain('<h2><ins lang="th">ข้อ ๒ สิทธิ</ins> <small>added</small></h2>')
  // Once more in the list that leads there.
  expect(html.match(/สิทธิ/g)).toHaveLength(2)
  expect(html).toContain('<a href="#s1" lang="th">ข้อ ๒ สิทธิ</a>')
  expect(html).toContain('Sections changed: 1')
  expect(html).toContain('<h1 lang="th">ประกาศ</h1>')
})

it('marks the heading of one that has gone', () => {
  const html = renderDiffHtml(
    diffNotices(after, before),
    [
      { title: 'ประกาศ', version: '2', file: 'b.json' },
      { title: 'ประกาศ', version: '1', file: 'a.json' },
    ],
    'th',
    'th',
  )
  expect(html).toContain('<del lang="th">ข้อ ๒ สิทธิ</del>')
})

it('says which language the documents are in, and shows tags as text', () => {
  const html = renderDiffHtml(
    diffNotices(before, after),
    [
      { title: 'ประกาศ', version: '1', file: 'a.json' },
      { title: 'ประกาศ', version: '2', file: 'b.json' },
    ],
    'en',
    'th',
  )
  expect(html).toContain('<html lang="en">')
  expect(html).toContain('<div lang="th"><p><ins>ถอนความยินยอม &lt;script&gt;</ins></p></div>')
})
