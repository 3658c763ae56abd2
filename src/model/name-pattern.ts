/**
 * Whether a name fits a pattern in which `*` stands for any run of characters and all else for itself. It never goes back,
 * so a hostile pattern takes no longer than a plain one.
 */
export function fits(name: string, pattern: string): boolean {
  const [start = '', ...parts] = pattern.split('*')
  const end = parts.pop()
  if (end === undefined) return name === pattern
  if (!name.startsWith(start)) return false
  let at = start.length
  for (const part of parts) {
    const found = name.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at + end.length <= name.length && name.endsWith(end)
}

/** Whether a name fits one of the patterns. */
export function fitsAny(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => fits(name, pattern))
}
