/**
 * JSON of plain data, as `JSON.stringify` writes it: members that are `undefined` are left out, half a surrogate pair is
 * an escape. Ignores `toJSON`, which some old libraries put on every array of a page, and which turns lists into texts.
 */
export function toJson(value: unknown): string {
  return writeJson(value, Object.keys, (part) => !['undefined', 'function', 'symbol'].includes(typeof part))
}

/**
 * JSON of plain data with the members that `keysOf` names, in that order. A part that `isWritten` denies is left out of
 * an object, and is `null` elsewhere.
 */
export function writeJson(
  value: unknown,
  keysOf: (members: object) => readonly string[],
  isWritten: (part: unknown) => boolean,
): string {
  const parts: string[] = []
  const write = (part: unknown) => writeJson(part, keysOf, isWritten)
  if (Array.isArray(value)) {
    for (const item of value) parts.push(write(item))
    return `[${parts.join()}]`
  }
  if (typeof value === 'object' && value) {
    const members = value as Record<string, unknown>
    for (const key of keysOf(value)) {
      if (isWritten(members[key])) parts.push(`${write(key)}:${write(members[key])}`)
    }
    return `{${parts.join()}}`
  }
  return isWritten(value) ? JSON.stringify(value) : 'null'
}
