/**
 * `value` in the canonical form of RFC 8785 (JCS): keys sorted by UTF-16 unit, numbers and texts as ECMAScript writes
 * them, no white space. What is equal as JSON is equal byte for byte, so a hash of it means the same everywhere.
 * `value` is plain JSON; nothing is dropped and nothing is normalised. Calls no `toJSON`, whoever has put one there.
 *
 * @throws TypeError on what has no JSON form: `undefined`, functions, NaN, infinities, lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || !value) return literal(value)
  let text = ''
  if (Array.isArray(value)) {
    // By place, so that a hole in a list is seen.
    for (let at = 0; at < value.length; at++) text += (text && ',') + canonicalJson(value[at])
    return `[${text}]`
  }
  const members = value as Record<string, unknown>
  for (const key of Object.keys(members).sort()) text += `${text && ','}${quoted(key)}:${canonicalJson(members[key])}`
  return `{${text}}`
}

/** JSON.stringify writes a lone surrogate as an escape of its own, which few texts have; RFC 8785 §3.2.2 wants it refused. */
function quoted(text: string): string {
  const json = JSON.stringify(text)
  if (json.includes('\\ud') && /\p{Surrogate}/u.test(text)) throw new TypeError(`no canonical JSON for ${text}`)
  return json
}

/** JSON.stringify would turn NaN into null. */
function literal(part: unknown): string {
  if (part !== null && typeof part !== 'boolean' && !Number.isFinite(part))
    throw new TypeError(`no canonical JSON for ${String(part)}`)
  return JSON.stringify(part)
}
