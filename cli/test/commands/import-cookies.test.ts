import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../../src/notices/format/notice-parse.ts'
import { TEXT, aFolder } from './a-call.ts'

const configOf = (...services: readonly string[]) => JSON.stringify({ services })

describe('notice import --cookies', () => {
  it('adds a section with a table for each category, in the language of the notice', async () => {
    const folder = aFolder()
    folder.write('ประกาศ.txt', TEXT)
    folder.write('yinyom.json', configOf('ga4', 'meta-pixel'))
    const { code } = await folder.call('notice', 'import', 'ประกาศ.txt', '--cookies', 'yinyom.json')
    expect(code).toBe(0)
    const draft = parseDraft(JSON.parse(folder.read('ประกาศ.draft.json')), [])!
    const at = draft.blocks.findIndex((block) => block.type === 'section' && block.anchor === 'cookies-in-use')
    expect(draft.blocks[at]).toMatchObject({ title: ['คุกกี้ที่ใช้'] })
    const tables = draft.blocks.slice(at + 1)
    expect(tables.map((block) => block.type === 'table' && block.caption)).toEqual([
      ['คุกกี้ที่จำเป็น'],
      ['คุกกี้เพื่อการวิเคราะห์'],
      ['คุกกี้เพื่อการโฆษณา'],
    ])
    const said = JSON.stringify(tables)
    for (const word of ['Google Analytics 4', '_ga', '2 ปี', 'สหรัฐอเมริกา', '_fbp', 'จำคำตอบเรื่องคุกกี้'])
      expect(said).toContain(word)
  })

  it('makes a new advertising service a material change, which diff proposes', async () => {
    const folder = aFolder()
    folder.write('a.txt', TEXT)
    folder.write('before.json', configOf('ga4'))
    folder.write('after.json', configOf('ga4', 'meta-pixel'))
    await folder.call('notice', 'import', 'a.txt', '--cookies', 'before.json', '--out', 'one.json')
    await folder.call('notice', 'import', 'a.txt', '--cookies', 'after.json', '--out', 'two.json')
    const same = await folder.call('notice', 'diff', 'one.json', 'one.json', '--json')
    expect(JSON.parse(same.out)).not.toHaveProperty('proposed.change')
    const { out } = await folder.call('notice', 'diff', 'one.json', 'two.json', '--json')
    expect(out).toContain('"material"')
    expect(out).toContain('"cookies"')
  })

  it.each([
    ['is missing', undefined, 'yinyom.json'],
    ['is no JSON', '<p>', 'yinyom.json'],
  ])('says so where the configuration %s, and writes nothing', async (_, content, said) => {
    const folder = aFolder()
    folder.write('a.txt', TEXT)
    if (content) folder.write('yinyom.json', content)
    const { code, err } = await folder.call('notice', 'import', 'a.txt', '--cookies', 'yinyom.json')
    expect(code).not.toBe(0)
    expect(err).toContain(said)
    expect(folder.list()).not.toContain('a.draft.json')
  })

  it('says of a service that nobody knows what could be meant', async () => {
    const folder = aFolder()
    folder.write('a.txt', TEXT)
    folder.write('yinyom.json', configOf('ga5'))
    const { out } = await folder.call('notice', 'import', 'a.txt', '--cookies', 'yinyom.json')
    expect(out).toContain('ga5')
  })
})
