/** The value of a JSON body, or in one sentence why it has none. */
export type ParsedJson = { readonly value: unknown } | { readonly fault: string }

/** A receipt in an array is four deep; the rest is room for later formats. */
const MAX_DEPTH = 16
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},:]/g

/**
 * Reads a body as I-JSON (RFC 7493), the part of JSON that canonical JSON is defined for. JSON.parse alone would take
 * the last of two equal keys and let half a surrogate pair pass: two readers could then see two different receipts
 * under one digest.
 */
export function parseIJson(bytes: Uint8Array): ParsedJson {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
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

/** What JSON.parse does not mind in `text`, which it has accepted. */
function ambiguity(text: string): string | undefined {
  /** For each open object the keys so far; undefined for an array. */
  const open: (Set<string> | undefined)[] = []
  let last = ''
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      if (open.push(token === '{' ? new Set() : undefined) > MAX_DEPTH) {
        return `The body is nested more than ${MAX_DEPTH} levels deep.`
      }
    } else if (token === '}' || token === ']') open.pop()
    else if (token === ':') {
      const keys = open.at(-1)
      if (keys?.has(last)) return `The body has the key ${JSON.stringify(last.slice(0, 60))} twice in one object.`
      keys?.add(last)
    } else if (token !== ',') {
      last = JSON.parse(token) as string
      if (/\p{Surrogate}/u.test(last)) return 'The body contains a string with a lone surrogate.'
    }
  }
  return undefined
}
