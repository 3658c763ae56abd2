import JSZip from 'jszip'
import mammoth from 'mammoth'
import { refuse } from '../import/refusal.ts'
import type { Refusal } from '../import/refusal.ts'
import type { Source } from '../import/source-line.ts'
import { listCounter } from './docx-counter.ts'
import { writeLabels } from './docx-labels.ts'
import { readNumbering } from './docx-numbering.ts'
import { readListStyles } from './docx-styles.ts'
import { openArchive } from './open-archive.ts'
import { htmlLines } from './read-html.ts'
import { scanXml } from './xml-scan.ts'

/** Text only: no pictures, no macros, no embedded files, no other documents. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/[^/]+\.rels|(?:document\d*|styles|numbering|footnotes|endnotes)\.xml))$/
const NUMBERS = [1, 2, 3, 4, 5, 6]

/** Styles of Word, LibreOffice and Google Docs → HTML. Lists are not among them: their labels are text by then. */
const STYLES = [
  ...NUMBERS.flatMap((level) => [
    `p[style-name='Heading ${level}'] => h${level}:fresh`,
    `p[style-name='heading ${level}'] => h${level}:fresh`,
    `p.Heading${level} => h${level}:fresh`,
  ]),
  ...[...NUMBERS, 7, 8, 9].flatMap((level) => [
    `p[style-name='toc ${level}'] => p.MsoToc${level}:fresh`,
    `p[style-name='TOC ${level}'] => p.MsoToc${level}:fresh`,
    `p[style-name='Contents ${level}'] => p.MsoToc${level}:fresh`,
    `r.YinyomLabel${level} => span.yinyom-label-${level}`,
  ]),
  "p[style-name='TOC Heading'] => p.MsoTocHeading:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "r[style-name='Strong'] => strong",
]

/**
 * A Word file → its lines: paragraphs with the numbers that Word shows, headings, tables with merged cells, text boxes and
 * footnotes (after the text, as `[1]`). Deleted text, comments, heads and feet of pages are left out.
 */
export async function readDocx(bytes: Uint8Array): Promise<Source | Refusal> {
  const parts = await openArchive(bytes, (name) => PARTS.test(name))
  if (typeof parts === 'string') return refuse(parts)
  const main = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name))
  if (!main) return refuse('damaged')
  const next = listCounter(
    readNumbering(parts.get('word/numbering.xml') ?? ''),
    readListStyles(parts.get('word/styles.xml') ?? ''),
  )
  const safe = new JSZip()
  for (const [name, xml] of parts) {
    const tokens = scanXml(xml)
    if (typeof tokens === 'string') return refuse(tokens)
    safe.file(name, name === main ? writeLabels(xml, tokens, next) : xml)
  }
  const html = await toHtml(await safe.generateAsync({ type: 'arraybuffer', compression: 'STORE' }))
  if (html === undefined) return refuse('damaged')
  const lines = htmlLines(html, 'word')
  return 'code' in lines ? lines : { lines, paragraphs: true }
}

async function toHtml(arrayBuffer: ArrayBuffer): Promise<string | undefined> {
  // Node and the browser ask for the file under two names.
  const input = { arrayBuffer, buffer: arrayBuffer as unknown as Buffer }
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    })
    return value
  } catch {
    return undefined
  }
}
