import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importText } from '../../src/import/import-notice.ts'
import { importFile } from '../../src/read/import-file.ts'
import { outlineOf, shape } from './same-outline.ts'

const read = (name: string) => new Uint8Array(readFileSync(new URL(name, import.meta.url)))

/** One notice, ours, as each program saved it; kept here so that it is tried where the programs are not. */
describe('the same notice, saved by several programs', () => {
  const wanted = shape(outlineOf(importText(read('../check/fixtures/model.th.txt'))))

  it.each(['model.md', 'model.pandoc.html', 'model.pandoc.docx', 'model.libreoffice.docx'])(
    '%s has the same outline',
    async (name) => {
      expect(wanted.length).toBeGreaterThan(20)
      expect(shape(outlineOf(await importFile(name, read(`fixtures/${name}`))))).toEqual(wanted)
    },
  )
})
