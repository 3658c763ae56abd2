import { Fragment, h } from 'preact'
import { useState } from 'preact/hooks'
import { ask } from '../api.ts'
import { BarChart, LineChart } from '../charts/BarChart.tsx'
import { count, day, dayBefore, instant, percent } from '../format.ts'
import { Choice } from '../parts/Field.tsx'
import { Legend } from '../parts/Legend.tsx'
import { Opens, Page, Section } from '../parts/Page.tsx'
import { SitePicker } from '../parts/SitePicker.tsx'
import { Numbers } from '../parts/Table.tsx'
import { Waiting } from '../parts/Failure.tsx'
import { answeredCategories, daysBetween, groupBy, ofGrade, rateOf, receiptsIn, strongestGrade } from '../rates.ts'
import type { CountsAnswer, Sum } from '../rates.ts'
import { chosen } from '../sites.ts'
import { LIVE, useReading } from '../use-ask.ts'
import { name, t } from '../words.ts'
import { Breakdown } from './Breakdown.tsx'

const RANGES = ['7', '30', '90', '365']

interface Read {
  readonly daily: CountsAnswer
  readonly parts: CountsAnswer
  readonly at: string
}

/** Today and the last days of a site: how many receipts, and how many said yes. */
export function Overview() {
  const [range, setRange] = useState('30')
  const site = chosen.value
  const span = `site=${encodeURIComponent(site)}&from=${dayBefore(Number(range) - 1)}&to=${dayBefore(0)}`
  const { value, failure } = useReading<Read>(
    span,
    async (signal) => {
      // One after the other: a dashboard that is open all day never asks for two things at once.
      const daily = await ask<CountsAnswer>(`counts?${span}&by=day,category,state,provenance`, undefined, signal)
      const by = 'category,state,provenance,notice,surface,lang'
      const parts = await ask<CountsAnswer>(`counts?${span}&by=${by}`, undefined, signal)
      return { daily, parts, at: new Date().toISOString() }
    },
    { every: LIVE },
  )
  return (
    <Page title={t('page.overview')} lead={t('overview.lead')}>
      <div class="row">
        <SitePicker />
        <Choice
          name="range"
          label={t('overview.range')}
          value={range}
          options={RANGES.map((days) => [days, t('overview.days', { n: days })] as const)}
          onChange={setRange}
        />
      </div>
      {failure && <Waiting failure={failure} />}
      {value ? <Seen {...value} /> : !failure && <Waiting failure={undefined} />}
    </Page>
  )
}

function Seen({ daily, parts, at }: Read) {
  const days = daysBetween(daily.from, daily.to)
  const grade = strongestGrade(daily.counts)
  const graded = ofGrade(daily.counts, grade)
  const categories = answeredCategories(daily.counts)
  return (
    <Fragment>
      <p class="quiet">{t('overview.at', { at: instant(at) })}</p>
      <p>{grade ? t('overview.grade', { grade: name('grade', grade) }) : t('overview.noGrade')}</p>
      <Section title={t('overview.today')}>
        <Figures sums={graded.filter((sum) => sum.day === daily.to)} categories={categories} />
      </Section>
      <Section title={t('overview.span', { from: day(daily.from), to: day(daily.to) })}>
        <Figures sums={graded} categories={categories} />
      </Section>
      <PerDay sums={daily.counts} grade={grade} days={days} />
      <Rates sums={graded} days={days} categories={categories} />
      <ByGrade sums={daily.counts} categories={categories} />
      {(['notice', 'surface', 'lang'] as const).map((key) => (
        <Breakdown key={key} by={key} sums={ofGrade(parts.counts, grade)} categories={categories} />
      ))}
    </Fragment>
  )
}

/** The main figures: only of the strongest grade. */
function Figures({ sums, categories }: { readonly sums: readonly Sum[]; readonly categories: readonly string[] }) {
  const of = groupBy(sums, 'category')
  return (
    <dl class="figures">
      <div>
        <dt>{t('receipts')}</dt>
        <dd>{count(receiptsIn(sums))}</dd>
      </div>
      {categories.map((category) => {
        const { given, refused, share } = rateOf(of.get(category) ?? [])
        return (
          <div key={category}>
            <dt>{name('category', category)}</dt>
            <dd>{percent(share)}</dd>
            <dd>{t('rate.of', { given: count(given), all: count(given + refused) })}</dd>
          </div>
        )
      })}
    </dl>
  )
}

function PerDay({
  sums,
  grade,
  days,
}: {
  readonly sums: readonly Sum[]
  readonly grade: string | undefined
  readonly days: readonly string[]
}) {
  const of = groupBy(sums, 'day')
  const rows = days.map((one) => {
    const today = of.get(one) ?? []
    const main = grade ? receiptsIn(ofGrade(today, grade)) : 0
    // Grades between are neither: they are in the table of grades.
    return { day: one, parts: [main, receiptsIn(ofGrade(today, 'unsigned'))] }
  })
  const names = [grade ? name('grade', grade) : t('overview.known'), name('grade', 'unsigned')]
  const all = rows.map(({ parts }) => parts[0]!)
  const label = t('overview.perDay.label', { least: count(Math.min(...all)), most: count(Math.max(...all)) })
  return (
    <Section title={t('overview.perDay')}>
      <BarChart bars={rows} label={label} />
      <Legend kind="part" names={names} />
      <Opens title={t('asTable')}>
        <Numbers
          caption={t('overview.perDay')}
          rows={rows.toReversed()}
          idOf={(row) => row.day}
          columns={[
            { head: t('field.day'), cell: (row) => day(row.day) },
            { head: names[0]!, cell: (row) => count(row.parts[0]!), isNumber: true },
            { head: names[1]!, cell: (row) => count(row.parts[1]!), isNumber: true },
          ]}
        />
      </Opens>
    </Section>
  )
}

function Rates({
  sums,
  days,
  categories,
}: {
  readonly sums: readonly Sum[]
  readonly days: readonly string[]
  readonly categories: readonly string[]
}) {
  if (categories.length === 0) return null
  const of = groupBy(sums, 'day')
  const rows = days.map((one) => {
    const today = groupBy(of.get(one) ?? [], 'category')
    return { day: one, shares: categories.map((category) => rateOf(today.get(category) ?? []).share) }
  })
  const lines = categories.map((category, at) => ({ name: category, shares: rows.map(({ shares }) => shares[at]) }))
  const overall = groupBy(sums, 'category')
  const ends = categories.map((id) => `${name('category', id)} ${percent(rateOf(overall.get(id) ?? []).share)}`)
  return (
    <Section title={t('overview.rates')}>
      <LineChart
        days={days}
        lines={lines}
        label={t('overview.rates.label', { rates: ends.join(', ') })}
        show={(share) => `${Math.round(share * 100)}%`}
      />
      <Legend kind="line" names={categories.map((id) => name('category', id))} />
      <Opens title={t('asTable')}>
        <Numbers
          caption={t('overview.rates')}
          rows={rows.toReversed()}
          idOf={(row) => row.day}
          columns={[
            { head: t('field.day'), cell: (row) => day(row.day) },
            ...categories.map((id, at) => ({
              head: name('category', id),
              cell: (row: (typeof rows)[number]) => percent(row.shares[at]),
              isNumber: true,
            })),
          ]}
        />
      </Opens>
    </Section>
  )
}

/** How far the senders are known, with the rate of each: the lowest stands here, and nowhere above. */
function ByGrade({ sums, categories }: { readonly sums: readonly Sum[]; readonly categories: readonly string[] }) {
  return <Breakdown by="provenance" sums={sums} categories={categories} lead={t('overview.grades.lead')} />
}
