import type { RepairClass } from '../../../cli/src/import/repair.ts'
import type { SuggestionClass } from '../../../cli/src/import/suggestion.ts'
import type { Counted } from './outline-rows.ts'

const plural = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`

const changes: Readonly<Record<RepairClass | SuggestionClass, string>> = {
  control: 'Control characters, removed',
  invisible: 'Invisible characters, removed',
  space: 'Unusual spaces, replaced by plain spaces',
  composed: 'Decomposed letters, composed',
  'sara-am': 'Sara am typed as two characters, merged',
  'mark-order': 'Tone mark before its vowel, reordered',
  'sara-ae': 'Two sara e used for sara ae, corrected',
  'torn-word': 'a space inside a word, left by copying from a PDF: removed',
  autolink: 'Angle brackets around an address, removed',
  'catch-word': 'Catchwords at the foot of a page, removed',
  'repeated-header': 'Table header repeated on a new page, removed',
  'hard-wrap': 'Line broken inside a paragraph, joined',
  'page-break': 'A paragraph that may be split by a page break',
  'name-drift': 'A name that may be spelt in two ways',
  spelling: 'A word that may be misspelt',
  'stray-space': 'A space inside a word that is unbroken elsewhere',
  'label-gap': 'A number is missing here',
  'unplaced-label': 'Looks like a clause number but is out of sequence',
  'no-title': 'The document has no title; this one was added',
}

export const english = {
  drop: 'Drop a file anywhere on this page',
  choose: 'Choose a file',
  kinds: 'Word (.docx), web page (.html), Markdown (.md) or text (.txt)',
  other: 'Another file',
  examples: 'No file? Try an example:',
  exampleText: 'A short notice with faults (.txt)',
  exampleWord: 'A complete notice (.docx)',
  paste: 'Or paste the text',
  pasted: 'Text of the notice',
  readPasted: 'Check this text',
  pastedName: 'pasted.txt',
  one: 'You dropped several files. This is the first; drop the others one at a time.',
  noFile: 'No file found. Drop a .docx, .html, .md or .txt file.',
  release: 'Release to read the file',
  reading: (name: string) => `Reading ${name} …`,
  stop: 'Stop',
  refusedTitle: (name: string) => `${name} could not be read as a notice`,
  limit: (seconds: number) =>
    `Reading took longer than ${seconds} seconds, so it was stopped. Save the document as .txt, or try it with the command line.`,
  broken: 'The reader stopped on this file. Save it as .txt and try again, or reload this page.',
  unreadable:
    'The browser could not open it. If it is a folder, choose a file in it; if it is a file, choose it again.',
  verdict: (errors: number, warnings: number, notes: number) =>
    [plural(errors, 'error'), plural(warnings, 'warning'), ...(notes ? [plural(notes, 'note')] : [])].join(', '),
  counts: {
    section: (count: number) => plural(count, 'section'),
    table: (count: number) => plural(count, 'table'),
    definition: (count: number) => plural(count, 'definition'),
    contact: (count: number) => plural(count, 'contact block'),
  } satisfies Record<Counted | 'section', (count: number) => string>,
  jump: 'Sections of the result',
  findings: 'Findings',
  outline: 'Outline',
  changes: 'Text',
  viewer: 'As readers see it',
  reader: 'Reader view',
  next: 'Next steps',
  error: 'Errors: required by law',
  warning: 'Warnings: probably missing',
  note: 'Notes: worth a look',
  short: { error: 'errors', warning: 'warnings', note: 'notes' },
  clean: (rules: number) => `All ${rules} rules passed. No findings.`,
  cleanMore: 'Before you publish it, have someone with legal knowledge read it.',
  place: (label: string) => `Show ${label}`,
  start: 'the start of the notice',
  noOutline:
    'No headings or numbered clauses were found. Readers will see continuous text without a table of contents.',
  all: (count: number) => `Show all ${count}`,
  line: 'line',
  paragraph: 'paragraph',
  repaired: 'Repaired without changing any words',
  suggested: 'To review; left unchanged',
  around: 'Skipped; part of the page around the notice',
  untouched: 'Nothing needed repair, and nothing looks doubtful.',
  becomes: 'changed to',
  maybe: 'possibly',
  previewNote: (date: string) => `A preview: not published. Version “preview” and the date ${date} are placeholders.`,
  viewerFailed: 'The viewer could not be opened.',
  draft: 'Download the draft',
  draftNote: 'The same file that the command line creates. Check it again later, or publish it:',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Could not copy. Select the text and copy it manually.',
  get: 'How to get the command line: docs/notices.md',
  back: 'Back to the finding',
  changeClasses: changes,
}

/** What the page says besides what the readers and the check say themselves. */
export type TryWords = typeof english
