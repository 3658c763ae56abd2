/** What a command has of the world; a test gives its own. */
export interface Io {
  /** The folder from which paths are read. */
  readonly cwd: string
  readonly env: { readonly [name: string]: string | undefined }
  readonly out: (text: string | Uint8Array) => void
  readonly err: (text: string) => void
  /** Somebody sits before it: answers can be asked for, and progress and colours shown. */
  readonly interactive: boolean
  readonly ask: (question: string) => Promise<string>
  /** All of standard input. */
  readonly readInput: () => Promise<Buffer>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Folder with the files of the tag; in the package it stands beside the program. */
  readonly tagFolder: string
  readonly fetch: typeof globalThis.fetch
}
