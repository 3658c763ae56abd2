import { createMarker } from '../mark/create-marker.ts'
import type { Rules } from '../mark/create-rules.ts'

/** Marks a page that comes in bytes. */
export interface ByteMarker {
  write(part: Uint8Array): Uint8Array
  end(): Uint8Array
}

/**
 * Marks bytes in whatever encoding that holds ASCII (UTF-8, windows-874, TIS-620): each byte is one character for the
 * reader of tags, so that a part may end in the middle of a letter.
 */
export function createByteMarker(rules: Rules): ByteMarker {
  const marker = createMarker(rules)
  return {
    write: (part) => toBytes(marker.write(toText(part))),
    end: () => toBytes(marker.end()),
  }
}

function toText(bytes: Uint8Array): string {
  let text = ''
  // More arguments at once than this end in an error in some engines.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** Whether this is a page that can be marked on its way: HTML, not compressed, and in an encoding that holds ASCII. */
export function isMarkable(type: string | null | undefined, encoding: string | null | undefined): boolean {
  return (
    /^\s*text\/html\b/i.test(type ?? '') &&
    !/charset\s*=\s*["']?utf-?(16|32)/i.test(type ?? '') &&
    /^\s*(identity)?\s*$/i.test(encoding ?? '')
  )
}
