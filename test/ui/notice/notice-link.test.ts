import { expect, test } from 'vitest'
import { noticeLink, readNoticeLink } from '../../../src/ui/notice/notice-link.ts'

test('a link says notice, version and clause, and is read again', () => {
  const target = { id: 'privacy', version: '1.1.0', anchor: 'ข้อ-2-ข' }
  const link = noticeLink('https://town.example/a?b=1#old', target)
  expect(link).toMatch(/^https:\/\/town\.example\/a\?b=1#yinyom-notice\/privacy\/1\.1\.0\/%E0/)
  expect(readNoticeLink(new URL(link).hash)).toEqual(target)
})

test('parts may be left out from the end, and other fragments are not ours', () => {
  expect(readNoticeLink('#yinyom-notice')).toEqual({})
  expect(readNoticeLink('#yinyom-notice/privacy')).toEqual({ id: 'privacy' })
  expect(readNoticeLink('#yinyom-notice/%E0%B8')).toEqual({ id: '%E0%B8' })
  expect(readNoticeLink('#ข้อ-2')).toBeUndefined()
  expect(readNoticeLink('#yinyom-noticeboard')).toBeUndefined()
})
