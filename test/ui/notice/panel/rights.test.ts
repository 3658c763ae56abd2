import { expect, test } from 'vitest'
import { requestAddress, requestHref } from '../../../../src/ui/notice/panel/rights.ts'
import { aNotice, fullNotice } from '../../../notices/a-notice.ts'

test('a request goes to the first mail, else the web, else the phone', () => {
  expect(requestAddress(fullNotice)).toBe('mailto:dpo@example.go.th')
  const phone = { kind: 'phone', text: [{ text: '๐ ๒', href: 'tel:+662' }] } as const
  const mail = { kind: 'mail', text: [{ text: 'a', href: 'mailto:a@town.example' }] } as const
  expect(requestAddress(aNotice({ blocks: [{ type: 'contact', lines: [phone] }] }))).toBe('tel:+662')
  expect(requestAddress({ ...fullNotice, dpo: { name: 'ก', contact: [mail] } })).toBe('mailto:a@town.example')
  expect(requestAddress(aNotice())).toBeUndefined()
})

test('a letter keeps its lines and its Thai, and cannot add another receiver', () => {
  const href = requestHref('mailto:a@town.example?bcc=x@y.example', 'ขอ & ลบ', 'บรรทัด 1\nบรรทัด 2')
  const { pathname, searchParams } = new URL(href)
  expect(pathname).toBe('a@town.example')
  expect(Object.fromEntries(searchParams)).toEqual({ subject: 'ขอ & ลบ', body: 'บรรทัด 1\r\nบรรทัด 2' })
  expect(requestHref('tel:+662', 'a', 'b')).toBe('tel:+662')
})
