import { h } from 'preact'
import type { Infer } from '../../../../src/model/schema.ts'
import type { ERASED_ANSWER, HOLDS_ANSWER } from '../../../src/api/answers.ts'
import { ApiError, ask } from '../api.ts'
import { count, day, dayBefore } from '../format.ts'
import { Waiting } from '../parts/Failure.tsx'
import { Field, Text } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Section } from '../parts/Page.tsx'
import { Table } from '../parts/Table.tsx'
import { useAsk } from '../use-ask.ts'
import { t } from '../words.ts'

/** Deletes a visitor's receipts for good: asks why, and for the pseudonym once more, so that it is no slip. */
export function Erasure({
  principal,
  onChanged,
}: {
  readonly principal: string
  readonly onChanged: () => Promise<void>
}) {
  return (
    <Section title={t('erase.title')}>
      <p>{t('erase.lead')}</p>
      <Form
        label={t('erase.title')}
        submit={t('erase.do')}
        isDanger
        send={async (typed) => {
          if (typed.text('again') !== principal)
            throw new ApiError(422, '', { wrong: [{ path: 'again', expected: principal }] })
          const body = { principals: [principal], reason: typed.text('reason') }
          const erased = await ask<Infer<typeof ERASED_ANSWER>>('erasures', { method: 'POST', body })
          await onChanged()
          return erased.held.length > 0 ? t('erase.held') : t('erase.done', { n: count(erased.receipts) })
        }}
      >
        <Text name="reason" label={t('erase.reason')} hint={t('erase.reason.hint')} most={500} />
        <Field name="again" label={t('field.again')} hint={principal} most={70} />
      </Form>
    </Section>
  )
}

/** Keeps a visitor's receipts for a case in law. */
export function HoldForm({ principal }: { readonly principal: string }) {
  return (
    <Section title={t('hold.title')}>
      <p>{t('hold.lead')}</p>
      <Form
        label={t('hold.title')}
        submit={t('hold.do')}
        send={async (typed) => {
          const body = { principal, reference: typed.text('reference'), until: typed.text('until') }
          await ask('holds', { method: 'POST', body })
          return true
        }}
      >
        <Field name="reference" label={t('field.reference')} most={200} />
        <Field name="until" label={t('field.until')} type="date" min={dayBefore(0)} />
      </Form>
    </Section>
  )
}

/** Whose receipts are held. */
export function Holds() {
  const { value, failure, again } = useAsk<Infer<typeof HOLDS_ANSWER>>('holds')
  return (
    <Section title={t('holds.title')}>
      {value ? (
        <Table
          caption={t('holds.caption')}
          rows={value.holds}
          idOf={(row) => row.principal}
          columns={[
            { head: t('field.pseudonym'), cell: (row) => <code>{row.principal}</code> },
            { head: t('field.reference'), cell: (row) => row.reference },
            { head: t('field.until'), cell: (row) => day(row.until) },
          ]}
        />
      ) : (
        <Waiting failure={failure} />
      )}
      <p class="acts">
        <button type="button" onClick={again}>
          {t('again')}
        </button>
      </p>
    </Section>
  )
}
