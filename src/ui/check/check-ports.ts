import type { Words } from '../../i18n/translate.ts'
import type { GateRef } from '../../gate/read-element.ts'
import type { Text } from '../../model/category.ts'
import type { ProblemWords } from '../../problems/problem-words.ts'
import type { SurfacePorts } from '../surface.ts'

/** A service that a page was found to use. */
export interface FoundService {
  readonly id: string
  readonly name: Text
  /** The category that it is declared in, else the one that is usual. */
  readonly category: string
}

/** Tells which service something of a page belongs to; undefined for what nobody knows. */
export interface ServiceFinder {
  named(id: string): FoundService | undefined
  request(address: string): FoundService | undefined
  /** By the code of an inline script. */
  code(code: string): FoundService | undefined
  element(element: {
    readonly name: string
    readonly attributes: { readonly [name: string]: string }
  }): FoundService | undefined
  cookie(name: string): FoundService | undefined
}

/** What the check asks of the rest. */
export interface CheckPorts extends Pick<SurfacePorts, 'config' | 'root' | 'view'> {
  /** Whether an element may run now. */
  allows(ref: GateRef): boolean
  heldFrames(): readonly Element[]
  /** The services of the configuration and of the catalogue. */
  finder(): Promise<ServiceFinder>
  words(locale: 'th' | 'en'): Promise<Words>
  /** Sentences of problems in a language; undefined for English. */
  problemWords(locale: 'th' | 'en'): Promise<ProblemWords | undefined>
}

/** What the chunk gives back. */
export interface CheckHandle {
  /** Looks at the page as it is now and shows what was found. Resolved when it is on the screen. */
  open(): Promise<void>
  close(): void
  destroy(): void
}
