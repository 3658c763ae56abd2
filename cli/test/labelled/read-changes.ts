import { readFileSync } from 'node:fs'
import type { ChangeClass } from '../../../src/notices/format/notices-manifest.ts'
import { labelledNotices } from './read-labels.ts'

/** A change of a notice, and the class that a lawyer gives it. */
export interface LabelledChange {
  readonly id: string
  readonly set: 'train' | 'aside'
  /** The class; a second one where it does as well. */
  readonly classes: readonly ChangeClass[]
  readonly element: string
  readonly why: string
  /** Name of the file that both texts would have. */
  readonly file: string
  /** Both texts; absent where the base is a text that is not on this machine. */
  readonly texts: readonly [before: string, after: string] | undefined
}

/** Texts of ours that changes begin with, by name. */
const OWN: Readonly<Record<string, string>> = {
  'model-th': '../check/fixtures/model.th.txt',
  'model-en': '../check/fixtures/model.en.txt',
  clinic: 'changes/bases/clinic.md',
  school: 'changes/bases/school.html',
  bookshop: 'changes/bases/bookshop.txt',
  office: 'changes/bases/office.txt',
  'tide-app': 'changes/bases/tide-app.md',
  hotel: 'changes/bases/hotel.html',
  careers: 'changes/bases/careers.en.md',
  orchid: 'changes/bases/orchid.html',
  subdistrict: 'changes/bases/subdistrict.txt',
  'fit-app': 'changes/bases/fit-app.md',
}

/** All labelled changes, in the order of `changes.tsv`. */
export const labelledChanges: readonly LabelledChange[] = readFileSync(
  new URL('changes/changes.tsv', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [id = '', base = '', set, classes = '', element = '', words = '', become = '', why = ''] = row.split('\t')
    const name = base.replace(/\^$/, '')
    const { file, text } = baseOf(name)
    const edited = text === undefined ? undefined : edit(id, text, words.split('‖'), become.split('‖'))
    const texts = text === undefined || edited === undefined ? undefined : ([text, edited] as const)
    return {
      id,
      set: set === 'aside' ? 'aside' : 'train',
      classes: classes.split(',') as ChangeClass[],
      element,
      why,
      file,
      texts: texts && base.endsWith('^') ? ([texts[1], texts[0]] as const) : texts,
    }
  })

function baseOf(name: string): { file: string; text: string | undefined } {
  const path = OWN[name]
  if (path) return { file: path, text: readFileSync(new URL(path, import.meta.url), 'utf8') }
  const notice = labelledNotices.find((one) => one.name === name)
  if (!notice) throw new Error(`changes.tsv: no base ${name}`)
  return { file: notice.file, text: notice.bytes && new TextDecoder().decode(notice.bytes) }
}

/** Replaces each of these words, which stand in the text once. */
function edit(id: string, text: string, words: readonly string[], become: readonly string[]): string {
  return words.reduce((whole, escaped, at) => {
    const parts = whole.split(unescape(escaped))
    if (parts.length !== 2) throw new Error(`changes.tsv: ${id}: “${escaped}” stands ${parts.length - 1} times`)
    return parts.join(unescape(become[at] ?? ''))
  }, text)
}

function unescape(text: string): string {
  return text
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
    .replaceAll(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}
