import { describe, expect, it } from 'vitest'
import { aFolder } from './a-call.ts'

async function said(html: string): Promise<string> {
  const folder = aFolder()
  folder.write('a.html', html)
  const { out } = await folder.call('notice', 'import', 'a.html')
  return out
}

describe('I17: what notice import says of what it read', () => {
  it('counts headings, and no clause without one', async () => {
    const clauses = '<p>1. เราเก็บชื่อของท่านไว้เพื่อส่งสินค้าตามที่ท่านสั่ง</p><p>2. เราเก็บที่อยู่ของท่านไว้เพื่อส่งสินค้าตามที่ท่านสั่ง</p>'
    expect(await said(`<h1>นโยบาย</h1><h2>การเก็บ</h2>${clauses}`)).toContain('headings: 1,')
  })

  it('says that every character is there only where none is left out', async () => {
    expect(await said('<h1>นโยบาย</h1><p>เราเก็บชื่อ</p>')).toContain('every character')
    const left = await said('<h1>นโยบาย</h1><nav><a href="/">หน้าแรก</a></nav><p>เราเก็บชื่อ</p><p hidden>ร่างของทนาย</p>')
    expect(left).not.toContain('every character')
    expect(left).toMatch(/\d+ are left out, see above/)
  })

  it('counts the letters that are left out', async () => {
    expect(await said('<h1>นโยบาย</h1><p>เราเก็บชื่อ</p><p hidden>กขคง</p>')).toContain('4 are left out')
  })
})
