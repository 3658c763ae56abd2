import { describe, expect, it } from 'vitest'
import { aFolder } from './a-call.ts'

const NOTICE =
  '<h1>ประกาศของร้าน</h1><p>ยินดี</p><p><b>การยืม</b></p><p>สามเล่ม</p><p><b>การคืน</b></p><p>เจ็ดวัน</p><p>ค่าปรับ</p><p>วันละบาท</p>'

const titles = (draft: string) =>
  (JSON.parse(draft) as { blocks: { type: string; title?: string[]; level?: number }[] }).blocks
    .filter(({ type }) => type === 'section')
    .map(({ title, level }) => `${level} ${title?.join('')}`)

describe('notice import --headings', () => {
  it('lists headings with their lines, and writes no draft', async () => {
    const folder = aFolder()
    folder.write('a.html', NOTICE)
    const { code, out } = await folder.call('notice', 'import', 'a.html', '--headings')
    expect(code).toBe(0)
    expect(out).toMatch(/^ {4}3 {2}1 . {2}การยืม {2}\(bold\)$/m)
    expect(folder.list('.')).toEqual(['a.html'])
  })

  it('takes an edited listing back', async () => {
    const folder = aFolder()
    folder.write('a.html', NOTICE)
    await folder.call('notice', 'import', 'a.html', '--headings', '--out', 'h.txt')
    const listing = folder.read('h.txt').replace(/^ {4}5 {2}1/m, '    5  0')
    folder.write('h.txt', `${listing}7 2 ค่าปรับ\n`)
    const { code } = await folder.call('notice', 'import', 'a.html', '--headings', 'h.txt')
    expect(code).toBe(0)
    expect(titles(folder.read('a.draft.json'))).toEqual(['1 การยืม', '2 ค่าปรับ'])
  })

  it('takes pairs', async () => {
    const folder = aFolder()
    folder.write('a.html', NOTICE)
    await folder.call('notice', 'import', 'a.html', '--headings', '3=0,5=0,7=1')
    expect(titles(folder.read('a.draft.json'))).toEqual(['1 ค่าปรับ'])
  })

  it.each([
    ['a line that is not there', '99=1', '99'],
    ['the title', '1=2', '1'],
    ['a level that is none', '3=9', '3=9'],
    ['a file that is not there', 'none.txt', 'none.txt'],
  ])('names %s and writes nothing', async (_, listing, found) => {
    const folder = aFolder()
    folder.write('a.html', NOTICE)
    const { code, err } = await folder.call('notice', 'import', 'a.html', '--headings', listing)
    expect(code).toBe(2)
    expect(err).toContain(found)
    expect(folder.list('.')).toEqual(['a.html'])
  })
})
