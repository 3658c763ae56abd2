/** Legal bases of the PDPA that are told and not asked: s.24 (1)–(6). */
const TOLD_BASES = [
  'research_statistics',
  'vital',
  'contract',
  'public_task',
  'legitimate_interest',
  'legal_obligation',
] as const
/** The same, after the two that are asked: s.19 and s.26 (consent). */
export const LEGAL_BASES = ['consent', 'explicit_consent', ...TOLD_BASES] as const
export type LegalBasis = (typeof LEGAL_BASES)[number]

/** Google Consent Mode v2 signal types. */
export const SIGNALS = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const
export type Signal = (typeof SIGNALS)[number]

/** A text in one language, or one per language. */
export type Text = string | { readonly [locale: string]: string }

/** A named tool inside a category. */
export interface Service {
  readonly id: string
  readonly category: string
  readonly name: Text
  readonly provider?: Text
  readonly purpose?: Text
  readonly legalBasis: LegalBasis
  /** ISO 8601 duration (`P2Y`), or words. */
  readonly retention?: Text
  /** Cookie names; `*` stands for any run of characters. */
  readonly cookies: readonly string[]
  /** Keys in localStorage and sessionStorage, and names of IndexedDB databases; `*` as above. */
  readonly storage: readonly string[]
  /** Names of caches; `*` as above. */
  readonly caches?: readonly string[]
  /** Addresses of service workers; `*` as above. */
  readonly workers?: readonly string[]
}

/** A group of services that a visitor decides on together. */
export interface Category {
  readonly id: string
  /** Undefined: the built-in words of a known id. */
  readonly name?: Text
  readonly description?: Text
  readonly legalBasis: LegalBasis
  /** As its owner wrote it; it decides the default of `legalBasis` and nothing else. */
  readonly required?: boolean
  readonly signals: readonly Signal[]
  readonly services: readonly Service[]
}

/**
 * Whether this basis is a question to the visitor (PDPA s.19, s.26) and not a statement (s.24; rule B14). What is not
 * one of the six of s.24 is asked: a slip of the pen grants nothing.
 */
export function isConsent(basis: LegalBasis): boolean {
  return !(TOLD_BASES as readonly string[]).includes(basis)
}

/**
 * Whether the visitor has a switch for this category. The legal basis alone decides: "required" beside consent is a
 * contradiction, and then the visitor is asked.
 */
export function isAsked(category: Category): boolean {
  return isConsent(category.legalBasis)
}
