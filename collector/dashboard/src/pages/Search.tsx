import { Fragment, h } from 'preact'
import { useState } from 'preact/hooks'
import type { Infer } from '../../../../src/model/schema.ts'
import type { PRINCIPAL_ANSWER } from '../../../src/api/answers.ts'
import { ask } from '../api.ts'
import { instant } from '../format.ts'
import { Field } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Page, Section } from '../parts/Page.tsx'
import { Table } from '../parts/Table.tsx'
import type { SeenReceipt } from '../seen-receipt.ts'
import { may, seesAll } from '../session.ts'
import { name, t } from '../words.ts'
import { Erasure, HoldForm, Holds } from './Holds.tsx'
import { ReceiptView } from './ReceiptView.tsx'

type SeenPrincipal = Infer<typeof PRINCIPAL_ANSWER>

/**
 * Receipts by number or pseudonym. What was looked for stays in this page: it is in no address, and so in no history of
 * the browser.
 */
export function Search() {
  const [receipt, setReceipt] = useState<SeenReceipt>()
  const [visitor, setVisitor] = useState<SeenPrincipal>()

  async function find(what: string): Promise<void> {
    setReceipt(undefined)
    if (!what.startsWith('anon:')) return showReceipt(what)
    // The last visitor stays until then: what was said of an erasure is still to be read.
    setVisitor(await ask<SeenPrincipal>(`principals/${encodeURIComponent(what)}`))
  }
  async function showReceipt(id: string): Promise<void> {
    setReceipt(await ask<SeenReceipt>(`receipts/${encodeURIComponent(id.toLowerCase())}`))
  }

  return (
    <Page title={t('page.search')} lead={t('search.lead')}>
      <section>
        <Form
          label={t('page.search')}
          submit={t('search.do')}
          done={t('search.found')}
          send={(typed) => find(typed.text('what'))}
        >
          <Field name="what" label={t('search.what')} hint={t('search.hint')} most={80} />
        </Form>
      </section>
      {receipt && <ReceiptView {...receipt} onVisitor={find} />}
      {visitor && <Visitor {...visitor} onReceipt={showReceipt} onChanged={() => find(visitor.principal)} />}
      {seesAll.value && <Holds />}
    </Page>
  )
}

function Visitor({
  principal,
  receipts,
  onReceipt,
  onChanged,
}: SeenPrincipal & {
  readonly onReceipt: (id: string) => Promise<void>
  readonly onChanged: () => Promise<void>
}) {
  return (
    <Fragment>
      <Section title={t('visitor.title', { n: receipts.length })}>
        <p>
          <code>{principal}</code>
        </p>
        <Table
          caption={t('visitor.caption')}
          rows={receipts}
          idOf={(row) => row.receipt_id}
          none={t('visitor.none')}
          columns={[
            { head: t('field.decided_at'), cell: (row) => instant(row.receipt.event.time) },
            { head: t('field.action'), cell: (row) => name('action', row.receipt.event.action) },
            { head: t('field.site'), cell: (row) => row.site },
            {
              head: t('field.receipt_id'),
              cell: (row) => (
                <button type="button" onClick={() => void onReceipt(row.receipt_id)}>
                  {t('visitor.open')} <code>…{row.receipt_id.slice(-6)}</code>
                </button>
              ),
            },
          ]}
        />
      </Section>
      {seesAll.value && may('receipts.hold') && <HoldForm key={`hold-${principal}`} principal={principal} />}
      {seesAll.value && may('receipts.erase') && (
        <Erasure key={`erase-${principal}`} principal={principal} onChanged={onChanged} />
      )}
    </Fragment>
  )
}
