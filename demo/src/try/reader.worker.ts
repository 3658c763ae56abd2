import { loadReaders } from '../../../cli/src/read/read-source.ts'
import { readDocument } from './read-document.ts'
import type { Given, Outcome } from './reading.ts'

/** By line of the source: the level of a heading, 0 for plain text. */
type Headings = ReadonlyMap<number, number> | undefined

/** A file to be read, or a word that one may come: then the readers are fetched ahead. */
export type Asked =
  | { readonly ask: 'warm' }
  | { readonly ask: 'read'; readonly given: Given; readonly effective: string; readonly headings: Headings }

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.ask === 'read') void read(data.given, data.effective, data.headings).then((outcome) => postMessage(outcome))
  // Without them most files could not be read once the network has gone. A failure shows when there is such a file.
  else loadReaders().catch(() => {})
})

async function read({ name, content }: Given, effective: string, headings: Headings): Promise<Outcome> {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await content.arrayBuffer())
  } catch {
    return { kind: 'unreadable' }
  }
  try {
    return await readDocument(name, bytes, effective, headings)
  } catch (error) {
    console.error(error)
    return { kind: 'broken' }
  }
}
