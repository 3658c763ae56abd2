import { h } from 'preact'
import type { Infer } from '../../../../src/model/schema.ts'
import type { DISCLOSURES_ANSWER } from '../../../src/api/answers.ts'
import type { ReceiptField } from '../../../src/export/receipt-fields.ts'
import { ask, download } from '../api.ts'
import { count, day, dayBefore, instant } from '../format.ts'
import { Waiting } from '../parts/Failure.tsx'
import { Choice, Field, Text } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import type { Typed } from '../parts/Form.tsx'
import { Page, Section } from '../parts/Page.tsx'
import { SitePicker } from '../parts/SitePicker.tsx'
import { Table } from '../parts/Table.tsx'
import { chosen } from '../sites.ts'
import { useAsk } from '../use-ask.ts'
import { name, t } from '../words.ts'

type Seen = Infer<typeof DISCLOSURES_ANSWER>

/** Every field that can go out, and whether it does unless somebody says otherwise. */
const FIELDS = {
  received_at: true,
  state: true,
  action: true,
  purposes: true,
  notice: true,
  lang: true,
  receipt_id: false,
  pseudonym: false,
  decided_at: false,
  valid_until: false,
  actor: false,
  surface: false,
  config_sha256: false,
  provenance: false,
  clock_suspect: false,
  log: false,
  seq: false,
  digest: false,
  receipt: false,
} as const satisfies Readonly<Record<ReceiptField, boolean>>

/** Receipts as a file, and who was given which. */
export function Exports() {
  const { value, failure, again } = useAsk<Seen>('disclosures')
  return (
    <Page title={t('page.exports')} lead={t('exports.lead')}>
      <Section title={t('exports.new')}>
        <Form
          label={t('exports.new')}
          submit={t('exports.do')}
          done={t('exports.done')}
          send={async (typed) => {
            await exportReceipts(typed)
            again()
          }}
        >
          <SitePicker />
          <div class="row">
            <Field name="from" label={t('field.from')} type="date" value={dayBefore(29)} />
            <Field name="to" label={t('field.to')} type="date" value={dayBefore(0)} />
          </div>
          <Choice
            name="format"
            label={t('field.format')}
            options={[
              ['csv', t('format.csv')],
              ['ndjson', 'NDJSON'],
            ]}
          />
          <Field name="requester" label={t('field.requester')} hint={t('hint.requester')} most={200} />
          <Field name="contact" label={t('field.contact')} most={200} />
          <Field name="basis" label={t('field.basis')} hint={t('hint.basis')} most={500} />
          <Text name="purpose" label={t('field.purpose')} most={500} />
          <Field
            name="follow_up"
            label={t('field.follow_up')}
            hint={t('hint.follow_up')}
            type="date"
            value={dayBefore(-30)}
          />
          <fieldset>
            <legend>{t('field.fields')}</legend>
            <p class="hint">{t('exports.fields')}</p>
            <div class="boxes">
              {Object.entries(FIELDS).map(([field, isUsual]) => (
                <label key={field} class="box">
                  <input type="checkbox" name="fields" value={field} defaultChecked={isUsual} />
                  {name('field', field)}
                </label>
              ))}
            </div>
          </fieldset>
        </Form>
      </Section>
      <Section title={t('exports.list')}>
        {value ? <Made {...value} onChanged={again} /> : <Waiting failure={failure} />}
      </Section>
    </Page>
  )
}

async function exportReceipts(typed: Typed): Promise<void> {
  const texts = ['from', 'to', 'format', 'requester', 'contact', 'basis', 'purpose', 'follow_up']
  const body = {
    site: chosen.value,
    ...Object.fromEntries(texts.map((one) => [one, typed.text(one)])),
    fields: typed.all('fields'),
  }
  const file = `receipts-${chosen.value}-${typed.text('from')}-${typed.text('to')}.${typed.text('format')}`
  await download('exports', { method: 'POST', body }, file)
}

function Made({ disclosures, onChanged }: Seen & { readonly onChanged: () => void }) {
  async function follow(id: string): Promise<void> {
    await ask(`disclosures/${id}/followed`, { method: 'PUT' })
    onChanged()
  }
  return (
    <Table
      caption={t('exports.caption')}
      rows={disclosures}
      idOf={(row) => row.disclosure}
      columns={[
        { head: t('field.made_at'), cell: (row) => `${instant(row.made_at)} (${row.made_by})` },
        { head: t('field.site'), cell: (row) => row.site },
        { head: t('field.requester'), cell: (row) => [row.requester, row.contact].filter(Boolean).join(', ') },
        { head: t('field.basis'), cell: (row) => [row.basis, row.purpose].filter(Boolean).join(' – ') },
        { head: t('receipts'), cell: (row) => count(row.receipts), isNumber: true },
        {
          head: t('field.follow_up'),
          cell: (row) =>
            row.followed_at ? (
              <span class="fine">✓ {t('exports.followed', { day: day(row.followed_at) })}</span>
            ) : (
              <Form
                label={`${t('exports.follow')} ${row.requester}`}
                submit={t('exports.follow')}
                send={() => follow(row.disclosure)}
              >
                <span class={row.follow_up < dayBefore(0) ? 'late' : ''}>{day(row.follow_up)}</span>
              </Form>
            ),
        },
      ]}
    />
  )
}
