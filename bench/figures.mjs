import { writeFileSync } from 'node:fs'
import { judge } from './judge.mjs'

/** The last full run in short; committed, and what the README's figures are made from. */
export const figuresFile = new URL('figures.json', import.meta.url)

/**
 * Writes medians, ratios and goals. Nothing about the machine but what a reader needs to weigh the numbers.
 *
 * @param {{ summary: ReturnType<import('./metrics.mjs').summarize>, run: { date: string, machine: object, rounds: number } }} results
 */
export function writeFigures({ summary, run }) {
  const profiles = mapped(summary, (rows) =>
    mapped(rows, (row) => ({
      medians: mapped(row, ({ median }) => rounded(median)),
      ratios: mapped(row, ({ ratio }) => ratio && Number(ratio.toFixed(2))),
    })),
  )
  writeFileSync(figuresFile, `${JSON.stringify({ ...run, profiles, goals: judge(summary) }, null, 2)}\n`)
}

function mapped(object, map) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]))
}

function rounded(number) {
  return Number(number.toPrecision(Math.abs(number) < 1000 ? 3 : 6))
}
