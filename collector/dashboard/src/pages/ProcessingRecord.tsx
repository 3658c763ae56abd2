import { Fragment, h } from 'preact'
import type { Activity, ProcessingRecord as KeptRecord } from '../../../src/duties/processing-record.ts'
import { API, ask } from '../api.ts'
import { Waiting } from '../parts/Failure.tsx'
import { Field, Text } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Opens, Page, Section } from '../parts/Page.tsx'
import { SitePicker } from '../parts/SitePicker.tsx'
import { may } from '../session.ts'
import { chosen } from '../sites.ts'
import { useAsk } from '../use-ask.ts'
import { t } from '../words.ts'
import { Facts } from './ReceiptView.tsx'

const FIELDS: readonly (keyof Activity)[] = [
  'data',
  'purposes',
  'controller',
  'retention',
  'rights',
  'disclosures',
  'security',
]
const FORMATS = ['html', 'csv', 'json'] as const

/** The record of processing of a site (PDPA s.39 and s.40). */
export function ProcessingRecord() {
  const site = encodeURIComponent(chosen.value)
  const { value, failure, again } = useAsk<KeptRecord>(`processing-record?site=${site}&format=json`)
  return (
    <Page title={t('page.record')} lead={t('record.lead')}>
      <SitePicker />
      <p class="acts">
        {FORMATS.map((format) => (
          <a key={format} class="button" href={`${API}processing-record?site=${site}&format=${format}`} download>
            {t(`record.${format}`)}
          </a>
        ))}
      </p>
      {value ? (
        <Fragment>
          {value.activities.length === 0 && <p class="quiet">{t('record.none')}</p>}
          {value.activities.map(({ activity, ...kept }) => (
            <Section key={activity} title={activity}>
              <Facts facts={FIELDS.map((one) => [labelOf(one), kept[one].join('\n') || '–'] as const)} />
              {kept.refusals.length > 0 && <p>{t('record.refusals', { n: kept.refusals.length })}</p>}
              {may('activities.write') && (
                <Opens title={t('record.change')}>
                  <ActivityForm activity={activity} kept={kept} onKept={again} />
                </Opens>
              )}
            </Section>
          ))}
        </Fragment>
      ) : (
        <Waiting failure={failure} />
      )}
      {may('activities.write') && (
        <Section title={t('record.new')}>
          <Opens title={t('record.new.open')}>
            <ActivityForm onKept={again} />
          </Opens>
        </Section>
      )}
    </Page>
  )
}

function labelOf(field: keyof Activity): string {
  return t(`activity.${field}`)
}

function ActivityForm({
  activity,
  kept,
  onKept,
}: {
  readonly activity?: string
  readonly kept?: Activity
  readonly onKept: () => void
}) {
  return (
    <Form
      label={activity ? `${t('record.change')} ${activity}` : t('record.new')}
      submit={t('save')}
      send={async (typed) => {
        const name = activity ?? typed.text('activity')
        const body = Object.fromEntries(FIELDS.map((one) => [one, typed.lines(one)]))
        const path = `activities/${encodeURIComponent(chosen.value)}/${encodeURIComponent(name)}`
        await ask(path, { method: 'PUT', body })
        onKept()
        return activity === undefined
      }}
    >
      {activity === undefined && (
        <Field name="activity" label={t('field.activity')} hint={t('hint.activity')} most={80} />
      )}
      <p class="hint">{t('hint.lines')}</p>
      {FIELDS.map((one) => (
        <Text key={one} name={one} label={labelOf(one)} value={kept?.[one].join('\n') ?? ''} most={50_000} isOptional />
      ))}
    </Form>
  )
}
