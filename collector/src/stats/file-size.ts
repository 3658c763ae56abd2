const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const

/** Bytes as people read them, in steps of 1000: `1.5 GB`. */
export function sizeInWords(bytes: number): string {
  let [value, unit] = [bytes, 0]
  while (value >= 999.5 && unit < UNITS.length - 1) [value, unit] = [value / 1000, unit + 1]
  const digits = unit > 0 && value < 9.95 ? 1 : 0
  return `${value.toFixed(digits)} ${UNITS[unit]}`
}
