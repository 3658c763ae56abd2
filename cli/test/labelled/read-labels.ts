import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import manifest from './notices.json' with { type: 'json' }

const ROOT = new URL('../../../', import.meta.url)

/** What a sentence can be about; `rights:` names one right, `rights` how to use them. */
export const CLASSES: readonly string[] = [
  'controller representative dpo contact purposes basis data sensitive sources required-data retention recipients transfer',
  'rights rights:access rights:copy rights:portability rights:object rights:erase rights:restrict rights:rectify',
  'rights:withdraw rights:complain cookies minors security changes definition scope version other',
].flatMap((words) => words.split(' '))

/** What is remarkable about a sentence. */
export const FLAGS: readonly string[] = [
  'denied implied-consent tied-consent sale-against-consent unbounded-retention placeholder foreign-name',
  'negated exception criterion',
].flatMap((words) => words.split(' '))

/** An element of s.23 as a lawyer finds it; `open` where lawyers could disagree, and nothing is counted. */
export type Finds = 'ok' | 'partial' | 'missing' | 'n/a' | 'open'

/** First and last line of the source file, counted from 1. */
export type Span = readonly [first: number, last: number]

export interface LabelledLines {
  readonly span: Span
  readonly classes: readonly string[]
  readonly flags: readonly string[]
}

export interface LabelledElement {
  readonly element: string
  readonly finds: Finds
  readonly spans: readonly Span[]
  readonly why: string
}

export interface LabelledFault {
  readonly fault: string
  readonly weight: 'error' | 'warning' | 'open'
  readonly spans: readonly Span[]
  readonly why: string
}

/** `second`: texts labelled before anybody read them against the rules, and read since. */
export type Part = 'train' | 'aside' | 'second'

/** A notice, where it lies, and what a lawyer says of it. */
export interface LabelledNotice {
  readonly name: string
  readonly file: string
  readonly kind: string
  readonly set: Part
  readonly sha256: string
  readonly length: number
  readonly lines: readonly LabelledLines[]
  readonly elements: readonly LabelledElement[]
  readonly faults: readonly LabelledFault[]
  /** Its bytes, where the text is on this machine. */
  readonly bytes: Uint8Array | undefined
}

/** All labelled notices; those whose text is not on this machine come without bytes. */
export const labelledNotices: readonly LabelledNotice[] = manifest.map((entry) => {
  const { name, file, kind, sha256 } = entry
  const rows = readFileSync(new URL(`notices/${name}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => row.split('\t'))
  const of = (kind: string) => rows.filter(([first]) => first === kind).map(([, ...rest]) => rest)
  return {
    name,
    file,
    kind,
    sha256,
    length: entry.lines,
    set: entry.set as Part,
    lines: of('line').map(([at = '', classes = '', flags = '']) => ({
      span: spansOf(at)[0]!,
      classes: split(classes),
      flags: split(flags),
    })),
    elements: of('verdict').map(([element = '', finds, at = '', why = '']) => ({
      element,
      finds: finds as Finds,
      spans: spansOf(at),
      why,
    })),
    faults: of('fault').map(([fault = '', weight, at = '', why = '']) => ({
      fault,
      weight: weight as LabelledFault['weight'],
      spans: spansOf(at),
      why,
    })),
    bytes: bytesOf(entry.folder, file),
  }
})

/** The digest that the manifest holds, of bytes. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function bytesOf(folder: string, file: string): Uint8Array | undefined {
  const base = folder.startsWith('.cache') ? ROOT : new URL('../shared/', ROOT)
  const at = new URL(`${folder}/${file}`, base)
  return existsSync(at) ? readFileSync(at) : undefined
}

function spansOf(text: string): Span[] {
  return split(text === '-' ? '' : text).map((part) => {
    const [first = Number.NaN, last = first] = part.split('-').map(Number)
    return [first, last] as const
  })
}

function split(text: string): string[] {
  return text ? text.split(',') : []
}
