import { rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openArchives } from '../../src/pictures/archive-folder.ts'
import { aFolder } from '../a-folder.ts'
import { anArchive, aPicture, sha256Of, shownBy } from './an-archive.ts'
import type { AnArchive } from './an-archive.ts'

function aShelf(files: Readonly<Record<string, Uint8Array | string>>) {
  const folder = aFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const said: string[] = []
  return { folder, said, pictures: openArchives(folder, ({ message }) => void said.push(message)) }
}

const NONE = { state: 'no-archive', widths: [] }

describe('openArchives', () => {
  it('finds the pictures of the configuration and the words that a receipt names', async () => {
    const other: AnArchive = { config: '{"b":2}', words: '{"b":2}' }
    const { pictures } = aShelf({ 'a.zip': anArchive(), 'b.zip': anArchive(other) })
    expect(await pictures.of(shownBy())).toEqual({ state: 'kept', widths: [390, 1280] })
    expect(await pictures.read(shownBy(other), 1280)).toEqual(aPicture('1280'))
  })

  it('gives no picture of other words, for it would show what this visitor has not seen', async () => {
    const { pictures } = aShelf({ 'a.zip': anArchive() })
    const asked = { ...shownBy(), content_sha256: sha256Of('asked again') }
    expect(await pictures.of(asked)).toEqual({ state: 'other-words', widths: [] })
    expect(await pictures.read(asked, 390)).toBeUndefined()
  })

  it('looks into each archive of the configuration: the words may be those of another version of the widget', async () => {
    const newer: AnArchive = { words: '{"newer":true}' }
    const { pictures } = aShelf({ 'a.zip': anArchive(), 'b.zip': anArchive(newer) })
    expect(await pictures.of(shownBy(newer))).toEqual({ state: 'kept', widths: [390, 1280] })
  })

  it('says that nothing was shown where a receipt has no words', async () => {
    const { pictures } = aShelf({ 'a.zip': anArchive() })
    const shown = { config_sha256: shownBy().config_sha256 }
    expect(await pictures.of(shown)).toEqual({ state: 'not-shown', widths: [] })
    expect(await pictures.read(shown, 390)).toBeUndefined()
  })

  it('has none where the archive was made without a browser', async () => {
    const { pictures } = aShelf({ 'a.zip': anArchive({ widths: [] }) })
    expect(await pictures.of(shownBy())).toEqual(NONE)
  })

  it('trusts no name: a configuration that was changed is not the one that its name says', async () => {
    const changed = { [`configuration/${sha256Of('{}')}.json`]: new TextEncoder().encode('{"c":3}') }
    const { pictures } = aShelf({ 'a.zip': anArchive({ more: changed }) })
    expect(await pictures.of(shownBy())).toEqual(NONE)
  })

  it('hands out nothing that is no PNG, whatever its name', async () => {
    const page = new TextEncoder().encode('<script>alert(1)</script>')
    const { pictures } = aShelf({ 'a.zip': anArchive({ more: { 'pictures/banner-th-390.png': page } }) })
    expect(await pictures.read(shownBy(), 390)).toBeUndefined()
  })

  it('sees an archive that was put there or taken away since', async () => {
    const { folder, pictures } = aShelf({})
    expect(await pictures.of(shownBy())).toEqual(NONE)
    writeFileSync(join(folder, 'later.zip'), anArchive())
    expect(await pictures.of(shownBy())).toMatchObject({ state: 'kept' })
    rmSync(join(folder, 'later.zip'))
    expect(await pictures.of(shownBy())).toEqual(NONE)
  })

  it('reads a file anew once it has changed', async () => {
    const { folder, pictures } = aShelf({ 'a.zip': anArchive({ words: '{"old":1}' }) })
    expect(await pictures.of(shownBy())).toMatchObject({ state: 'other-words' })
    writeFileSync(join(folder, 'a.zip'), anArchive())
    utimesSync(join(folder, 'a.zip'), 1, 1)
    expect(await pictures.of(shownBy())).toMatchObject({ state: 'kept' })
  })

  it('passes over what is no archive, and says so once', async () => {
    const { folder, said, pictures } = aShelf({
      'a.zip': 'no archive',
      'b.zip': anArchive(),
      'c.zip': anArchive(),
      'd.txt': 'x',
    })
    truncateSync(join(folder, 'c.zip'), 200)
    await pictures.of({ ...shownBy(), config_sha256: '0'.repeat(64) })
    expect(await pictures.of(shownBy())).toMatchObject({ state: 'kept' })
    expect(said).toEqual([
      expect.stringContaining('a.zip is no archive of'),
      expect.stringContaining('c.zip is no archive of'),
    ])
  })

  it('says that it has none where the folder is gone, and reports it', async () => {
    const { folder, said, pictures } = aShelf({})
    rmSync(folder, { recursive: true })
    expect(await pictures.of(shownBy())).toEqual(NONE)
    expect(said).toEqual([expect.stringContaining('ENOENT')])
    expect(await pictures.read(shownBy(), 390)).toBeUndefined()
  })
})
