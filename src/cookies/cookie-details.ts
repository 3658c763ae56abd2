/** One cookie, as the catalogue knows it. */
export interface CookieDetails {
  /** `*` stands for any run of characters. */
  readonly name: string
  /** ISO 8601 duration, `session` or `persistent`; absent where it is not known. */
  readonly lifetime?: string
  /** On the provider's own domain. */
  readonly isThird: boolean
  /** What this one is for, where it differs from its service. */
  readonly purpose?: { readonly th: string; readonly en: string }
}

/** What the catalogue knows of a service besides its declaration. */
export interface ServiceDetails {
  readonly id: string
  /** Where the provider has its seat, ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly cookies: readonly CookieDetails[]
}
