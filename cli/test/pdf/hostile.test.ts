import { assert, asyncProperty, integer, nat, array, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPdf } from '../../src/pdf/open-pdf.ts'
import { pdfSource } from '../../src/pdf/read-pdf.ts'
import { importFile } from '../../src/read/import-file.ts'
import { draw, packedStream, pagesOf, pdfOf, streamOf } from './build-pdf.ts'

const PATIENCE = 120_000
const read = (bytes: Uint8Array) => importFile('notice.pdf', bytes, {}, { pdf: pdfSource })
const PAGE = pagesOf([draw('Privacy notice', 50, 740) + draw('We keep your name for five years.', 50, 700)])

/** A page whose content draws forms that draw forms, each twice. */
function nested(depth: number): Uint8Array {
  const form = (next: string) =>
    streamOf('/A Do /A Do ', `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A ${next} 0 R>>>>`)
  const forms = Array.from({ length: depth }, (_, at) => form(String(6 + at)))
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</A 5 0 R>>>>/Contents 4 0 R>>',
    streamOf('/A Do '),
    ...forms,
    streamOf(' ', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]'),
  ])
}

const LINE = draw('Privacy notice of the shop', 50, 700)

describe('a PDF that means harm', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['a page that unpacks to a million lines', () => pagesOf([LINE.repeat(1_000_000)]), 'damaged-pdf'],
    ['a page that unpacks to half a gigabyte of nothing', () => pagesOf([' '.repeat(500_000_000)]), 'damaged-pdf'],
    ['forms in forms, doubled 28 times', () => nested(28), 'damaged-pdf'],
    [
      'pages that hold themselves',
      () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 2000000000>>']),
      'scan',
    ],
    ['5,000 pages', () => pagesOf(Array.from({ length: 5000 }, () => '')), 'too-big'],
    ['a head and nothing else', () => Buffer.from('%PDF-1.7\n'), 'damaged-pdf'],
    ['half a file', () => PAGE.subarray(0, 400), 'damaged-pdf'],
    [
      'a file that asks for a password',
      () =>
        pdfOf(
          [
            '<</Type/Catalog/Pages 2 0 R>>',
            '<</Type/Pages/Kids[]/Count 0>>',
            '<</Filter/Standard/V 2/R 3/Length 128/P -4/O<0123456789012345678901234567890123456789012345678901234567890123>/U<0123456789012345678901234567890123456789012345678901234567890123>>>',
          ],
          '/Encrypt 3 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]',
        ),
      'encrypted',
    ],
  ])(
    '%s is answered',
    async (_, make, code) => {
      const answer = await read(make())
      expect(answer).toMatchObject({ ok: false, refusal: { code } })
    },
    PATIENCE,
  )

  it('its scripts, links and files are neither run nor opened: they are no words', async () => {
    const bytes = pdfOf([
      '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Names<</EmbeddedFiles<</Names[(a)6 0 R]>>>>>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>',
      packedStream(draw('Privacy notice', 50, 740) + draw('We keep your name.', 50, 700)),
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      '<</Type/Filespec/F(file:///etc/passwd)>>',
    ])
    const answer = await read(bytes)
    expect(answer.ok && JSON.stringify(answer.draft)).not.toMatch(/alert|passwd/)
    expect(answer.ok).toBe(true)
  })

  it('more letters or pages than the limits are refused', async () => {
    expect(await openPdf(PAGE, { pages: 1, letters: 5, milliseconds: 60_000 })).toMatchObject({ code: 'too-big' })
    expect(await openPdf(PAGE, { pages: 0, letters: 500, milliseconds: 60_000 })).toMatchObject({ code: 'too-big' })
  })

  it(
    'bytes that were changed are read or refused, never thrown',
    async () => {
      const change = tuple(nat(PAGE.length - 1), integer({ min: 0, max: 255 }))
      await assert(
        asyncProperty(array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
          const bytes = new Uint8Array(PAGE)
          for (const [at, value] of changes) bytes[at] = value
          const answer = await read(bytes)
          expect(answer.ok ? typeof answer.draft.title : typeof answer.refusal.message.th).toBe('string')
        }),
        { numRuns: 60 },
      )
    },
    PATIENCE,
  )
})
