/** Words in both languages of the tool. */
export interface Words {
  readonly th: string
  readonly en: string
}

/** `error`: the law asks for it and it is not there. `warning`: likely a breach or a gap. `note`: worth a look. */
export type Severity = 'error' | 'warning' | 'note'

/** Whether an element of the notice is not there at all, or there in part. */
export type Verdict = 'missing' | 'partial'

/** How sure a finding is. An error that is `unsure` is told as a warning: a false one keeps an owner from publishing. */
export type Sure = 'certain' | 'likely' | 'unsure'

/** Where in the document. */
export interface Place {
  /** Section that it stands in; absent before the first one, and for what is in the configuration. */
  readonly anchor?: string
  /** Label of that section as it was written. */
  readonly label?: string
  /** The words themselves, as in `blocks[3].items[2].text`, or `config.services[0].purpose`. */
  readonly path: string
}

/** A named rule: what it looks for does not change with the document. */
export interface Rule {
  /** Stable id; an owner may waive a rule by it. */
  readonly id: string
  /** Section of the PDPA that it comes from. */
  readonly law: string
  readonly severity: Severity
  /** What is the matter; `{}` stands for what it is about. */
  readonly message: Words
  /** Why it matters. */
  readonly why: Words
  /** How to mend it. */
  readonly remedy: Words
}

/** One thing that a rule has to say about a document. */
export interface Finding {
  readonly rule: string
  readonly law: string
  readonly severity: Severity
  readonly at?: Place
  readonly verdict?: Verdict
  readonly sure: Sure
  /** The words that it is about, as they were written; absent where something is missing altogether. */
  readonly sentence?: string
  /** Heading under which the missing words would stand. */
  readonly where?: Place
  readonly message: Words
  readonly why: Words
  readonly remedy: Words
  /** A sentence to adapt; what is in brackets is the owner's to fill in. */
  readonly proposal?: Words
}
