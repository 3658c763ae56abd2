import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../../src/notices/format/notice-parse.ts'
import { aFolder, TEXT } from './a-call.ts'

describe('notice import', () => {
  it('writes a draft beside the source, and says what it did', async () => {
    const folder = aFolder()
    folder.write('ประกาศ.txt', TEXT.replace('ชื่อ', 'ชื\u200Bอ'))
    const { code, out } = await folder.call('notice', 'import', 'ประกาศ.txt')
    expect(code).toBe(0)
    expect(out).toContain('ประกาศ.txt → ประกาศ.draft.json')
    expect(out).toMatch(/\(invisible\): 1\n {4}4: “<U\+200B>” → “”/)
    expect(out).toContain('The draft contains every character of the source')
    expect(parseDraft(JSON.parse(folder.read('ประกาศ.draft.json')), [])).toMatchObject({
      title: 'ประกาศความเป็นส่วนตัว',
      language: 'th',
    })
  })

  it('writes over nothing without --force', async () => {
    const folder = aFolder()
    folder.write('a.txt', TEXT)
    folder.write('a.draft.json', 'mine')
    const { code, err } = await folder.call('notice', 'import', 'a.txt')
    expect([code, err]).toEqual([2, 'a.draft.json already exists. Use --force to overwrite it.\n'])
    expect(folder.read('a.draft.json')).toBe('mine')
    expect(await folder.call('notice', 'import', 'a.txt', '--force')).toMatchObject({ code: 0 })
    expect(folder.read('a.draft.json')).toContain('yinyom-notice/1')
  })

  it('converts Thai of before Unicode, and says so', async () => {
    const folder = aFolder()
    const bytes = Array.from(TEXT, (sign) =>
      sign > '\u0E00' ? sign.charCodeAt(0) - 0x0e00 + 0xa0 : sign.charCodeAt(0),
    )
    folder.write('old.txt', Uint8Array.from(bytes))
    const { code, out } = await folder.call('notice', 'import', 'old.txt')
    expect([code, out]).toEqual([0, expect.stringContaining('Decoded from windows-874')])
    expect(folder.read('old.draft.json')).toContain('เทศบาลเก็บชื่อ')
  })

  it('takes several files, and does not stop at one that is no notice', async () => {
    const shown: string[] = []
    const folder = aFolder({ interactive: true, err: (text) => void shown.push(text) })
    folder.write('a.txt', TEXT)
    folder.write('b.txt', '')
    folder.write('c.txt', TEXT)
    const { code, out } = await folder.call('notice', 'import', 'a.txt', 'b.txt', 'c.txt')
    expect(code).toBe(1)
    expect(out).toContain('b.txt: The file is empty.')
    expect(folder.list()).toEqual(['a.draft.json', 'a.txt', 'b.txt', 'c.draft.json', 'c.txt'])
    expect(shown).toEqual(['1 of 3: a.txt\n', '2 of 3: b.txt\n', '3 of 3: c.txt\n'])
  })

  it('gives a program everything it saw', async () => {
    const folder = aFolder()
    folder.write('a.txt', TEXT)
    const { out } = await folder.call('notice', 'import', 'a.txt', '--json', '--id', 'cookies', '--out', 'x.json')
    expect(JSON.parse(out)).toMatchObject({
      files: [
        { ok: true, out: 'x.json', sections: 2, fidelity: { exact: true }, repairs: [], outline: expect.any(Array) },
      ],
    })
    expect(JSON.parse(folder.read('x.json'))).toMatchObject({ id: 'cookies' })
  })

  it.each<[string, string | Uint8Array | undefined, number, RegExp]>([
    ['missing.txt', undefined, 2, /File not found: missing\.txt/],
    ['empty.txt', '', 1, /empty/],
    ['scan.txt', '%PDF-1.7 …', 1, /PDF/],
    ['picture.txt', Uint8Array.from([0, 1, 2, 3]), 1, /not text/],
    ['huge.txt', 'ก'.repeat(1_000_000), 1, /too large/],
  ])('answers for %s in one sentence', async (name, content, exit, sentence) => {
    const folder = aFolder()
    if (content !== undefined) folder.write(name, content)
    const { code, out, err } = await folder.call('notice', 'import', name)
    expect([code, out]).toEqual([exit, ''])
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(folder.list()).toEqual(content === undefined ? [] : [name])
  })
})
