import { expect, test } from 'vitest'
import { digestNotice } from '../../../src/notices/digest.ts'
import { loadNotice } from '../../../src/ui/notice/load-notice.ts'
import { aNoticeOf } from '../../notices/a-notice.ts'

const notice = aNoticeOf(['ข้อ ๑', 'ข้อมูลที่เก็บ', 'ชื่อ'])
const answer = (body: string, init?: ResponseInit) => () => Promise.resolve(new Response(body, init))

test('a document with the hash of the manifest is given', async () => {
  const loaded = await loadNotice('/n.json', await digestNotice(notice), answer(JSON.stringify(notice, null, 2)))
  expect(loaded).toEqual({ notice })
})

test('one changed letter, and it is not given', async () => {
  const changed = JSON.stringify(notice).replace('ชื่อ', 'ซื่อ')
  const loaded = await loadNotice('/n.json', await digestNotice(notice), answer(changed))
  expect(loaded).toEqual({ failed: 'notice-mismatch', cause: expect.stringMatching(/^[0-9a-f]{64}$/) })
})

test('what is no notice is not given, whatever its hash', async () => {
  expect(await loadNotice('/n.json', '', answer('<!doctype html>'))).toMatchObject({ failed: 'notice-broken' })
  expect(await loadNotice('/n.json', '', answer('{"blocks":[]}'))).toMatchObject({ failed: 'notice-broken' })
})

test('a network that fails, an error and a file too large are unreachable', async () => {
  const offline = () => Promise.reject(new TypeError('offline'))
  expect(await loadNotice('/n.json', '', offline)).toMatchObject({ failed: 'notice-unreachable' })
  expect(await loadNotice('/n.json', '', answer('', { status: 404 }))).toMatchObject({ failed: 'notice-unreachable' })
  const huge = answer(' '.repeat(3_000_001))
  expect(await loadNotice('/n.json', '', huge)).toMatchObject({ failed: 'notice-unreachable' })
})
