import { renameSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aFolder, CHANGED, TEXT } from '../commands/a-call.ts'
import type { AFolder } from '../commands/a-call.ts'

const at = (day: string) => () => Date.parse(`${day}T05:00:00Z`)
const STABLE = 'notices/in-force.privacy.th.html'

/** A folder whose clock the test sets. */
function aClock(): { readonly folder: AFolder; readonly set: (day: string) => void } {
  let now = at('2026-05-01')
  const folder = aFolder({ now: () => now() })
  folder.write('a.txt', TEXT)
  folder.write('b.txt', CHANGED)
  return { folder, set: (day) => (now = at(day)) }
}

async function publish(folder: AFolder, file: string, version: string, effective: string): Promise<void> {
  const change = version === '1' ? [] : ['--change', 'minor']
  const call = ['notice', 'publish', file, '--version', version, '--effective', effective, ...change]
  expect(await folder.call(...call)).toMatchObject({ code: 0, err: '' })
}

describe('the published pages', () => {
  it('say of the version in force that it is, and of an older one that it is not, with the link', async () => {
    const { folder } = aClock()
    await publish(folder, 'a.txt', '1', '2026-03-01')
    expect(folder.read('notices/privacy-1.th.html')).toContain('ฉบับนี้ใช้บังคับอยู่')
    await publish(folder, 'b.txt', '2', '2026-04-01')
    const old = folder.read('notices/privacy-1.th.html')
    expect(old).toContain('ฉบับนี้ไม่มีผลใช้บังคับแล้ว')
    expect(old).toContain('<a href="in-force.privacy.th.html" data-version="2">อ่านฉบับที่ใช้บังคับอยู่: 2</a>')
    expect(folder.read('notices/privacy-2.th.html')).toContain('ฉบับนี้ใช้บังคับอยู่')
  })

  it('say of a version still to come from when it applies, and of the one before until when', async () => {
    const { folder } = aClock()
    await publish(folder, 'a.txt', '1', '2026-03-01')
    await publish(folder, 'b.txt', '2', '2026-06-01')
    const now = folder.read('notices/privacy-1.th.html')
    expect(now).toContain('ฉบับนี้ใช้บังคับอยู่')
    expect(now).toMatch(/ตั้งแต่ 1 มิถุนายน พ.ศ.\s2569 ใช้ฉบับที่ 2 <a href="privacy-2.th.html"/)
    const next = folder.read('notices/privacy-2.th.html')
    expect(next).toMatch(/ฉบับนี้ยังไม่มีผลใช้บังคับ จะมีผลตั้งแต่ 1 มิถุนายน พ.ศ.\s2569/)
    expect(next).toContain('href="in-force.privacy.th.html"')
  })

  it('are led to by a foot link that is the same after a new version, and shows that version then', async () => {
    const { folder, set } = aClock()
    await publish(folder, 'a.txt', '1', '2026-03-01')
    const before = (await folder.call('snippet')).out
    expect(before).toContain('href="/notices/in-force.privacy.th.html"')
    expect(folder.read(STABLE)).toBe(folder.read('notices/privacy-1.th.html'))
    await publish(folder, 'b.txt', '2', '2026-06-01')
    expect(folder.read(STABLE)).toBe(folder.read('notices/privacy-1.th.html'))
    set('2026-06-01')
    await publish(folder, 'b.txt', '2', '2026-06-01')
    expect(folder.read(STABLE)).toBe(folder.read('notices/privacy-2.th.html'))
    expect((await folder.call('snippet')).out).toBe(before)
  })

  it('are found wanting by verify once another version is in force, until they are made again', async () => {
    const { folder, set } = aClock()
    await publish(folder, 'a.txt', '1', '2026-03-01')
    await publish(folder, 'b.txt', '2', '2026-06-01')
    expect(await folder.call('notice', 'verify')).toMatchObject({ code: 0 })
    set('2026-06-02')
    const { code, err } = await folder.call('notice', 'verify')
    expect([code, err]).toEqual([1, expect.stringMatching(/^in-force\.privacy\.th\.html does not show version 2/)])
    await publish(folder, 'b.txt', '2', '2026-06-01')
    expect(await folder.call('notice', 'verify')).toMatchObject({ code: 0 })
  })

  it('are missed by verify where they are named and gone', async () => {
    const { folder } = aClock()
    await publish(folder, 'a.txt', '1', '2026-03-01')
    renameSync(`${folder.path}/${STABLE}`, `${folder.path}/away.html`)
    expect(await folder.call('notice', 'verify')).toMatchObject({
      code: 1,
      err: 'in-force.privacy.th.html: not found.\n',
    })
  })
})
