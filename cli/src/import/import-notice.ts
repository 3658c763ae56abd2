import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import { cutAround } from './around.ts'
import type { AroundLine } from './around.ts'
import { buildBlocks } from './build-blocks.ts'
import { cutTitle } from './cut-title.ts'
import { decodeText } from './decode-text.ts'
import type { Encoding } from './decode-text.ts'
import { fidelity } from './fidelity.ts'
import type { Fidelity } from './fidelity.ts'
import { findBases } from './legal-bases.ts'
import type { FoundBasis } from './legal-bases.ts'
import { gradeOutline } from './heading-report.ts'
import type { HeadingEntry, OutlineGrade } from './heading-report.ts'
import { judgeClauses } from './judge-clauses.ts'
import { withoutSpace } from './letters.ts'
import { listHeadings, readHeadings, unknownLines } from './read-headings.ts'
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
import type { Source, SourceLine } from './source-line.ts'
import { joinLoneNumbers } from './join-lone-numbers.ts'
import { joinSpacedLetters } from './spaced-letters.ts'
import { splitLanguages } from './split-languages.ts'
import type { LanguageSplit } from './split-languages.ts'
import { suggestJoins } from './suggest-joins.ts'
import { suggestNames } from './suggest-names.ts'
import { suggestSpaces } from './suggest-spaces.ts'
import { suggestSpelling } from './suggest-spelling.ts'
import type { Suggestion } from './suggestion.ts'
import { findTables } from './tables.ts'
import { suggestTemplates } from './template-marks.ts'
import { titleParts } from './title.ts'
import { withoutFrames } from './without-frames.ts'

export interface ImportOptions {
  /** Id of the notice; default `privacy`. */
  readonly id?: string
  /**
   * BCP 47; default `th` where a fifth of the letters or more is Thai, else `en`. Of a file with a notice in each of the two,
   * one after the other, the one in this language is read and the other left out; without it both are read.
   */
  readonly language?: string
  /** What is a heading by its owner's word: line → level, from 1; 0: it is none. Other lines are decided on as usual. */
  readonly headings?: ReadonlyMap<number, number>
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
  /** Letters of the lines around. */
  readonly left: number
  /** Headings, and lines that may be some, in order; the title is not among them. */
  readonly headings: readonly HeadingEntry[]
  readonly grade: OutlineGrade
  /** Lines of `ImportOptions.headings` that have no words, or are the title, a row or around the notice. */
  readonly unknownHeadings: readonly number[]
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
export function importNotice(source: Source, options: ImportOptions = {}): Imported {
  const { lines, paragraphs } = source
  const size = lines.reduce((sum, { text }) => sum + text.length + 1, 0)
  if (size > (options.most ?? MOST_BYTES)) return refused('too-big')
  if (lines.length > MOST_LINES) return refused('too-many-parts')
  const split = splitLanguages(lines)
  const read = ofLanguage(lines, split, options.language)
  const both = split && read === lines
  const language = options.language ?? (both ? split.first : languageOf(lines))
  if (!language) return refused(lines.some(({ text }) => text.trim()) ? 'no-words' : 'empty')
  const repairs: Repair[] = []
  const around: AroundLine[] = []
  const suggestions = [...(source.suggestions ?? [])]
  if (both) {
    const { line, text } = lines[split.at]!
    suggestions.push({ class: 'two-languages', line, before: text.trim().slice(0, 60) })
  }
  const repaired = joinSpacedLetters(repairLines(read, repairs), repairs)
  const own = cutTitle(cutPageMarks(withoutFrames(cutAround(joinLoneNumbers(repaired), around)), around), around)
  const tables = findTables(own.lines, repairs)
  const seen = readHeadings(own.lines, tables, own.title, options.headings ?? new Map())
  const parts = readParts(seen.lines, tables, paragraphs, repairs, suggestions)
  const start = own.title === undefined ? -1 : parts.findIndex(({ line }) => line === own.lines[own.title!]!.line)
  const count = start < 0 ? 0 : titleParts(parts.slice(start), paragraphs)
  const titled = parts.splice(Math.max(start, 0), count)
  const kinds = judgeClauses(parts, seen.forced)
  const body = buildBlocks(parts, kinds)
  if (body.blocks.length > MOST_BLOCKS) return refused('too-many-parts')
  const { lines: blockLines, outline } = body
  const blocks = nameSections(body.blocks)
  const standIn = language.startsWith('th') ? STAND_IN.th : STAND_IN.en
  const shown = titled.map(({ slices }) => textOf(slices)).join(' ')
  if (!count) suggestions.push({ class: 'no-title', line: 1, before: '', after: standIn })
  const draft: NoticeDraft = {
    format: 'yinyom-notice/1',
    id: options.id ?? 'privacy',
    language,
    title: shown || standIn,
    blocks,
  }
  const all = [
    ...suggestions,
    ...suggestJoins(parts),
    ...suggestTemplates(own.lines),
    ...suggestNames(own.lines),
    ...suggestSpelling(own.lines),
    ...suggestSpaces(own.lines),
  ].sort((left, right) => left.line - right.line)
  const title = new Set(titled.flatMap(({ slices }) => slices.map(({ source }) => source.line)))
  const told = { repairs, around, title }
  const headings = listHeadings(parts, kinds, seen)
  const checked = fidelity(lines, told, draft)
  const report: ImportReport = {
    repairs,
    around,
    titled: count > 0,
    suggestions: all,
    outline,
    bases: findBases(blocks, blockLines),
    lines: blockLines,
    fidelity: checked,
    left: around.reduce((sum, { text }) => sum + withoutSpace(text).length, 0),
    headings,
    grade: gradeOutline(headings, checked.source),
    unknownHeadings: unknownLines(parts, options.headings),
  }
  return { ok: true, draft, report }
}

/** The lines, those of the other language around the notice. */
function ofLanguage(
  lines: readonly SourceLine[],
  split: LanguageSplit | undefined,
  language: string | undefined,
): readonly SourceLine[] {
  const wanted = language?.slice(0, 2).toLowerCase()
  if (!split || (wanted !== split.first && wanted !== split.second)) return lines
  return lines.map((line, at) =>
    at < split.at === (wanted === split.first) ? line : { ...line, hint: { kind: 'around' } },
  )
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
