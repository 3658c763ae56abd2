import { expect, test } from 'vitest'
import { outlineOf } from '../../../src/ui/notice/outline.ts'
import { createTextDrawing } from '../../../src/ui/notice/text-drawing.ts'
import type { ViewerState } from '../../../src/ui/notice/viewer-state.ts'
import { aLongNotice } from '../../fixtures/a-long-notice.ts'

async function states(): Promise<Record<'before' | 'open' | 'closed' | 'inOtherWords', ViewerState>> {
  const notice = (await aLongNotice()).documents['1.0.0.th.json']!
  const before = { isOpen: true, parts: [], t: (key: string) => key } as unknown as ViewerState
  const open = { ...before, notice, parts: outlineOf(notice) }
  return { before, open, closed: { ...open, isOpen: false }, inOtherWords: { ...open, t: () => 'x' } }
}

const later = () => new Promise((resolve) => setTimeout(resolve, 50))

test('whoever waits for a text that goes is told so, and nothing more is drawn', async () => {
  const { before, open, closed } = await states()
  const grown: boolean[] = []
  const drawing = createTextDrawing((whole) => grown.push(whole))
  drawing.follow(before, open)
  const waiting = drawing.until()
  drawing.follow(open, closed)
  expect(await waiting).toBe(false)
  await later()
  expect(grown).toEqual([])
  expect(drawing.nodes()).toEqual([])
})

test('in other words around it the text stays as long as it was drawn', async () => {
  const { before, open, inOtherWords } = await states()
  const drawing = createTextDrawing(() => {})
  drawing.follow(before, open)
  drawing.finish()
  const { length } = drawing.nodes()
  drawing.follow(open, inOtherWords)
  expect(drawing.nodes()).toHaveLength(length)
  expect(await drawing.until()).toBe(true)
})

test('a viewer that goes in the middle leaves no work behind', async () => {
  const { before, open } = await states()
  const grown: boolean[] = []
  const drawing = createTextDrawing((whole) => grown.push(whole))
  drawing.follow(before, open)
  const waiting = drawing.until()
  drawing.end()
  expect(await waiting).toBe(false)
  await later()
  expect(grown).toEqual([])
})
