/**
 * JSON of plain data, as `JSON.stringify` writes it. Ignores `toJSON`, which some old libraries put on every array of a
 * page, and which turns lists into texts: what is written is what the member itself holds.
 */
export function toJson(value: unknown): string {
  const own = function (this: Record<string, unknown>, key: string) {
    return this[key]
  }
  return JSON.stringify(value, own) ?? 'null'
}
