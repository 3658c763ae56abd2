import { judge, losses } from './judge.mjs'
import { metrics, reference } from './metrics.mjs'

const parts = {
  first: 'First visit',
  bytes: 'First visit: weight',
  clicks: 'Clicks',
  returning: 'Returning visit, after accept',
}

/**
 * All that was found, as text with tables.
 *
 * @param {{ summary: ReturnType<import('./metrics.mjs').summarize>, samples: readonly object[],
 *   failures: readonly string[], run: { date: string, machine: { cores: number, chromium: string, node: string }, rounds: number } }} results
 */
export function report({ summary, samples, failures, run }) {
  const lines = [
    `# Bench of ${run.date}`,
    '',
    `${run.machine.cores} cores, Chromium ${run.machine.chromium} headless, Node ${run.machine.node}; ${run.rounds} rounds; medians [least–most], ratio to ${reference}`,
  ]
  for (const [profile, rows] of Object.entries(summary)) {
    lines.push('', `## Profile ${profile}`)
    for (const [part, title] of Object.entries(parts)) {
      const columns = metrics.filter(
        (metric) => metric.part === part && Object.values(rows).some((row) => row[metric.id]),
      )
      lines.push('', `### ${title}`, '')
      lines.push(
        ...table([
          ['', ...columns.map(({ label, unit }) => (unit ? `${label}, ${unit}` : label))],
          ...Object.entries(rows).map(([name, row]) => [
            name,
            ...columns.map((metric) => cell(row[metric.id], metric)),
          ]),
        ]),
      )
    }
    const sooner = roundsWon(samples, profile)
    if (sooner) lines.push('', `yinyom's banner came before ${reference}'s in ${sooner} rounds.`)
  }
  if (Object.values(summary).some((rows) => rows.yinyom)) lines.push(...goalLines(summary))
  if (failures.length > 0) lines.push('', '## Visits that failed', '', ...failures.map((failure) => `- ${failure}`))
  return lines.join('\n')
}

function goalLines(summary) {
  const judged = judge(summary).map(({ profile, text, limit, found, met }) => [
    met === undefined ? '–' : met ? 'met' : 'MISSED',
    profile,
    text,
    found,
    limit,
  ])
  const lost = losses(summary, metrics).map(({ profile, label, part, ours, best, by, unit, digits }) => [
    profile,
    `${label} (${parts[part]})`,
    `${ours.toFixed(digits)} ${unit}`,
    `${best.toFixed(digits)} ${unit}`,
    by,
  ])
  return [
    '',
    '## Goals',
    '',
    ...table([['', 'profile', 'goal', 'found', 'limit'], ...judged]),
    '',
    '## Where another widget is better',
    '',
    ...(lost.length > 0 ? table([['profile', 'what', 'yinyom', 'best', 'whose'], ...lost]) : ['Nowhere.']),
  ]
}

function cell(figure, { digits = 0 }) {
  if (figure === undefined) return '–'
  const { median, min, max, ratio } = figure
  const [middle, least, most] = [median, min, max].map((number) => number.toFixed(digits))
  const span = least === most ? '' : ` [${least}–${most}]`
  return `${middle}${span}${ratio === undefined ? '' : ` ${ratio.toFixed(2)}x`}`
}

function roundsWon(samples, profile) {
  const times = (name) =>
    new Map(
      samples.flatMap((sample) =>
        sample.profile === profile && sample.contestant === name ? [[sample.round, sample.values.banner]] : [],
      ),
    )
  const theirs = times(reference)
  const both = [...times('yinyom')].filter(([round]) => theirs.has(round))
  if (both.length > 0) return `${both.filter(([round, time]) => time < theirs.get(round)).length} of ${both.length}`
}

/** Rows as a Markdown table that can also be read as it is. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  const line = (row) => `| ${row.map((text, column) => text.padEnd(widths[column])).join(' | ')} |`
  return [line(rows[0]), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.slice(1).map(line)]
}
