import { Fragment, h } from 'preact'
import type { Infer } from '../../../../src/model/schema.ts'
import type { INCIDENT_ANSWER, INCIDENTS_ANSWER } from '../../../src/api/duty-answers.ts'
import { API, ask } from '../api.ts'
import { fromBangkok, instant, nowInBangkok } from '../format.ts'
import { Waiting } from '../parts/Failure.tsx'
import { Choice, Field, Text } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import type { Typed } from '../parts/Form.tsx'
import { Opens, Page, Section } from '../parts/Page.tsx'
import { SitePicker } from '../parts/SitePicker.tsx'
import { may } from '../session.ts'
import { chosen, known } from '../sites.ts'
import { useAsk } from '../use-ask.ts'
import { name, t } from '../words.ts'
import { Facts } from './ReceiptView.tsx'

type Seen = Infer<typeof INCIDENT_ANSWER>
type Content = Seen['content']

const SECTIONS = ['nature', 'measures', 'subjects', 'other'] as const
const RISKS: readonly Content['risk'][] = ['none', 'low', 'high']

/** Breaches, with the hours of 48 and 72. */
export function Incidents() {
  const { value, failure, again } = useAsk<Infer<typeof INCIDENTS_ANSWER>>('incidents')
  return (
    <Page title={t('page.incidents')} lead={t('incidents.lead')}>
      {may('incidents.write') && (
        <Section title={t('incidents.new')}>
          <Opens title={t('incidents.new.open')}>
            <NewIncident onMade={again} />
          </Opens>
        </Section>
      )}
      {value ? (
        value.incidents.length === 0 ? (
          <p class="quiet">{t('incidents.none')}</p>
        ) : (
          value.incidents.map((one) => (
            <Incident key={`${one.incident} ${one.changed_at}`} {...one} onChanged={again} />
          ))
        )
      ) : (
        <Waiting failure={failure} />
      )}
    </Page>
  )
}

function NewIncident({ onMade }: { readonly onMade: () => void }) {
  return (
    <Form
      label={t('incidents.new')}
      submit={t('incidents.do')}
      send={async (typed) => {
        const detected_at = fromBangkok(typed.text('detected_at'))
        await ask('incidents', { method: 'POST', body: { site: chosen.value, detected_at, incident: read(typed) } })
        onMade()
        return true
      }}
    >
      <SitePicker />
      <Field
        name="detected_at"
        label={t('field.detected_at')}
        hint={t('hint.bangkok')}
        type="datetime-local"
        value={nowInBangkok()}
        max={nowInBangkok()}
      />
      <Fields />
    </Form>
  )
}

function Fields({ content }: { readonly content?: Content }) {
  return (
    <Fragment>
      {SECTIONS.map((one) => (
        <Text
          key={one}
          name={one}
          label={t(`field.${one}`)}
          value={content?.[one] ?? ''}
          isOptional={one !== 'nature'}
        />
      ))}
      <Choice
        name="risk"
        label={t('field.risk')}
        value={content?.risk ?? 'none'}
        options={RISKS.map((one) => [one, name('risk', one)])}
      />
      <Text
        name="principals"
        label={t('field.principals')}
        hint={t('hint.principals')}
        value={content?.principals.join('\n') ?? ''}
        most={700_000}
        isOptional
      />
    </Fragment>
  )
}

function read(typed: Typed): Content {
  const [nature = '', measures = '', subjects = '', other = ''] = SECTIONS.map((one) => typed.text(one))
  const risk = RISKS.find((one) => one === typed.text('risk')) ?? 'none'
  return { nature, measures, subjects, other, risk, principals: typed.lines('principals') }
}

function Incident({ onChanged, ...seen }: Seen & { readonly onChanged: () => void }) {
  const { incident, site, content, clocks, detected_at: detected, closed_at: closed } = seen
  const isProcessor = known.value.find((one) => one.site === site)?.role === 'processor'
  const facts = SECTIONS.map((one) => [t(`field.${one}`), content[one] || '–'] as const)
  return (
    <Section title={`${site} – ${instant(detected)}`}>
      <p>
        <span class="badge">{closed ? t('incidents.closed', { at: instant(closed) }) : t('incidents.open')}</span>{' '}
        <span class="badge">{t('incidents.risk', { risk: name('risk', content.risk) })}</span>
      </p>
      <dl class="figures">
        {/* Only a processor has a controller to tell. */}
        <Clock label={t('clock.48')} due={clocks.controller.utc} isOver={Boolean(closed) || !isProcessor} />
        <Clock label={t('clock.72')} due={clocks.office.utc} isOver={Boolean(closed)} />
      </dl>
      <Facts facts={[...facts, [t('field.principals'), String(content.principals.length)]]} />
      <p class="acts">
        <a class="button" href={`${API}incidents/${incident}/report`} download>
          {t('incidents.report')}
        </a>
      </p>
      {may('incidents.write') && (
        <Opens title={t('incidents.change')}>
          <Form
            label={`${t('incidents.change')} ${instant(detected)}`}
            submit={t('save')}
            send={async (typed) => {
              const isClosed = typed.text('closed') === 'yes'
              const body = { incident: read(typed), closed: isClosed }
              await ask(`incidents/${incident}`, { method: 'PUT', body })
              onChanged()
            }}
          >
            <Fields content={content} />
            <label class="box">
              <input type="checkbox" name="closed" value="yes" defaultChecked={Boolean(closed)} />
              {t('incidents.close')}
            </label>
          </Form>
        </Opens>
      )}
    </Section>
  )
}

/** Until when it must be told, and how long that still is. */
function Clock({ label, due, isOver }: { readonly label: string; readonly due: string; readonly isOver: boolean }) {
  const hours = Math.floor((Date.parse(due) - Date.now()) / 3_600_000)
  const kind = isOver ? '' : hours < 0 ? 'late' : hours < 12 ? 'soon' : ''
  const words = hours < 0 ? t('clock.over') : t('clock.left', { n: hours })
  return (
    <div>
      <dt>{label}</dt>
      <dd class={kind}>{isOver ? '–' : `${hours < 0 ? '⚠ ' : ''}${words}`}</dd>
      <dd>{instant(due)}</dd>
    </div>
  )
}
