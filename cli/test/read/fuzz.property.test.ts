import { array, assert, asyncProperty, constantFrom, integer, nat, tuple, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../../src/notices/format/notice-parse.ts'
import type { Fault } from '../../../src/model/check.ts'
import { importFile } from '../../src/read/import-file.ts'
import { hasSeeds, readSeed, SEEDS } from '../import/seeds.ts'
import { buildDocx, design, list, p } from './build-docx.ts'
import { buildOdt } from './build-odt.ts'
import { asHtml, asMarkdown, piecesOf } from './same-outline.ts'

/** 10,000 files of each kind take some minutes: `IMPORT_RUNS=10000`. */
const RUNS = Number(process.env.IMPORT_RUNS ?? 150)
const MUTATED = Number(process.env.IMPORT_RUNS ?? 25)
const PATIENCE = 3_600_000
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What must hold of any file: an answer, and of a document every letter, in a form that can be published, no bad link. */
async function holds(name: string, bytes: Uint8Array): Promise<void> {
  const imported = await importFile(name, bytes)
  if (!imported.ok) {
    expect(imported.refusal.message.th).toBeTruthy()
    return
  }
  const { draft, report } = imported
  if (!report.fidelity.exact) throw new Error(JSON.stringify(report.fidelity))
  const faults: Fault[] = []
  parseDraft(draft, faults)
  expect(faults).toEqual([])
  for (const [, href] of JSON.stringify(draft).matchAll(/"href":"([^"]*)"/g)) {
    expect(href).toMatch(/^(?:https?:\/\/|mailto:|tel:)/i)
  }
}

const PIECES: readonly string[] = [
  'p div span b table tr td th ul ol li h1 h2 nav header footer main article br blockquote pre a section'
    .split(' ')
    .flatMap((name) => [`<${name}>`, `</${name}>`]),
  [
    '<ol type=ก start=3>',
    '<li value=2>',
    '<td colspan=3>',
    '<td rowspan=0>',
    '<p hidden>',
    '<span style="display:none">',
  ],
  [
    '<a href="javascript:x">',
    '<a href="https://a.example/ก">',
    '<script>',
    '</script>',
    '<template>',
    '<svg>',
    '<!--',
    '-->',
    '<textarea>',
  ],
  [
    '<p style="mso-list:l0 level2">',
    '<span style="mso-list:Ignore">',
    '<span style="font-family:Wingdings">§</span>',
    '<li id=footnote-1>',
  ],
  [
    '- ',
    '1. ',
    '* ',
    '> ',
    '# ',
    '| ก | ข |',
    '|---|---|',
    '**',
    '_',
    '`',
    '```',
    '[ก](',
    '[1]: ',
    '![',
    '\\',
    '<https://a.b>',
    '    ',
  ],
  [
    'ก',
    'ข้อ ๑ ',
    '(ก) ',
    '๑.',
    'ข้อมูล ',
    '\t',
    ' ',
    '&nbsp;',
    '&amp;',
    '&#0;',
    '\u0000',
    '\uD800',
    '\u200B',
    '•',
    '[1]',
    'โทร : ๐๒ ๑๒๓ ๔๕๖๗',
  ],
  ['\n', '\n', '\n\n', '\n\n'],
].flat()
const soup = array(constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''))
const changes = array(tuple(nat(3), nat(400_000), integer({ min: 1, max: 60 }), constantFrom(...PIECES)), {
  minLength: 1,
  maxLength: 12,
})

function mutate(text: string, list: readonly (readonly [number, number, number, string])[]): string {
  let out = text
  for (const [kind, at, length, what] of list) {
    const from = at % (out.length + 1)
    const cut = out.slice(from, from + length)
    const rest = out.slice(from + (kind === 1 ? 0 : length))
    out = out.slice(0, from) + (kind === 0 ? '' : kind === 2 ? cut + cut : what) + rest
  }
  return out
}

const BODY = [
  p('ประกาศของร้านดอกไม้'),
  p('การเก็บข้อมูล', { list: '1/0' }),
  p('ชื่อ', { list: '1/1' }),
  `<w:tbl><w:tr><w:tc>${p('ก')}</w:tc><w:tc>${p('ข')}</w:tc></w:tr><w:tr><w:tc>${p('ค')}</w:tc><w:tc>${p('ง', { list: '1/0' })}</w:tc></w:tr></w:tbl>`,
  p('ติดต่อ', { list: '1/0' }),
].join('')
const NUMBERS =
  design('0', [
    ['thaiNumbers', '%1.'],
    ['thaiLetters', '(%2)'],
  ]) + list('1', '0')
