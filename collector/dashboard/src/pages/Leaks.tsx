import { Fragment, h } from 'preact'
import { count, day, dayBefore, instant } from '../format.ts'
import { hostsOf } from '../hosts.ts'
import type { Report } from '../hosts.ts'
import { Waiting } from '../parts/Failure.tsx'
import { Page, Section } from '../parts/Page.tsx'
import { SitePicker } from '../parts/SitePicker.tsx'
import { Table } from '../parts/Table.tsx'
import { chosen } from '../sites.ts'
import { LIVE, useAsk } from '../use-ask.ts'
import { name, t } from '../words.ts'

/** Hosts that pages of a site have reached, or tried to: those that nobody has catalogued first. */
export function Leaks() {
  const site = encodeURIComponent(chosen.value)
  const path = `reports?site=${site}&from=${dayBefore(29)}&to=${dayBefore(0)}`
  const { value, failure } = useAsk<{ readonly reports: readonly Report[] }>(path, { every: LIVE })
  return (
    <Page title={t('page.leaks')} lead={t('leaks.lead')}>
      <SitePicker />
      {failure?.status === 404 ? (
        <p aria-live="polite">{t('leaks.off')}</p>
      ) : (
        <Fragment>
          {failure && <Waiting failure={failure} />}
          {value ? <Hosts reports={value.reports} /> : !failure && <Waiting failure={undefined} />}
        </Fragment>
      )}
    </Page>
  )
}

function Hosts({ reports }: { readonly reports: readonly Report[] }) {
  const hosts = hostsOf(reports)
  const unknown = hosts.filter(({ service }) => service === null).length
  return (
    <Section title={t('leaks.hosts')}>
      <p aria-live="polite" class={unknown > 0 ? 'late' : 'fine'}>
        {unknown > 0 ? `⚠ ${t('leaks.unknown', { n: unknown })}` : hosts.length > 0 && t('leaks.allKnown')}
      </p>
      <Table
        caption={t('leaks.caption')}
        rows={hosts}
        idOf={(row) => row.host}
        none={t('leaks.none')}
        columns={[
          {
            head: t('field.host'),
            cell: (row) => (
              <Fragment>
                <strong>{row.host}</strong>{' '}
                {row.service === null ? <span class="badge late">{t('leaks.new')}</span> : row.service}
              </Fragment>
            ),
          },
          {
            head: t('field.what'),
            cell: (row) => [...row.kinds.map((one) => name('leak', one)), ...row.directives].join(', '),
          },
          { head: t('field.first'), cell: (row) => instant(row.first_at) },
          { head: t('field.last'), cell: (row) => day(row.last) },
          { head: t('field.reports'), cell: (row) => count(row.reports), isNumber: true },
        ]}
      />
    </Section>
  )
}
