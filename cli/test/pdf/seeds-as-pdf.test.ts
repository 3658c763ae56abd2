import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../../test/browser/chromium.ts'
import type { Imported } from '../../src/import/import-notice.ts'
import { importText } from '../../src/import/import-notice.ts'
import { lettersOf } from '../../src/import/letters.ts'
import { pdfSource } from '../../src/pdf/read-pdf.ts'
import { importFile } from '../../src/read/import-file.ts'
import { hasSeeds, readSeed, SEEDS } from '../import/seeds.ts'
import { asHtml, outlineOf, piecesOf, shape } from '../read/same-outline.ts'

const PATIENCE = 240_000
const TAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
const UNTAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}'

function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 })
    return true
  } catch {
    return false
  }
}

const hasOffice = hasSeeds && has('pandoc') && has('soffice')
const folder = mkdtempSync(join(tmpdir(), 'notice-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

const imported = (bytes: Uint8Array): Promise<Imported> => importFile('notice.pdf', bytes, {}, { pdf: pdfSource })

/** The letters of a notice and of its title. */
function letters(of: Imported): string {
  if (!of.ok) throw new Error(of.refusal.message.en)
  return lettersOf(of.draft, true)
}

/** Share of the letters of one that stand in the same order in the other, by the length of what both begin and end with. */
function shareOf(wanted: string, found: string): number {
  let start = 0
  while (start < wanted.length && wanted[start] === found[start]) start++
  let end = 0
  while (end < wanted.length - start && wanted.at(-1 - end) === found.at(-1 - end)) end++
  return (start + end) / wanted.length
}

/** All seeds as Word files, printed by LibreOffice in one go. */
function print(filter: string, name: string): void {
  const files = SEEDS.map((seed) => {
    const [page, word] = [join(folder, `${seed}.html`), join(folder, `${seed}.docx`)]
    writeFileSync(page, asHtml(piecesOf(readSeed(seed))))
    execFileSync('pandoc', ['-f', 'html', '-t', 'docx', '-s', '-M', 'title= ', '-o', word, page], { timeout: PATIENCE })
    return word
  })
  const home = `-env:UserInstallation=file://${folder}/home`
  execFileSync('soffice', [home, '--headless', '--convert-to', filter, '--outdir', join(folder, name), ...files], {
    timeout: PATIENCE,
    stdio: 'ignore',
  })
}

/** Whether what is seen of a table in an outline; the text of one without tags reads as paragraphs. */
const isTable = (entry: string) => /^(?:table|row)/.test(entry)

describe.skipIf(!hasOffice)(
  'real documents, printed by LibreOffice (skipped where it, pandoc or ../shared/seeds is not there)',
  () => {
    beforeAll(() => {
      print(TAGGED, 'tagged')
      print(UNTAGGED, 'untagged')
    }, PATIENCE)

    it.each(SEEDS)('%s with tags: the same letters and the same outline, tables too', async (seed) => {
      const read = await imported(readFileSync(join(folder, 'tagged', `${seed}.pdf`)))
      const wanted = importText(readSeed(seed))
      expect(shape(outlineOf(read))).toEqual(shape(outlineOf(wanted)))
      expect(shareOf(letters(wanted), letters(read))).toBeGreaterThanOrEqual(0.999)
    })

    it.each(SEEDS)('%s without tags: the same letters, and the same outline but for tables', async (seed) => {
      const read = await imported(readFileSync(join(folder, 'untagged', `${seed}.pdf`)))
      const wanted = importText(readSeed(seed))
      const outline = shape(outlineOf(wanted))
      if (!outline.some(isTable)) expect(shape(outlineOf(read))).toEqual(outline)
      else if (read.ok) expect(read.report.suggestions.map((one) => one.class)).toContain('columns')
      expect(shareOf(letters(wanted), letters(read))).toBeGreaterThanOrEqual(0.999)
    })
  },
)

describe.skipIf(!hasSeeds)(
  'real documents, printed by Chromium (skipped where ../shared/seeds is not beside the checkout)',
  () => {
    it(
      'with and without tags, with a head and a foot on each page: the same letters and outline, and the heads told',
      async () => {
        const browser = await launch()
        try {
          const page = await browser.newPage()
          for (const seed of SEEDS.slice(0, 3)) {
            await page.setContent(asHtml(piecesOf(readSeed(seed))))
            const wanted = importText(readSeed(seed))
            for (const tagged of [true, false]) {
              const read = await imported(await page.pdf({ format: 'A4', displayHeaderFooter: true, tagged }))
              const outline = shape(outlineOf(wanted))
              if (tagged || !outline.some(isTable))
                expect([seed, tagged, shape(outlineOf(read))]).toEqual([seed, tagged, outline])
              expect(shareOf(letters(wanted), letters(read))).toBeGreaterThanOrEqual(0.999)
            }
          }
        } finally {
          await browser.close()
        }
      },
      PATIENCE,
    )
  },
)
