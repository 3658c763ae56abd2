import { h } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Infer } from '../../../../src/model/schema.ts'
import type { AUDIT_ANSWER } from '../../../src/api/answers.ts'
import { ApiError, ask } from '../api.ts'
import { instant } from '../format.ts'
import { Failure } from '../parts/Failure.tsx'
import { Page } from '../parts/Page.tsx'
import { Table } from '../parts/Table.tsx'
import { name, t } from '../words.ts'

type Answer = Infer<typeof AUDIT_ANSWER>
type Entry = Answer['entries'][number]

const MOST = 50

/** What was done in the collector, the newest first. */
export function Audit() {
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const [next, setNext] = useState<string | null>(null)
  const [failure, setFailure] = useState<ApiError>()
  const [isBusy, setBusy] = useState(true)

  async function more(before: string | null): Promise<void> {
    setBusy(true)
    try {
      const cursor = before === null ? '' : `&before=${encodeURIComponent(before)}`
      const answer = await ask<Answer>(`audit?most=${MOST}${cursor}`)
      setEntries((last) => (before === null ? answer.entries : [...last, ...answer.entries]))
      setNext(answer.next)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  useEffect(() => void more(null), [])

  return (
    <Page title={t('page.audit')} lead={t('audit.lead')}>
      <Failure failure={failure} />
      <section>
        <Table
          caption={t('audit.caption')}
          rows={entries}
          idOf={(row) => `${row.period}.${row.seq}`}
          none={isBusy ? t('loading') : t('none')}
          columns={[
            { head: t('field.at'), cell: (row) => instant(row.at) },
            { head: t('field.who'), cell: (row) => row.actor },
            { head: t('field.done'), cell: (row) => name('audit', row.action) },
            { head: t('field.about'), cell: (row) => [row.site, row.about].filter(Boolean).join(' – ') || '–' },
            { head: t('field.detail'), cell: (row) => detailOf(row) || '–' },
          ]}
        />
        <p class="acts">
          {next !== null && (
            <button type="button" aria-disabled={isBusy} onClick={() => void (isBusy || more(next))}>
              {t('audit.more')}
            </button>
          )}
        </p>
        <p aria-live="polite" class="quiet">
          {isBusy ? '' : t('audit.count', { n: entries.length })}
        </p>
      </section>
    </Page>
  )
}

function detailOf({ detail }: Entry): string {
  return Object.entries(detail)
    .map(([key, value]) => `${name('field', key)}: ${String(value)}`)
    .join('; ')
}
