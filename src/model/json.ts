/**
 * JSON of plain data, as `JSON.stringify` writes it: members that are `undefined` are left out, half a surrogate pair is
 * an escape. Ignores `toJSON`, which some old libraries put on every array of a page, and which turns lists into texts.
 */
export function toJson(value: unknown): string {
  const parts: string[] = []
  if (Array.isArray(value)) {
    for (const item of value) parts.push(toJson(item))
    return `[${parts.join()}]`
  }
  if (typeof value === 'object' && value) {
    const members = value as Record<string, unknown>
    for (const key of Object.keys(members)) {
      if (hasJson(members[key])) parts.push(`${JSON.stringify(key)}:${toJson(members[key])}`)
    }
    return `{${parts.join()}}`
  }
  return hasJson(value) ? JSON.stringify(value) : 'null'
}

function hasJson(value: unknown): boolean {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol'
}
