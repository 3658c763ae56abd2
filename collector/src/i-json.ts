/** The value of a JSON body, or in one sentence why it has none. */
export type ParsedJson = { readonly value: unknown } | { readonly fault: string }

/** A receipt in an array is four deep; the rest is room for later formats. */
const MAX_DEPTH = 16

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads a body as I-JSON (RFC 7493), the part of JSON that canonical JSON is defined for. JSON.parse alone would take
 * the last of two equal keys and let half a surrogate pair pass: two readers could then see two different receipts
 * under one digest.
 */
export function parseIJson(bytes: Uint8Array): ParsedJson {
  let text: string
  try {
    text = UTF_8.decode(bytes)
  } catch {
    return { fault: 'The body is not valid UTF-8.' }
  }
  try {
    const value: unknown = JSON.parse(text)
    const fault = ambiguity(text)
    return fault ? { fault } : { value }
  } catch {
    return { fault: 'The body is not valid JSON.' }
  }
}

const [QUOTE, COLON, BACKSLASH] = [0x22, 0x3a, 0x5c]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]

/** What JSON.parse does not mind in `text`, which it has accepted: so what is not in a string needs no second look. */
function ambiguity(text: string): string | undefined {
  /** For each open object the keys so far; undefined for an array. */
  const open: (Set<string> | undefined)[] = []
  const mayEscape = text.includes('\\')
  /** Where the last string stands, with its quotes: a key once a colon follows. */
  let [from, to] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === QUOTE) {
      from = at
      to = mayEscape ? endOfString(text, at) : text.indexOf('"', at + 1)
      // Only an escape can stand for half a pair: the bytes were UTF-8.
      if (mayEscape && /\p{Surrogate}/u.test(stringAt(text, from, to)))
        return 'The body contains a string with a lone surrogate.'
      at = to
    } else if (char === COLON) {
      const keys = open.at(-1)!
      const before = keys.size
      const key = mayEscape ? stringAt(text, from, to) : text.slice(from + 1, to)
      if (keys.add(key).size === before)
        return `The body has the key ${JSON.stringify(key.slice(0, 60))} twice in one object.`
    } else if (char === OPEN_OBJECT || char === OPEN_LIST) {
      if (open.push(char === OPEN_OBJECT ? new Set() : undefined) > MAX_DEPTH) {
        return `The body is nested more than ${MAX_DEPTH} levels deep.`
      }
    } else if (char === CLOSE_OBJECT || char === CLOSE_LIST) open.pop()
  }
  return undefined
}

/** What the string between these two quotes says. */
function stringAt(text: string, from: number, to: number): string {
  return JSON.parse(text.slice(from, to + 1)) as string
}

/** Where the string that begins at `start` has its closing quote: the first one before which no lone backslash stands. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++
    if (slashes % 2 === 0) return end
  }
}
