import { describe, expect, it } from 'vitest'
import type { Imported } from '../../src/import/import-notice.ts'
import { pdfSource } from '../../src/pdf/read-pdf.ts'
import { importFile } from '../../src/read/import-file.ts'
import { draw, pagesOf } from './build-pdf.ts'

const read = (contents: readonly string[]): Promise<Imported> =>
  importFile('notice.pdf', pagesOf(contents), {}, { pdf: pdfSource })

async function textOf(contents: readonly string[]): Promise<string> {
  const imported = await read(contents)
  if (!imported.ok) throw new Error(imported.refusal.message.en)
  return [imported.draft.title, ...imported.draft.blocks.map((block) => JSON.stringify(block))].join('\n')
}

const FULL = 'We use your name and your address to send you what you have ordered in our shop'
const TITLE = draw('Privacy notice', 50, 740, 'B', 18)

describe('a page without tags', () => {
  it('lines that go on are one paragraph, and a shorter one ends it', async () => {
    const page = [
      draw(FULL, 50, 700),
      draw(`${FULL}.`, 50, 685),
      draw('and no more.', 50, 670),
      draw('We sell nothing.', 50, 655),
    ]
    const text = await textOf([TITLE + page.join('')])
    expect(text).toContain(`shop We use`)
    expect(text).toContain('shop. and no more.')
    expect(text).not.toContain('more. We sell')
  })

  it('a larger bold line is a heading, and what is numbered is a clause', async () => {
    const text = await textOf([
      TITLE +
        draw('1. What we keep', 50, 700, 'B', 14) +
        draw('Your name.', 50, 680) +
        draw('2. Whom we give it to', 50, 650, 'B', 14) +
        draw('Nobody.', 50, 630),
    ])
    expect(text).toContain('"label":"1."')
    expect(text).toContain('"title":["What we keep"]')
    expect(text).toContain('"title":["Whom we give it to"]')
  })

  it('heads, feet and page numbers are left out and told', async () => {
    const page = (nth: number) =>
      `${draw('Example Shop Ltd.', 50, 785)}${nth === 1 ? TITLE : ''}${draw(`${nth}. Clause number ${nth}`, 50, 600)}${draw(`Words of page ${nth}.`, 50, 580)}${draw(`Page ${nth} of 3`, 280, 20)}`
    const imported = await read([page(1), page(2), page(3)])
    expect(imported.ok && imported.report.around.map(({ text }) => text).sort()).toEqual(
      [
        'Example Shop Ltd.',
        'Page 1 of 3',
        'Example Shop Ltd.',
        'Page 2 of 3',
        'Example Shop Ltd.',
        'Page 3 of 3',
      ].sort(),
    )
    expect(imported.ok && imported.report.fidelity.exact).toBe(true)
  })

  it('a page number that no other page repeats', async () => {
    const imported = await read([TITLE + draw(FULL, 50, 700) + draw('1', 300, 20)])
    expect(imported.ok && imported.report.around.map(({ text }) => text)).toEqual(['1'])
  })

  it('a table whose borders are drawn is a table, with its cells in their rows', async () => {
    const borders = [50, 300, 550].map((x) => `${x} 650 m ${x} 710 l S\n`)
    const lines = [650, 680, 710].map((y) => `50 ${y} m 550 ${y} l S\n`)
    const cells =
      draw('Data', 60, 690, 'B') + draw('Period', 310, 690, 'B') + draw('Name', 60, 660) + draw('5 years', 310, 660)
    const imported = await read([TITLE + borders.join('') + lines.join('') + cells + draw('We sell nothing.', 50, 600)])
    const table = imported.ok ? imported.draft.blocks.find(({ type }) => type === 'table') : undefined
    expect(JSON.stringify(table)).toMatch(/Data.*Period.*Name.*5 years/)
    expect(imported.ok && imported.report.suggestions).toEqual([])
  })

  it('a paragraph that a page parts is one again', async () => {
    const text = await textOf([
      TITLE + draw(FULL, 50, 700) + draw(FULL, 50, 685),
      draw('and to write to you about it.', 50, 740) + draw('We sell nothing.', 50, 725),
    ])
    expect(text).toContain('shop and to write')
  })

  it('words side by side are read one by one, and told: a table may have been there', async () => {
    const imported = await read([
      TITLE + draw('Data', 50, 700) + draw('Period', 300, 700) + draw('Name', 50, 680) + draw('5 years', 300, 680),
    ])
    expect(imported.ok && imported.report.suggestions.filter((one) => one.class === 'columns').length).toBe(2)
    expect(JSON.stringify(imported.ok && imported.draft.blocks)).toContain('Period')
  })

  it('what is drawn without ink is not published, and told', async () => {
    const imported = await read([`${TITLE}${draw(FULL, 50, 700)}3 Tr ${draw('A hidden sentence', 50, 680)}`])
    expect(imported.ok && imported.report.around.map(({ text }) => text)).toEqual(['A hidden sentence'])
    expect(JSON.stringify(imported.ok && imported.draft)).not.toContain('hidden')
  })

  it('a scan with recognised letters is read, and its owner is asked to read it again', async () => {
    const imported = await read([`3 Tr ${TITLE}${draw(FULL, 50, 700)}`])
    expect(imported.ok && imported.report.suggestions.map((one) => one.class)).toContain('recognised')
    expect(JSON.stringify(imported.ok && imported.draft)).toContain('We use your name')
  })

  it('words drawn twice to look bold are read once', async () => {
    const text = await textOf([
      TITLE + draw('What we keep', 50, 700) + draw('What we keep', 50.3, 700) + draw(FULL, 50, 680),
    ])
    expect(text.match(/What we keep/g)).toHaveLength(1)
  })

  it('a watermark across the page is left out and told', async () => {
    const turned = 'BT /F 40 Tf 0.7 0.7 -0.7 0.7 100 200 Tm (DRAFT) Tj ET\n'
    const imported = await read([TITLE + draw(FULL, 50, 700) + turned])
    expect(imported.ok && imported.report.around.map(({ text }) => text).join('')).toContain('DRAFT')
    expect(JSON.stringify(imported.ok && imported.draft)).not.toContain('DRAFT')
  })
})

describe('what is no notice', () => {
  it('a page of pictures only is a scan, with its remedy', async () => {
    const imported = await read(['0 0 100 100 re f\n'])
    expect(imported).toMatchObject({ ok: false, refusal: { code: 'scan' } })
  })

  it('where there is no reader, as in a browser, the refusal says what to do', async () => {
    expect(await importFile('notice.pdf', pagesOf([TITLE]))).toMatchObject({ ok: false, refusal: { code: 'pdf' } })
  })

  it('is a PDF by its first bytes, whatever its name', async () => {
    const imported = await importFile('notice.docx', pagesOf([TITLE + draw(FULL, 50, 700)]), {}, { pdf: pdfSource })
    expect(imported.ok).toBe(true)
  })
})
