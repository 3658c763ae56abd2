import { describe, expect, it } from 'vitest'
import { aFinding, aFolder, CONTENT, TEXT } from './a-call.ts'

function checking(...severities: readonly ('error' | 'warning' | 'note')[]) {
  const checkNotice = () =>
    severities.map((severity) =>
      aFinding({ severity, rule: `a-${severity}`, at: { path: 'blocks[0]', label: 'ข้อ ๑' } }),
    )
  const folder = aFolder({}, { ...CONTENT, checkNotice })
  folder.write('a.txt', TEXT)
  return folder
}

describe('notice check', () => {
  it.each([
    [[], 'error', 0],
    [['note'], 'warning', 0],
    [['warning'], 'error', 0],
    [['warning'], 'warning', 1],
    [['warning', 'error'], 'error', 1],
    [['error'], 'warning', 1],
  ] as const)('with %j and --fail-on %s ends with %i', async (severities, failOn, code) => {
    const folder = checking(...severities)
    expect((await folder.call('notice', 'check', 'a.txt', '--fail-on', failOn)).code).toBe(code)
  })

  it('names rule, law, place, reason and remedy, and says that it is no legal advice', async () => {
    const { out } = await checking('error').call('notice', 'check', 'a.txt')
    expect(out).toContain('ERROR a-error (23(3)) · ข้อ ๑')
    expect(out).toContain('  It does not say how long.\n  Why: The law asks for it.\n  Fix: Add it.')
    expect(out.trim().split('\n').at(-1)).toBe(CONTENT.disclaimer.en)
  })

  it('speaks Thai', async () => {
    const { out } = await checking('error').call('notice', 'check', 'a.txt', '--lang', 'th')
    expect(out).toContain('ผิดพลาด a-error')
    expect(out).toContain('ไม่บอกระยะเวลาเก็บ')
    expect(out).toContain(CONTENT.disclaimer.th)
  })

  it('takes a draft or a published document as well', async () => {
    const folder = checking()
    await folder.call('notice', 'publish', 'a.txt', '--version', '1', '--effective', '2026-06-01')
    await folder.call('notice', 'import', 'a.txt')
    expect(await folder.call('notice', 'check', 'notices/privacy-1.th.json')).toMatchObject({ code: 0 })
    expect(await folder.call('notice', 'check', 'a.draft.json')).toMatchObject({ code: 0 })
  })

  it('says where a document is faulty', async () => {
    const folder = checking()
    await folder.call('notice', 'import', 'a.txt')
    folder.write('a.draft.json', folder.read('a.draft.json').replace('"level": 1', '"level": 9'))
    const { code, err } = await folder.call('notice', 'check', 'a.draft.json')
    expect([code, err]).toEqual([1, expect.stringMatching(/at blocks\[\d\]\.level, found 9; expected/)])
    folder.write('b.json', '{')
    expect((await folder.call('notice', 'check', 'b.json')).err).toMatch(/b\.json is not valid JSON/)
  })

  it('gives a program its findings', async () => {
    const { out } = await checking('warning').call('notice', 'check', 'a.txt', '--json')
    expect(JSON.parse(out)).toMatchObject({ ok: true, errors: 0, warnings: 1, findings: [{ rule: 'a-warning' }] })
  })
})
