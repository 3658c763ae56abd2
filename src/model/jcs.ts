/**
 * `value` in the canonical form of RFC 8785 (JCS): keys sorted by UTF-16 unit, numbers and texts as ECMAScript writes
 * them, no white space. What is equal as JSON is equal byte for byte, so a hash of it means the same everywhere.
 * `value` is plain JSON; nothing is dropped and nothing is normalised. Calls no `toJSON`, whoever has put one there.
 *
 * @throws TypeError on what has no JSON form: `undefined`, functions, NaN, infinities, lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  // Spread, so that a hole in a list is seen.
  if (Array.isArray(value)) return `[${[...value].map(canonicalJson).join()}]`
  if (typeof value === 'object' && value) {
    const members = value as Record<string, unknown>
    const keys = Object.keys(members).sort()
    return `{${keys.map((key) => `${canonicalJson(key)}:${canonicalJson(members[key])}`).join()}}`
  }
  assertCanonical(value)
  return JSON.stringify(value)
}

/** JSON.stringify would turn NaN into null and escape lone surrogates; RFC 8785 §3.2.2 wants both refused. */
function assertCanonical(part: unknown): void {
  const isFine =
    typeof part === 'string'
      ? !/\p{Surrogate}/u.test(part)
      : typeof part === 'object' || typeof part === 'boolean' || Number.isFinite(part)
  if (!isFine) throw new TypeError(`no canonical JSON for ${String(part)}`)
}
