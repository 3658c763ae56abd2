import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import { cutAround } from './around.ts'
import type { AroundLine } from './around.ts'
import { buildBlocks } from './build-blocks.ts'
import { decodeText } from './decode-text.ts'
import type { Encoding } from './decode-text.ts'
import { fidelity } from './fidelity.ts'
import type { Fidelity } from './fidelity.ts'
import { findBases } from './legal-bases.ts'
import type { FoundBasis } from './legal-bases.ts'
import type { OutlineEntry } from './outline.ts'
import { nameSections } from './name-sections.ts'
import { readParts } from './parts.ts'
import { cutPageMarks } from './page-marks.ts'
import { refuse } from './refusal.ts'
import type { Refusal } from './refusal.ts'
import type { Repair } from './repair.ts'
import { repairLines } from './repair-lines.ts'
import { textOf } from './slice.ts'
import { readPlainText } from './source-line.ts'
import type { Source } from './source-line.ts'
import { joinSpacedLetters } from './spaced-letters.ts'
import { suggestJoins } from './suggest-joins.ts'
import { suggestNames } from './suggest-names.ts'
import { suggestSpaces } from './suggest-spaces.ts'
import { suggestSpelling } from './suggest-spelling.ts'
import type { Suggestion } from './suggestion.ts'
import { findTables } from './tables.ts'
import { titleParts } from './title.ts'

export interface ImportOptions {
  /** Id of the notice; default `privacy`. */
  readonly id?: string
  /** BCP 47; default `th` where a fifth of the letters or more is Thai, else `en`. */
  readonly language?: string
  /** Largest file, in bytes; default 2,000,000, which is some 700 pages. */
  readonly most?: number
}

/** What was seen and done on the way. */
export interface ImportReport {
  readonly repairs: readonly Repair[]
  readonly suggestions: readonly Suggestion[]
  readonly outline: readonly OutlineEntry[]
  readonly around: readonly AroundLine[]
  readonly bases: readonly FoundBasis[]
  readonly fidelity: Fidelity
  /** Line of the source at which each block of the draft begins. */
  readonly lines: readonly number[]
  /** The title is the source's own; else it is a stand-in. */
  readonly titled: boolean
  /** Of a plain text file. */
  readonly encoding?: Encoding
}

/** A document in work and its report, or why there is none. */
export type Imported =
  | { readonly ok: true; readonly draft: NoticeDraft; readonly report: ImportReport }
  | { readonly ok: false; readonly refusal: Refusal }

const MOST_BYTES = 2_000_000
const MOST_LINES = 50_000
const MOST_BLOCKS = 5000
const STAND_IN = { th: 'ประกาศความเป็นส่วนตัว', en: 'Privacy notice' }

/** A plain text file → a document. Never throws for what a file may hold. */
export function importText(bytes: Uint8Array, options: ImportOptions = {}): Imported {
  if (bytes.length > (options.most ?? MOST_BYTES)) return refused('too-big')
  const decoded = decodeText(bytes)
  if ('code' in decoded) return { ok: false, refusal: decoded }
  const imported = importNotice(readPlainText(decoded.text), options)
  return imported.ok ? { ...imported, report: { ...imported.report, encoding: decoded.encoding } } : imported
}

/** What a reader made of a file → a document. */
export function importNotice({ lines, paragraphs }: Source, options: ImportOptions = {}): Imported {
  const size = lines.reduce((sum, { text }) => sum + text.length + 1, 0)
  if (size > (options.most ?? MOST_BYTES)) return refused('too-big')
  if (lines.length > MOST_LINES) return refused('too-many-parts')
  const language = options.language ?? languageOf(lines)
  if (!language) return refused(lines.some(({ text }) => text.trim()) ? 'no-words' : 'empty')
  const repairs: Repair[] = []
  const around: AroundLine[] = []
  const suggestions: Suggestion[] = []
  const repaired = joinSpacedLetters(repairLines(lines, repairs), repairs)
  const own = cutPageMarks(cutAround(repaired, around), around)
  const parts = readParts(own, findTables(own, repairs), paragraphs, repairs, suggestions)
  const title = titleParts(parts, paragraphs)
  const body = buildBlocks(parts.slice(title))
  if (body.blocks.length > MOST_BLOCKS) return refused('too-many-parts')
  const { lines: blockLines, outline } = body
  const blocks = nameSections(body.blocks)
  const standIn = language.startsWith('th') ? STAND_IN.th : STAND_IN.en
  const shown = parts
    .slice(0, title)
    .map(({ slices }) => textOf(slices))
    .join(' ')
  if (!title) suggestions.push({ class: 'no-title', line: 1, before: '', after: standIn })
  const draft: NoticeDraft = {
    format: 'yinyom-notice/1',
    id: options.id ?? 'privacy',
    language,
    title: shown || standIn,
    blocks,
  }
  const all = [
    ...suggestions,
    ...suggestJoins(parts.slice(title)),
    ...suggestNames(own),
    ...suggestSpelling(own),
    ...suggestSpaces(own),
  ].sort((left, right) => left.line - right.line)
  const told = { repairs, around, titled: title > 0 }
  const bases = findBases(blocks, blockLines)
  return {
    ok: true,
    draft,
    report: { ...told, suggestions: all, outline, bases, lines: blockLines, fidelity: fidelity(lines, told, draft) },
  }
}

/** Thai, English, or neither: then it is no notice that we can read. */
function languageOf(lines: Source['lines']): string | undefined {
  let thai = 0
  let latin = 0
  for (const { text } of lines) {
    thai += text.match(/[ก-ฮ]/g)?.length ?? 0
    latin += text.match(/[A-Za-z]/g)?.length ?? 0
  }
  if (!thai && !latin) return undefined
  return thai * 4 >= latin ? 'th' : 'en'
}

function refused(code: Refusal['code']): Imported {
  return { ok: false, refusal: refuse(code) }
}
