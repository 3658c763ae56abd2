import complete from './examples/complete.docx?inline'
import short from './examples/short.txt?raw'

/** Notices to try, part of the page so that they need no request. */
export const EXAMPLES = [
  { name: 'โฮมสเตย์.txt', word: 'exampleText', content: () => new Blob([short]) },
  { name: 'ขนมปั้นสุข.docx', word: 'exampleWord', content: () => new Blob([decode(complete)]) },
] as const

/** The bytes of a `data:` address. */
function decode(address: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (sign) => sign.charCodeAt(0))
}
