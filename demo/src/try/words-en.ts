import type { RepairClass } from '../../../cli/src/import/repair.ts'
import type { SuggestionClass } from '../../../cli/src/import/suggestion.ts'
import type { Counted } from './outline-rows.ts'

const plural = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`

const changes: Readonly<Record<RepairClass | SuggestionClass, string>> = {
  control: 'Control characters, taken out',
  invisible: 'Invisible characters, taken out',
  space: 'Odd spaces, made plain',
  composed: 'Letters in one form',
  'sara-am': 'Sara am of two signs, made one',
  'mark-order': 'Tone mark before its vowel, put behind it',
  'sara-ae': 'Two sara e, made one sara ae',
  autolink: 'Angle brackets around an address, taken out',
  'catch-word': 'First words of the next page at the foot of a page, taken out',
  'repeated-header': 'Table head printed again on a new page, taken out',
  'hard-wrap': 'Line broken inside a paragraph, joined',
  'page-break': 'A paragraph that seems to be cut by a page break',
  'name-drift': 'Two spellings of what looks like one name',
  spelling: 'A likely slip of the pen',
  'stray-space': 'A space inside what is one word elsewhere',
  'label-gap': 'A number is missing here',
  'unplaced-label': 'Begins like a clause, but its number fits nowhere',
  'no-title': 'The document has no title; this one was put in',
}

export const english = {
  drop: 'Drop a file anywhere on this page',
  choose: 'Choose a file',
  kinds: 'Word (.docx), web page (.html), Markdown (.md) or text (.txt)',
  other: 'Another file',
  examples: 'None at hand? Try an example:',
  exampleText: 'A short notice with faults (.txt)',
  exampleWord: 'A complete notice (.docx)',
  paste: 'Or paste the text',
  pasted: 'Text of the notice',
  readPasted: 'Look at this text',
  pastedName: 'pasted.txt',
  one: 'Several files were dropped. This is the first; the others one by one, please.',
  noFile: 'There was no file in that. Drop a .docx, .html, .md or .txt file.',
  release: 'Let go to read the file',
  reading: (name: string) => `Reading ${name} …`,
  stop: 'Stop',
  refusedTitle: (name: string) => `${name} could not be read as a notice`,
  limit: (seconds: number) =>
    `Reading took longer than ${seconds} seconds, so it was stopped. Save the document as .txt, or try it with the command line.`,
  broken: 'The reader stopped on this file. Save it as .txt and try again, or load this page anew.',
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
  jump: 'Parts of the result',
  findings: 'Findings',
  outline: 'Outline',
  changes: 'Text',
  viewer: 'As readers see it',
  reader: 'Reader view',
  next: 'Go on',
  error: 'Errors: the law asks for it',
  warning: 'Warnings: likely a gap',
  note: 'Notes: worth a look',
  short: { error: 'errors', warning: 'warnings', note: 'notes' },
  clean: (rules: number) => `None of the ${rules} rules has anything to say. Well done.`,
  cleanMore: 'Have somebody who knows the law read it all the same, then publish it.',
  place: (label: string) => `Show ${label}`,
  start: 'the beginning',
  noOutline: 'No headings or numbered clauses were found. Readers will get running text without a table of contents.',
  all: (count: number) => `Show all ${count}`,
  line: 'line',
  paragraph: 'paragraph',
  repaired: 'Repaired; no word was changed',
  suggested: 'To look at; left as it is',
  around: 'Left out; it belongs to the page around the notice',
  untouched: 'Nothing had to be repaired, and nothing looks doubtful.',
  becomes: 'became',
  maybe: 'perhaps',
  previewNote: (date: string) =>
    `A preview: not published. Version “preview” and the date ${date} only stand in for yours.`,
  viewerFailed: 'The viewer could not be opened.',
  draft: 'Download the draft',
  draftNote: 'The same file that the command line makes. Check it again later, or publish it:',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Select it and copy it by hand.',
  get: 'How to get the command line: docs/notices.md',
  back: 'Back to the finding',
  changeClasses: changes,
}

/** What the page says besides what the readers and the check say themselves. */
export type TryWords = typeof english
