/**
 * Writes the measured figures into the READMEs, between their markers, so that none is typed by hand: the sizes from
 * dist/, the timings from the last full run of the bench. `--check` writes nothing and fails where the sizes are stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { figuresFile } from '../bench/figures.mjs'
import { words } from '../bench/figure-words.mjs'
import { metrics } from '../bench/metrics.mjs'
import { sizes } from '../bench/sizes.mjs'

const readmes = { 'README.md': words.en, 'README.th.md': words.th }

try {
  main(process.argv.includes('--check'))
} catch (failure) {
  console.error(failure.message)
  process.exitCode = 1
}

function main(isCheck) {
  const weighed = sizes()
  const figures = existsSync(figuresFile) && JSON.parse(readFileSync(figuresFile, 'utf8'))
  if (!figures) console.log('bench/figures.json is missing (npm run bench makes it): the timings stay as they are.')
  for (const [name, language] of Object.entries(readmes)) {
    const file = new URL(`../${name}`, import.meta.url)
    if (!existsSync(file)) throw new Error(`${name} is missing.`)
    const old = readFileSync(file, 'utf8')
    const sized = filled(old, 'sizes', sizesTable(weighed, language), name)
    if (isCheck && sized !== old)
      throw new Error(`${name} has sizes that dist/ does not. Run: node scripts/figures.mjs`)
    if (!isCheck) writeFileSync(file, figures ? filled(sized, 'bench', benchText(figures, language), name) : sized)
  }
  console.log(isCheck ? 'The sizes in the READMEs are those of dist/.' : 'The figures in the READMEs are up to date.')
}

/** `text` with `body` between the markers of `part`. */
function filled(text, part, body, name) {
  const [open, close] = [`<!-- figures:${part} -->`, `<!-- /figures:${part} -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`${name} has no ${open} … ${close} to write the figures into.`)
  return `${text.slice(0, start + open.length)}\n${body}\n${text.slice(end)}`
}

function sizesTable(weighed, language) {
  return table([
    [language.file, language.when, language.size, language.limit],
    ...weighed.map(({ id, gzip, limit }) => [...language.parts[id], kilobytes(gzip), limit ? kilobytes(limit) : '–']),
  ])
}

function benchText(figures, language) {
  const names = Object.keys(figures.profiles.B).filter((name) => name !== 'control')
  const rows = metrics
    .filter(({ id }) => language.metrics[id])
    .flatMap((metric) =>
      (metric.part === 'bytes' ? ['B'] : ['B', 'C']).map((profile) => [
        language.metrics[metric.id] + (metric.part === 'bytes' ? '' : ` (${profile})`),
        ...[...names, 'control'].map((name) => cell(figures.profiles[profile][name], metric)),
      ]),
    )
  const missed = figures.goals.filter(({ met }) => met === false)
  const profiles = Object.values(language.profiles).join('; ')
  return [
    '',
    language.method({ ...figures, profiles }),
    '',
    table([['', ...names, language.control], ...rows]),
    '',
    language.met(figures.goals.filter(({ met }) => met).length, figures.goals.length),
    ...(missed.length > 0 ? [language.missed, '', ...missed.map((goal) => `- ${language.missedGoal(goal)}`)] : []),
    '',
  ].join('\n')
}

function cell({ medians, ratios }, { id, unit, digits = 0 }) {
  if (medians[id] === undefined) return '–'
  const amount = unit === 'B' ? kilobytes(medians[id]) : `${medians[id].toFixed(digits)} ${unit}`.trim()
  return ratios[id] === undefined ? amount : `${amount} (${ratios[id].toFixed(2)})`
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function table([head, ...rows]) {
  const line = (row) => `| ${row.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}
