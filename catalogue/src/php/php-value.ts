/** What can be written as a PHP literal. */
export type PhpValue = string | number | readonly PhpValue[] | { readonly [key: string]: PhpValue }

/** A value as PHP writes it, in one line. */
export function phpValue(value: PhpValue): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`
  if (Array.isArray(value)) return `[${value.map(phpValue).join(',')}]`
  const entries = Object.entries(value as { readonly [key: string]: PhpValue })
  return `[${entries.map(([key, one]) => `${phpValue(key)}=>${phpValue(one)}`).join(',')}]`
}

/** An array of arrays, with a line for each of what they hold: so that a comparison of versions shows what has changed. */
export function phpLines(lists: { readonly [name: string]: PhpValue }): string {
  const lines = Object.entries(lists).map(([name, list]) => {
    const rows = Array.isArray(list)
      ? list.map((one: PhpValue) => phpValue(one))
      : Object.entries(list).map(([key, one]) => `${phpValue(key)}=>${phpValue(one as PhpValue)}`)
    return `${phpValue(name)}=>[\n${rows.map((row) => `${row},\n`).join('')}],\n`
  })
  return `[\n${lines.join('')}]`
}
