import type { ReceiptFault } from '../../../cli/src/receipt/judge-receipt.ts'
import type { Provenance } from '../../../src/evidence/receipt-leaf.ts'
import type { FileFault } from './read-files.ts'

/** What the verdict is in one sentence, what it means, and what to do. */
export interface FaultWords {
  readonly verdict: string
  readonly means: string
  readonly remedy: string
}

export interface VerifyWords {
  readonly title: string
  readonly lead: string
  readonly language: string
  readonly files: string
  readonly filesHint: string
  readonly choose: string
  readonly opened: (names: string) => string
  readonly left: (left: number) => string
  readonly key: string
  readonly keyHint: string
  readonly keyLabel: string
  readonly keyFine: (names: string) => string
  readonly keyWrong: (line: string) => string
  readonly config: string
  readonly configHint: string
  readonly chooseConfig: string
  readonly fileFaults: Readonly<Record<FileFault, string>>
  readonly result: string
  readonly waiting: string
  readonly summary: (good: number, count: number) => string
  readonly one: (at: number) => string
  readonly holds: FaultWords
  readonly noKey: FaultWords
  readonly faults: Readonly<Record<ReceiptFault, FaultWords>>
  readonly field: (path: string, expected: string, found: string) => string
  readonly log: string
  readonly arrived: string
  readonly sender: string
  readonly provenance: Readonly<Record<Provenance, string>>
  readonly keeper: string
  readonly place: string
  readonly placeOf: (index: number, size: number) => string
  readonly content: string
  readonly claimed: string
  readonly made: string
  readonly site: string
  readonly how: string
  readonly until: string
  readonly number: string
  readonly digest: string
  readonly shown: string
  readonly configSame: string
  readonly configOther: string
  readonly shownSame: string
  readonly shownOther: (version: string) => string
  readonly shownNone: string
  readonly shownPlaceholder: string
  readonly limits: string
  readonly limitList: readonly string[]
}
