import { Fragment, h } from 'preact'
import { BarChart } from '../charts/BarChart.tsx'
import { count, day, dayBefore, percent } from '../format.ts'
import { Waiting } from '../parts/Failure.tsx'
import { Legend } from '../parts/Legend.tsx'
import { Opens, Page, Section } from '../parts/Page.tsx'
import { SitePicker } from '../parts/SitePicker.tsx'
import { Numbers } from '../parts/Table.tsx'
import { daysBetween, groupBy, newestVersion, ofGrade, receiptsIn, strongestGrade } from '../rates.ts'
import type { CountsAnswer } from '../rates.ts'
import { chosen } from '../sites.ts'
import { LIVE, useAsk } from '../use-ask.ts'
import { t } from '../words.ts'

const DAYS = 60

/** How far visitors have answered under the newest version of the notice. */
export function Progress() {
  const site = encodeURIComponent(chosen.value)
  const path = `counts?site=${site}&from=${dayBefore(DAYS - 1)}&to=${dayBefore(0)}&by=day,notice,category,provenance`
  const { value, failure } = useAsk<CountsAnswer>(path, { every: LIVE })
  return (
    <Page title={t('page.progress')} lead={t('progress.lead')}>
      <SitePicker />
      {failure && <Waiting failure={failure} />}
      {value ? <Seen {...value} /> : !failure && <Waiting failure={undefined} />}
    </Page>
  )
}

function Seen({ counts, from, to }: CountsAnswer) {
  const sums = ofGrade(counts, strongestGrade(counts))
  const newest = newestVersion([...groupBy(sums, 'notice').keys()])
  if (newest === undefined) return <p>{t('progress.none')}</p>
  const of = groupBy(sums, 'day')
  const rows = daysBetween(from, to).map((one) => {
    const today = of.get(one) ?? []
    const isNew = today.filter((sum) => sum.notice === newest)
    return { day: one, parts: [receiptsIn(isNew), receiptsIn(today.filter((sum) => sum.notice !== newest))] }
  })
  const since = rows.find(({ parts }) => parts[0]! > 0)?.day ?? to
  const after = rows.filter((row) => row.day >= since)
  const isNew = sumOf(after, 0)
  const all = isNew + sumOf(after, 1)
  const share = percent(all > 0 ? isNew / all : undefined)
  const names = [t('progress.new', { version: newest }), t('progress.old')]
  return (
    <Fragment>
      <dl class="figures">
        <div>
          <dt>{names[0]}</dt>
          <dd>{share}</dd>
          <dd>{t('progress.since', { new: count(isNew), all: count(all), day: day(since) })}</dd>
        </div>
      </dl>
      <Section title={t('progress.perDay')}>
        <BarChart bars={rows} label={t('progress.label', { version: newest, share, day: day(since) })} />
        <Legend kind="part" names={names} />
        <Opens title={t('asTable')}>
          <Numbers
            caption={t('progress.perDay')}
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
    </Fragment>
  )
}

function sumOf(rows: readonly { readonly parts: readonly number[] }[], part: number): number {
  let sum = 0
  for (const { parts } of rows) sum += parts[part] ?? 0
  return sum
}
