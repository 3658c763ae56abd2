import type { Fault } from './check.ts'

/** Something that did not go as it should. Nothing was granted because of it, and nothing is lost. */
export interface Problem {
  /** Machine-readable kind, such as `config`, `storage-refused`, `receipt-refused`, `not-deleted`. */
  readonly code: string
  /** One sentence in the language of the page's owner: what, where, and what to do. */
  readonly message: string
  /** What it is about: a config path, a cookie name, a receipt id. */
  readonly subject?: string
}

/**
 * A problem as it is reported where it happens: without its sentence, which would be carried by every page.
 * `describeProblem` adds it when there is something to say.
 */
export interface Trouble {
  readonly code: string
  readonly subject?: string
  /** The error, or another detail for the sentence. */
  readonly cause?: unknown
  /** Ids that there are, where `subject` is none of them. */
  readonly known?: readonly string[]
  /** For `config`: the fault. */
  readonly fault?: Fault
}
