import { mkdirSync, writeFileSync } from 'node:fs'

const FOLDER = new URL('../../../.cache/labelled-reports/', import.meta.url)

/** Writes the figures of one labelled set to `.cache/labelled-reports/`, which is not in the repository. */
export function writeReport(name: string, lines: readonly string[]): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(new URL(`${name}.txt`, FOLDER), `${lines.join('\n')}\n`)
}

/** A share in per cent with one decimal, `-` of nothing. */
export function percent(part: number, whole: number): string {
  return whole ? `${((part / whole) * 100).toFixed(1)} %` : '-'
}
