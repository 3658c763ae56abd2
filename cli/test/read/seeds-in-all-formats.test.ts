import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { importFile } from '../../src/read/import-file.ts'
import { hasSeeds, readSeed, SEEDS } from '../import/seeds.ts'
import { importText } from '../../src/import/import-notice.ts'
import { asHtml, asMarkdown, outlineOf, piecesOf, shape } from './same-outline.ts'

const PATIENCE = 60_000
const bytesOf = (text: string) => new TextEncoder().encode(text)

function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore', timeout: PATIENCE })
    return true
  } catch {
    return false
  }
}

const hasPandoc = hasSeeds && has('pandoc')
const hasOffice = hasSeeds && has('soffice')
const folder = mkdtempSync(join(tmpdir(), 'notice-'))
afterAll(() => rmSync(folder, { recursive: true }))

function pandoc(input: string, from: string, to: string): Uint8Array {
  const [source, target] = [join(folder, 'in'), join(folder, `out.${to}`)]
  writeFileSync(source, input)
  execFileSync('pandoc', ['-f', from, '-t', to, '-s', '--wrap=none', '-M', 'title= ', '-o', target, source], {
    timeout: PATIENCE,
  })
  return readFileSync(target)
}

const FILTERS = { docx: 'docx:MS Word 2007 XML', odt: 'odt:writer8' }

function office(
  source: string | Uint8Array,
  format: 'html' | 'docx' = 'html',
  to: keyof typeof FILTERS = 'docx',
): Uint8Array {
  const [input, output] = [join(folder, `in.${format}`), join(folder, 'saved')]
  writeFileSync(input, source)
  const home = `-env:UserInstallation=file://${folder}/home`
  execFileSync('soffice', [home, '--headless', '--convert-to', FILTERS[to], '--outdir', output, input], {
    timeout: PATIENCE,
    stdio: 'ignore',
  })
  return readFileSync(join(output, `in.${to}`))
}

async function same(seed: string, name: string, bytes: Uint8Array): Promise<void> {
  const wanted = shape(outlineOf(importText(readSeed(seed))))
  expect(shape(outlineOf(await importFile(name, bytes)))).toEqual(wanted)
}

describe.skipIf(!hasSeeds)('real documents (skipped where ../shared/seeds is not beside the checkout)', () => {
  it.each(SEEDS)('%s named .md, as it is: the same outline at the same lines', async (seed) => {
    const imported = await importFile('notice.md', readSeed(seed))
    expect(outlineOf(imported)).toEqual(outlineOf(importText(readSeed(seed))))
  })

  it.each(SEEDS)('%s as Markdown: the same outline', async (seed) => {
    await same(seed, 'notice.md', bytesOf(asMarkdown(piecesOf(readSeed(seed)))))
  })

  it.each(SEEDS)('%s as HTML: the same outline', async (seed) => {
    await same(seed, 'notice.html', bytesOf(asHtml(piecesOf(readSeed(seed)))))
  })
})

describe.skipIf(!hasPandoc)('real documents, converted by pandoc (skipped where it is not installed)', () => {
  it.each(SEEDS)(
    '%s from HTML to Markdown',
    async (seed) => {
      await same(seed, 'notice.md', pandoc(asHtml(piecesOf(readSeed(seed))), 'html', 'gfm'))
    },
    PATIENCE,
  )

  it.each(SEEDS)(
    '%s from HTML to Word',
    async (seed) => {
      await same(seed, 'notice.docx', pandoc(asHtml(piecesOf(readSeed(seed))), 'html', 'docx'))
    },
    PATIENCE,
  )

  it.each(SEEDS)(
    '%s from Markdown to HTML, with lists',
    async (seed) => {
      await same(seed, 'notice.html', pandoc(asMarkdown(piecesOf(readSeed(seed))), 'gfm', 'html'))
    },
    PATIENCE,
  )

  it.each(SEEDS)(
    '%s from Markdown to Word, with lists',
    async (seed) => {
      await same(seed, 'notice.docx', pandoc(asMarkdown(piecesOf(readSeed(seed))), 'gfm', 'docx'))
    },
    PATIENCE,
  )
})

describe.skipIf(!hasOffice)('real documents, converted by LibreOffice (skipped where it is not installed)', () => {
  it.each(SEEDS)(
    '%s to Word',
    async (seed) => {
      await same(seed, 'notice.docx', office(asHtml(piecesOf(readSeed(seed)))))
    },
    PATIENCE,
  )

  it.skipIf(!hasPandoc).each(SEEDS)(
    '%s as a Word file with lists, saved as OpenDocument',
    async (seed) => {
      const word = pandoc(asMarkdown(piecesOf(readSeed(seed))), 'gfm', 'docx')
      await same(seed, 'notice.odt', office(word, 'docx', 'odt'))
    },
    PATIENCE,
  )

  it.skipIf(!hasPandoc).each(SEEDS)(
    '%s as a Word file with lists, opened and saved',
    async (seed) => {
      const word = pandoc(asMarkdown(piecesOf(readSeed(seed))), 'gfm', 'docx')
      await same(seed, 'notice.docx', office(word, 'docx'))
    },
    PATIENCE,
  )
})
