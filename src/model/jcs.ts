/**
 * `value` in the canonical form of RFC 8785 (JCS): keys sorted by UTF-16 unit, numbers and texts as ECMAScript writes
 * them, no white space. What is equal as JSON is equal byte for byte, so a hash of it means the same everywhere.
 * `value` is plain JSON; nothing is dropped and nothing is normalised. Calls no `toJSON`, whoever has put one there.
 *
 * @throws TypeError on what has no JSON form: `undefined`, functions, NaN, infinities, lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  const parts: string[] = []
  if (Array.isArray(value)) {
    for (const item of value) parts.push(canonicalJson(item))
    return `[${parts.join()}]`
  }
  if (typeof value === 'object' && value) {
    const members = value as Record<string, unknown>
    for (const key of Object.keys(members).sort()) parts.push(`${canonicalJson(key)}:${canonicalJson(members[key])}`)
    return `{${parts.join()}}`
  }
  const written = JSON.stringify(value) as string | undefined
  // JSON.stringify turns NaN into null and escapes lone surrogates; RFC 8785 §3.2.2 wants both refused.
  if (!written || (written === 'null' && value !== null) || /\p{Surrogate}/u.test(String(value))) {
    throw new TypeError(`no canonical JSON for ${String(value)}`)
  }
  return written
}
