import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aFolder, CHANGED, TEXT } from './a-call.ts'
import type { AFolder } from './a-call.ts'

function twoTexts(): AFolder {
  const folder = aFolder()
  folder.write('a.txt', TEXT)
  folder.write('b.txt', CHANGED)
  return folder
}

describe('notice diff', () => {
  it('shows removed and added words, and proposes a class with its reasons', async () => {
    const { code, out } = await twoTexts().call('notice', 'diff', 'a.txt', 'b.txt')
    expect(code).toBe(0)
    expect(out).toContain('ข้อ ๒ ผู้รับข้อมูล (changed)')
    expect(out).toContain('[-ไม่-]')
    expect(out).toMatch(/\{\+.*บริษัท/)
    expect(out).toContain('Proposed change class: material\n  - recipients: ข้อ ๒ ผู้รับข้อมูล (changed)')
    expect(out).not.toContain('\u001B')
  })

  it('says which rule spoke and the words, in the language that was asked for', async () => {
    const { out } = await twoTexts().call('notice', 'diff', 'a.txt', 'b.txt')
    expect(out).toContain('A “not” was put in or taken out.')
    expect(out).toMatch(/“.*ไม่.*” → /)
    const thai = await twoTexts().call('notice', 'diff', 'a.txt', 'b.txt', '--lang', 'th')
    expect(thai.out).toContain('เพิ่มหรือตัดคำปฏิเสธ เช่น “ไม่”')
  })

  it('has colours for who looks, unless they are not wanted', async () => {
    const folder = (env: Record<string, string>) => {
      const one = aFolder({ interactive: true, env })
      one.write('a.txt', TEXT)
      one.write('b.txt', CHANGED)
      return one.call('notice', 'diff', 'a.txt', 'b.txt')
    }
    expect((await folder({})).out).toContain('\u001B[31m[-')
    expect((await folder({ NO_COLOR: '1' })).out).not.toContain('\u001B')
  })

  it('says that nothing has changed', async () => {
    const { code, out } = await twoTexts().call('notice', 'diff', 'a.txt', 'a.txt')
    expect([code, out]).toEqual([0, 'No visible changes.\n'])
  })

  it('gives a program the differences and the proposal', async () => {
    const { out } = await twoTexts().call('notice', 'diff', 'a.txt', 'b.txt', '--json')
    expect(JSON.parse(out)).toMatchObject({
      proposed: { change: 'material', reasons: [{ topic: 'recipients', anchor: 'ข้อ-2' }] },
      counts: { changed: 1 },
      sections: expect.any(Array),
    })
  })

  it('writes a page that stands alone, in which text stays text', async () => {
    const folder = twoTexts()
    folder.write('b.txt', CHANGED.replace('บริษัทโฆษณา', '<script>alert(1)</script>'))
    expect(await folder.call('notice', 'diff', 'a.txt', 'b.txt', '--html', 'd.html')).toMatchObject({ code: 0 })
    const html = folder.read('d.html')
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toContain('<script')
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!
    expect(html).toContain(createHash('sha256').update(style).digest('base64'))
    const again = await folder.call('notice', 'diff', 'a.txt', 'b.txt', '--html', 'd.html')
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('--force')])
  })

  it('refuses two languages', async () => {
    const folder = twoTexts()
    folder.write('en.txt', 'Privacy notice\n\n1. Data\n\nWe keep your name.\n')
    expect((await folder.call('notice', 'diff', 'a.txt', 'en.txt')).err).toMatch(/in th and the other in en/)
  })
})