const XML_PIECES = [
  '<w:p>',
  '</w:p>',
  '<w:r>',
  '</w:tc>',
  '<w:tbl>',
  '</w:tbl>',
  '<w:tr/>',
  '<w:numId w:val="9"/>',
  '"',
  '<',
  '>',
  '/',
  '&x;',
  'w:',
  'ก',
  '%9',
  '<w:br/>',
  '<w:pPr>',
  '<w:del>',
]
const xmlChanges = array(tuple(nat(3), nat(5000), integer({ min: 1, max: 40 }), constantFrom(...XML_PIECES)), {
  minLength: 1,
  maxLength: 5,
})

const ODT_BODY =
  '<text:h text:outline-level="1">ประกาศ</text:h><text:list text:style-name="L"><text:list-item><text:p>ก</text:p></text:list-item></text:list>' +
  '<text:p>ข<text:note><text:note-body><text:p>ค</text:p></text:note-body></text:note></text:p>' +
  '<table:table><table:table-row><table:table-cell><text:p>ง</text:p></table:table-cell><table:table-cell><text:p>จ</text:p></table:table-cell></table:table-row></table:table>'
const ODT_STYLES =
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="๑" style:num-suffix="."/></text:list-style>'
const ODT_PIECES = [
  '<text:p>',
  '</text:p>',
  '<text:list>',
  '<text:s text:c="99999999"/>',
  'text:level="99999999"',
  '"',
  '<',
  '&x;',
  'ก',
  '<text:note>',
]
const odtChanges = array(tuple(nat(3), nat(5000), integer({ min: 1, max: 40 }), constantFrom(...ODT_PIECES)), {
  minLength: 1,
  maxLength: 5,
})

describe('whatever a file holds', () => {
  it.each(['a.html', 'a.md'])(
    'random pieces as %s: an answer, and no letter is lost',
    async (name) => {
      await assert(
        asyncProperty(soup, (text) => holds(name, bytesOf(`${name === 'a.html' ? '<p>' : ''}ประกาศ\n\n${text}`))),
        { numRuns: RUNS },
      )
    },
    PATIENCE,
  )

  it.each(['a.html', 'a.md', 'a.docx'])(
    'random bytes as %s are answered',
    async (name) => {
      await assert(
        asyncProperty(uint8Array({ maxLength: 300 }), (bytes) => holds(name, bytes)),
        { numRuns: RUNS },
      )
    },
    PATIENCE,
  )

  it(
    'Word files with mutated XML',
    async () => {
      await assert(
        asyncProperty(xmlChanges, xmlChanges, async (body, numbers) => {
          await holds('a.docx', await buildDocx({ body: mutate(BODY, body), numbering: NUMBERS }))
          await holds('a.docx', await buildDocx({ body: BODY, numbering: mutate(NUMBERS, numbers) }))
        }),
        { numRuns: RUNS },
      )
    },
    PATIENCE,
  )

  it(
    'OpenDocument texts with mutated XML',
    async () => {
      await assert(
        asyncProperty(odtChanges, odtChanges, async (body, styles) => {
          await holds('a.odt', await buildOdt({ body: mutate(ODT_BODY, body), styles: ODT_STYLES }))
          await holds('a.odt', await buildOdt({ body: ODT_BODY, styles: mutate(ODT_STYLES, styles) }))
        }),
        { numRuns: RUNS },
      )
    },
    PATIENCE,
  )

  it(
    'Word files with mutated bytes',
    async () => {
      const whole = await buildDocx({ body: BODY, numbering: NUMBERS })
      const byteChanges = array(tuple(nat(whole.length - 1), nat(255)), { minLength: 1, maxLength: 20 })
      await assert(
        asyncProperty(byteChanges, nat(whole.length), async (list, cut) => {
          const bytes = whole.slice()
          for (const [at, byte] of list) bytes[at] = byte
          await holds('a.docx', bytes)
          await holds('a.docx', bytes.slice(0, cut))
        }),
        { numRuns: RUNS },
      )
    },
    PATIENCE,
  )

  it.skipIf(!hasSeeds)(
    'real documents as HTML and Markdown, mutated (skipped where ../shared/seeds is not beside the checkout)',
    async () => {
      const texts = SEEDS.map((seed) => piecesOf(readSeed(seed)))
      await assert(
        asyncProperty(nat(texts.length - 1), changes, async (which, list) => {
          await holds('a.html', bytesOf(mutate(asHtml(texts[which]!), list)))
          await holds('a.md', bytesOf(mutate(asMarkdown(texts[which]!), list)))
        }),
        { numRuns: MUTATED },
      )
    },
    PATIENCE,
  )
})
