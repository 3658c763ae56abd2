import type { ConfigInput, Yinyom } from '../../../src/consent.ts'

/** One surface in one state. */
export interface View {
  /** `surface-state`; in the address, and in the name of its pictures. */
  readonly id: string
  /** In a few words, for the list. */
  readonly title: string
  /** Selects what a picture shows. */
  readonly shows: string
  readonly config?: ConfigInput
  /** Markup of the page. */
  readonly body?: string
  /** What this browser refuses or says. */
  readonly browser?: 'refuses-storage' | 'says-gpc'
  /** An earlier visit, that left an answer behind. */
  readonly past?: { readonly at: number; readonly config?: ConfigInput }
  /** What brings the surface onto the screen, where the question is not asked by itself. */
  readonly act?: (consent: Yinyom) => unknown
}

export const VIEWS: readonly View[]
export const LANGUAGES: readonly ['th', 'en']
export const SCHEMES: readonly ['light', 'dark']
export const THEMES: readonly ['default', 'government', 'luxury', 'pastel']

/** The address of a view. Scheme `auto` follows the browser. */
export function addressOf(view: View, lang: string, scheme: string, theme?: string): string
