import { Fragment, h } from 'preact'
import type { Infer } from '../../../../src/model/schema.ts'
import type { LOGS_ANSWER } from '../../../src/api/answers.ts'
import { ask, askReady } from '../api.ts'
import { count, day, instant } from '../format.ts'
import { Waiting } from '../parts/Failure.tsx'
import { Opens, Page, Section } from '../parts/Page.tsx'
import { Table } from '../parts/Table.tsx'
import { LIVE, useReading } from '../use-ask.ts'
import { t } from '../words.ts'

type Logs = Infer<typeof LOGS_ANSWER>

/** Whether receipts can be stored, and how the logs stand. */
export function Health() {
  const { value, failure } = useReading(
    'health',
    async (signal) => {
      const isReady = await askReady(signal)
      return { isReady, ...(await ask<Logs>('logs', undefined, signal)), at: new Date().toISOString() }
    },
    { every: LIVE },
  )
  return (
    <Page title={t('page.health')} lead={t('health.lead')}>
      {failure && <Waiting failure={failure} />}
      {value ? (
        <Fragment>
          <Section title={t('health.ready')}>
            <p aria-live="polite" class={value.isReady ? 'fine' : 'late'}>
              {value.isReady ? `✓ ${t('health.yes')}` : `⚠ ${t('health.no')}`}
            </p>
            <p class="quiet">{t('overview.at', { at: instant(value.at) })}</p>
          </Section>
          <Section title={t('health.logs')}>
            <LogTable logs={value.logs} />
          </Section>
        </Fragment>
      ) : (
        !failure && <Waiting failure={undefined} />
      )}
    </Page>
  )
}

function LogTable({ logs }: Logs) {
  return (
    <Table
      caption={t('health.caption')}
      rows={logs.toSorted((a, b) =>
        a.period === b.period ? (a.site < b.site ? -1 : 1) : a.period < b.period ? 1 : -1,
      )}
      idOf={(row) => `${row.site}/${row.period}`}
      columns={[
        { head: t('field.site'), cell: (row) => row.site },
        { head: t('field.period'), cell: (row) => row.period },
        { head: t('field.leaves'), cell: (row) => count(row.size), isNumber: true },
        {
          head: t('field.state'),
          cell: (row) => (row.droppedAt ? t('health.dropped', { day: day(row.droppedAt) }) : t('health.kept')),
        },
        {
          head: t('field.checkpoint'),
          cell: (row) => (
            <Opens title={t('health.checkpoint')}>
              <pre>{row.checkpoint}</pre>
            </Opens>
          ),
        },
      ]}
    />
  )
}
