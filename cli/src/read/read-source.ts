import { decodeText } from '../import/decode-text.ts'
import type { Encoding } from '../import/decode-text.ts'
import { refuse } from '../import/refusal.ts'
import type { Refusal } from '../import/refusal.ts'
import { readPlainText } from '../import/source-line.ts'
import type { Source } from '../import/source-line.ts'

export type SourceFormat = 'text' | 'markdown' | 'html' | 'docx' | 'odt' | 'pdf'

/** Readers of formats that not every place can read: a browser has none for PDF. */
export interface MoreReaders {
  readonly pdf?: (bytes: Uint8Array) => Promise<Source | Refusal>
}

/** A file, read. */
export interface ReadSource {
  readonly format: SourceFormat
  readonly source: Source
  /** Of plain text. */
  readonly encoding?: Encoding
}

/** Largest files, in bytes. A Word or OpenDocument file may have pictures, a page its styles; the text in them is limited once more. */
const MOST: Readonly<Record<SourceFormat, number>> = {
  text: 2_000_000,
  markdown: 2_000_000,
  html: 5_000_000,
  docx: 25_000_000,
  odt: 25_000_000,
  pdf: 25_000_000,
}
const HTML = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i

/** A file → the lines of its text, by its name and by what it begins with; or why it cannot be read. Rejects only where a reader cannot be loaded. */
export async function readSource(
  name: string,
  bytes: Uint8Array,
  most?: number,
  { pdf }: MoreReaders = {},
): Promise<ReadSource | Refusal> {
  const format = formatOf(name, bytes)
  if (bytes.length > (most ?? MOST[format])) return refuse('too-big')
  // Outside of what is caught: a reader that cannot be loaded is no fault of the file.
  const read = await readerOf(format, pdf)
  try {
    const source = await read(bytes)
    return 'code' in source || 'format' in source ? source : { format, source }
  } catch {
    // A parser that gave up: on a broken archive, or for want of stack.
    return refuse(format === 'docx' ? 'damaged' : format === 'pdf' ? 'damaged-pdf' : 'too-deep')
  }
}

type Reader = (bytes: Uint8Array) => Source | ReadSource | Refusal | Promise<Source | Refusal>

/** Each reader but that of plain text is large: it is loaded when there is such a file. */
async function readerOf(format: SourceFormat, pdf: MoreReaders['pdf']): Promise<Reader> {
  if (format === 'text') return readText
  if (format === 'pdf') return pdf ?? (() => refuse('pdf'))
  if (format === 'html') return (await import('./read-html.ts')).readHtml
  if (format === 'markdown') return (await import('./read-markdown.ts')).readMarkdown
  return (await import('./read-office.ts')).readOffice
}

/** Fetches the readers of all formats but PDF, so that none has to be fetched later. Rejects where one cannot be loaded. */
export async function loadReaders(): Promise<void> {
  await Promise.all((['html', 'markdown', 'docx'] as const).map((format) => readerOf(format, undefined)))
}

/** What a file is: the content decides where it can be told, else the name. An archive is `docx` until it is opened. */
function formatOf(name: string, bytes: Uint8Array): SourceFormat {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return 'docx'
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1000))
  // ISO 32000-1 wants it at once; readers take it from the first 1,024 bytes.
  if (start.includes('%PDF-')) return 'pdf'
  if (HTML.test(start.replace(/^ï»¿/, ''))) return 'html'
  const ending = /\.([a-z]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (/^x?html?$/.test(ending)) return 'html'
  return /^(?:md|markdown|mdown|mkd)$/.test(ending) ? 'markdown' : 'text'
}

function readText(bytes: Uint8Array): ReadSource | Refusal {
  const decoded = decodeText(bytes)
  if ('code' in decoded) return decoded
  return { format: 'text', source: readPlainText(decoded.text), encoding: decoded.encoding }
}
