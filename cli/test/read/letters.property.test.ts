import { array, assert, constantFrom, property } from 'fast-check'
import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../src/read/import-file.ts'
import { readHtml } from '../../src/read/read-html.ts'
import { withoutSpace } from '../../src/import/letters.ts'
import { hasSeeds, readSeed, SEEDS } from '../import/seeds.ts'
import { asHtml, asMarkdown, piecesOf } from './same-outline.ts'

/** The importer compares a notice with what a reader made; here what a reader made is compared with the file. */
const bytesOf = (text: string) => new TextEncoder().encode(text)
const UNREAD = new Set(['script', 'style', 'template', 'svg'])

function wordsOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node) || UNREAD.has(node.nodeName)) return ''
  return node.childNodes.map(wordsOf).join('')
}

const NAMES = 'p div span b table tr td th ul ol li h2 nav header main br blockquote pre a section caption'.split(' ')
const PIECES = [
  NAMES.flatMap((name) => [`<${name}>`, `</${name}>`]),
  [
    '<p hidden>',
    '<b hidden>',
    '<script>',
    '</script>',
    '<template>',
    '<svg>',
    '<dialog>',
    '<button>',
    '<table role=none>',
  ],
  ['ก', 'ข', 'ค ', ' ง', '\t', '&nbsp;', '&amp;', '๑'],
].flat()

describe('letters of a file', () => {
  it('all words of a page are in its lines, those around and hidden ones too', () => {
    assert(
      property(array(constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const html = `<p>${pieces.join('')}`
        const source = readHtml(bytesOf(html))
        if ('code' in source) throw new Error(source.code)
        const sorted = (text: string) => Array.from(withoutSpace(text)).sort().join('')
        const shown = source.lines.map(({ text }) => text.replace(/^(?:\d+\.|•) /, '')).join('')
        // Markers that the page makes are the only letters that are added; in cells they stand inside the line.
        const made = /[0-9•.]/g
        expect(sorted(shown.replace(made, ''))).toBe(
          sorted(wordsOf(parse(html, { scriptingEnabled: false })).replace(made, '')),
        )
      }),
      { numRuns: Number(process.env.IMPORT_RUNS ?? 300) },
    )
  })

  it.skipIf(!hasSeeds).each(SEEDS)(
    'real document %s: as many letters in each format (skipped where ../shared/seeds is not beside the checkout)',
    async (seed) => {
      const pieces = piecesOf(readSeed(seed))
      const wanted = withoutSpace(pieces.flatMap(({ lines }) => lines).join('')).length
      // `<https://…>` is how Markdown writes a link.
      const brackets = 2 * (asMarkdown(pieces).match(/<https?:[^>]*>/g)?.length ?? 0)
      for (const [name, text] of [
        ['a.html', asHtml(pieces)],
        ['a.md', asMarkdown(pieces)],
      ] as const) {
        const imported = await importFile(name, bytesOf(text))
        if (!imported.ok) throw new Error(imported.refusal.code)
        const around = imported.report.around.map(({ text }) => withoutSpace(text)).join('').length
        const repaired = imported.report.repairs.reduce(
          (sum, { before, after }) => sum + withoutSpace(before).length - withoutSpace(after).length,
          0,
        )
        expect(imported.report.fidelity.source + around + repaired).toBe(wanted - (name === 'a.md' ? brackets : 0))
      }
    },
  )
})
