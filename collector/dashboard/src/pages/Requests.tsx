import { Fragment, h } from 'preact'
import { useState } from 'preact/hooks'
import type { Infer } from '../../../../src/model/schema.ts'
import type { REQUEST_ANSWER, REQUESTS_ANSWER } from '../../../src/api/duty-answers.ts'
import { ask } from '../api.ts'
import { day, fromBangkok, instant, nowInBangkok } from '../format.ts'
import { Waiting } from '../parts/Failure.tsx'
import { Choice, Field, Text } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Opens, Page, Section } from '../parts/Page.tsx'
import { SitePicker } from '../parts/SitePicker.tsx'
import { Table } from '../parts/Table.tsx'
import { may } from '../session.ts'
import { chosen, known } from '../sites.ts'
import { useAsk } from '../use-ask.ts'
import { name, t } from '../words.ts'

type Asked = Infer<typeof REQUEST_ANSWER>

const KINDS: readonly Asked['kind'][] = [
  'access',
  'portability',
  'objection',
  'erasure',
  'restriction',
  'correction',
  'withdrawal',
  'complaint',
]
const ACTORS: readonly Asked['actor'][] = ['self', 'guardian', 'heir', 'representative']
const CLOCKS: readonly Asked['clock'][] = ['request', 'contract']

/** What visitors have asked for, until when it must be answered, and what became of it. */
export function Requests() {
  const [isOpen, setOpen] = useState('open')
  const path = isOpen === 'open' ? 'requests?state=open' : 'requests'
  const { value, failure, again } = useAsk<Infer<typeof REQUESTS_ANSWER>>(path)
  return (
    <Page title={t('page.requests')} lead={t('requests.lead')}>
      {may('requests.write') && (
        <Section title={t('requests.new')}>
          <Opens title={t('requests.new.open')}>
            <NewRequest onMade={again} />
          </Opens>
        </Section>
      )}
      <Section title={t('requests.list')}>
        <Choice
          name="state"
          label={t('requests.which')}
          value={isOpen}
          options={[
            ['open', t('requests.which.open')],
            ['all', t('requests.which.all')],
          ]}
          onChange={setOpen}
        />
        {value ? <List requests={value.requests} onChanged={again} /> : <Waiting failure={failure} />}
      </Section>
    </Page>
  )
}

function NewRequest({ onMade }: { readonly onMade: () => void }) {
  return (
    <Form
      label={t('requests.new')}
      submit={t('requests.do')}
      send={async (typed) => {
        const { text } = typed
        const body = {
          site: chosen.value,
          kind: text('kind'),
          principal: text('principal'),
          actor: text('actor'),
          clock: text('clock'),
          received_at: fromBangkok(text('received_at')),
          note: text('note'),
        }
        await ask('requests', { method: 'POST', body })
        onMade()
        return true
      }}
    >
      <SitePicker />
      <Choice name="kind" label={t('field.kind')} options={KINDS.map((one) => [one, name('kind', one)])} />
      <Choice name="actor" label={t('field.actor')} options={ACTORS.map((one) => [one, name('asker', one)])} />
      <Field name="principal" label={t('field.pseudonym')} hint={t('hint.principal')} most={70} isOptional />
      <Choice name="clock" label={t('field.clock')} options={CLOCKS.map((one) => [one, name('clock', one)])} />
      <Field
        name="received_at"
        label={t('field.received')}
        hint={t('hint.bangkok')}
        type="datetime-local"
        value={nowInBangkok()}
        max={nowInBangkok()}
      />
      <Text name="note" label={t('field.note')} hint={t('hint.note')} most={2000} isOptional />
    </Form>
  )
}

function List({ requests, onChanged }: { readonly requests: readonly Asked[]; readonly onChanged: () => void }) {
  return (
    <Table
      caption={t('requests.caption')}
      rows={requests}
      idOf={(row) => row.request}
      columns={[
        {
          head: t('field.kind'),
          cell: (row) => (
            <Fragment>
              <strong>{name('kind', row.kind)}</strong>
              <br />
              {name('asker', row.actor)}
            </Fragment>
          ),
        },
        { head: t('field.site'), cell: (row) => row.site },
        { head: t('field.due'), cell: (row) => <Due {...row} /> },
        {
          head: t('field.note'),
          cell: (row) => (
            <Fragment>
              {row.principal && <code>{row.principal}</code>} <span class="said">{row.note}</span>
            </Fragment>
          ),
        },
        { head: t('field.state'), cell: (row) => <Outcome {...row} onChanged={onChanged} /> },
      ]}
    />
  )
}

/** When it is due; late and soon are said in words too. */
function Due({ due_at: due, state, received_at: received }: Asked) {
  const left = Math.ceil((Date.parse(due) - Date.now()) / 86_400_000)
  const [kind, words] =
    left < 0
      ? ['late', t('due.late', { n: -left })]
      : left <= 7
        ? ['soon', left === 0 ? t('due.today') : t('due.soon', { n: left })]
        : ['', t('due.left', { n: left })]
  return (
    <Fragment>
      {day(due)}
      {state === 'open' && (
        <span class={kind}>
          <br />
          {kind === 'late' ? '⚠ ' : ''}
          {words}
        </span>
      )}
      <br />
      <span class="quiet">{t('due.received', { day: day(received) })}</span>
    </Fragment>
  )
}

function Outcome(row: Asked & { readonly onChanged: () => void }) {
  const { request, site, state, reason, handled_at: at, handled_by: by, onChanged } = row
  const isProcessor = known.value.find((one) => one.site === site)?.role === 'processor'
  if (state !== 'open' || !may('requests.write'))
    return (
      <Fragment>
        <span class="badge">{name('outcome', state)}</span> {at ? `${instant(at)} (${by ?? ''})` : ''}{' '}
        <span class="said">{reason ?? ''}</span>
      </Fragment>
    )
  const states = isProcessor ? ['forwarded'] : ['done', 'refused']
  return (
    <Opens title={t('requests.handle')}>
      <Form
        label={`${t('requests.handle')} ${name('kind', row.kind)}`}
        submit={t('save')}
        send={async (typed) => {
          const body = { state: typed.text('state'), reason: typed.text('reason') }
          await ask(`requests/${request}`, { method: 'PUT', body })
          onChanged()
        }}
      >
        <Choice name="state" label={t('field.state')} options={states.map((one) => [one, name('outcome', one)])} />
        {!isProcessor && (
          <Text name="reason" label={t('field.reason')} hint={t('hint.refusal')} most={2000} isOptional />
        )}
      </Form>
    </Opens>
  )
}
