/** What is said of faults, in one language. */
export interface FaultWords {
  /** Between two that are both right, with its spaces. */
  readonly or: string
  readonly unknownKey: string
  readonly oneOf: (keys: string) => string
  readonly text: (most: number) => string
  readonly boolean: string
  readonly integer: (min: number, max: number) => string
  readonly list: (most: number, each: string) => string
  readonly shape: (keys: string) => string
  readonly map: (most: number, keys: string, value: string) => string
  /** For a pattern without words. */
  readonly like: (source: string) => string
  readonly nothing: string
  readonly listOf: (count: number) => string
  readonly error: (message: string) => string
  readonly function: string
  readonly object: string
  readonly unreadable: string
  /** Patterns in words, by how their source starts, the more special one first; tests hold that each has some. */
  readonly patterns: readonly (readonly [start: string, words: string])[]
}
