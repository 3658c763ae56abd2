import { h } from 'preact'
import { count, shortDay } from '../format.ts'

const WIDE = 600
const HIGH = 180
const LEFT = 58
const FOOT = 24

/** One day: its parts stand on each other, the first at the bottom. */
export interface Bar {
  readonly day: string
  readonly parts: readonly number[]
}

/**
 * Numbers of days as bars. `label` says in a sentence what can be seen; the same numbers stand in a table beside it.
 * Parts differ in colour and in pattern.
 */
export function BarChart({ bars, label }: { readonly bars: readonly Bar[]; readonly label: string }) {
  const most = Math.max(1, ...bars.map(({ parts }) => heightOf(parts)))
  const top = niceTop(most)
  const step = (WIDE - LEFT) / Math.max(1, bars.length)
  const toY = (value: number) => HIGH - (value / top) * (HIGH - 10)
  return (
    <svg class="chart" viewBox={`0 0 ${WIDE} ${HIGH + FOOT}`} role="img" aria-label={label}>
      <Grid values={[0, top / 2, top]} toY={toY} show={count} />
      {bars.map(({ day, parts }, at) => {
        let below = 0
        return parts.map((part, kind) => {
          const y = toY(below + part)
          const height = toY(below) - y
          below += part
          const x = LEFT + at * step + step * 0.12
          return <rect key={`${day}-${kind}`} class={`part-${kind}`} x={x} y={y} width={step * 0.76} height={height} />
        })
      })}
      <Days days={bars.map(({ day }) => day)} toX={(at) => LEFT + (at + 0.5) * step} />
    </svg>
  )
}

/** A round number that is not below. */
function niceTop(most: number): number {
  const size = 10 ** Math.floor(Math.log10(most))
  return [1, 2, 4, 5, 10].map((one) => one * size).find((one) => one >= most && one % 2 === 0) ?? most + (most % 2)
}

function Grid({
  values,
  toY,
  show,
}: {
  readonly values: readonly number[]
  readonly toY: (value: number) => number
  readonly show: (value: number) => string
}) {
  return (
    <g>
      {values.map((value) => (
        <g key={value}>
          <line class="grid" x1={LEFT} x2={WIDE} y1={toY(value)} y2={toY(value)} />
          <text x={LEFT - 6} y={toY(value) + 4} text-anchor="end">
            {show(value)}
          </text>
        </g>
      ))}
    </g>
  )
}

/** The first day, the last, and one between. */
function Days({ days, toX }: { readonly days: readonly string[]; readonly toX: (at: number) => number }) {
  const last = days.length - 1
  const seen = [...new Set([0, Math.round(last / 2), last])].filter((at) => at >= 0)
  return (
    <g>
      {seen.map((at) => (
        <text key={at} x={toX(at)} y={HIGH + 18} text-anchor={at === 0 ? 'start' : at === last ? 'end' : 'middle'}>
          {shortDay(days[at]!)}
        </text>
      ))}
    </g>
  )
}

/** One line of shares from 0 to 1; a day without answers is a gap. */
export interface Line {
  readonly name: string
  readonly shares: readonly (number | undefined)[]
}

/** Shares of days as lines, which differ in colour and in dashes. */
export function LineChart({
  days,
  lines,
  label,
  show,
}: {
  readonly days: readonly string[]
  readonly lines: readonly Line[]
  readonly label: string
  readonly show: (share: number) => string
}) {
  const step = (WIDE - LEFT) / Math.max(1, days.length)
  const toX = (at: number) => LEFT + (at + 0.5) * step
  const toY = (share: number) => HIGH - share * (HIGH - 10)
  return (
    <svg class="chart" viewBox={`0 0 ${WIDE} ${HIGH + FOOT}`} role="img" aria-label={label}>
      <Grid values={[0, 0.5, 1]} toY={toY} show={show} />
      {lines.map(({ name, shares }, kind) => (
        <path key={name} class={`line-${kind % 5}`} d={pathOf(shares, toX, toY)} />
      ))}
      <Days days={days} toX={toX} />
    </svg>
  )
}

function pathOf(
  shares: readonly (number | undefined)[],
  toX: (at: number) => number,
  toY: (share: number) => number,
): string {
  let isDown = false
  let path = ''
  shares.forEach((share, at) => {
    if (share === undefined) return void (isDown = false)
    path += `${isDown ? 'L' : 'M'}${toX(at).toFixed(1)} ${toY(share).toFixed(1)}`
    // A day alone is a dot.
    if (!isDown && shares[at + 1] === undefined) path += 'h0.1'
    isDown = true
  })
  return path
}

function heightOf(parts: readonly number[]): number {
  let all = 0
  for (const part of parts) all += part
  return all
}
