import { h } from 'preact'
import { useState } from 'preact/hooks'
import type { Infer } from '../../../../src/model/schema.ts'
import type { NEWTOKEN_ANSWER, TOKENS_ANSWER } from '../../../src/api/answers.ts'
import { ask } from '../api.ts'
import { day } from '../format.ts'
import { Waiting } from '../parts/Failure.tsx'
import { Field } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Opens, Section } from '../parts/Page.tsx'
import { Table } from '../parts/Table.tsx'
import { may } from '../session.ts'
import { useAsk } from '../use-ask.ts'
import { name, t } from '../words.ts'
import { RoleAndSites } from './RoleAndSites.tsx'
import { readScope, scopeWords } from '../scope.ts'

type Answer = Infer<typeof TOKENS_ANSWER>
type Token = Answer['tokens'][number]

/** Tokens of programs; a new one is shown whole only once. */
export function Tokens() {
  const { value, failure, again } = useAsk<Answer>('tokens')
  const [whole, setWhole] = useState('')
  return (
    <Section title={t('tokens.list')}>
      {value ? <List tokens={value.tokens} onChanged={again} /> : <Waiting failure={failure} />}
      {may('tokens.write') && (
        <Opens title={t('tokens.new')}>
          <Form
            label={t('tokens.new')}
            submit={t('tokens.do')}
            done={t('tokens.done')}
            send={async ({ text }) => {
              const body = {
                name: text('name'),
                role: text('role'),
                sites: readScope(text('sites')),
                days: Number(text('days')),
              }
              const made = await ask<Infer<typeof NEWTOKEN_ANSWER>>('tokens', { method: 'POST', body })
              setWhole(made.whole)
              again()
              return true
            }}
          >
            <Field name="name" label={t('field.tokenName')} most={100} />
            <RoleAndSites now={{ role: 'viewer', sites: '*' }} />
            <Field name="days" type="number" label={t('field.days')} value="90" min="1" max="366" />
          </Form>
        </Opens>
      )}
      {whole && (
        <div class="card">
          <p>{t('tokens.once')}</p>
          <pre>{whole}</pre>
        </div>
      )}
    </Section>
  )
}

function List({ tokens, onChanged }: { readonly tokens: readonly Token[]; readonly onChanged: () => void }) {
  const isOver = (row: Token) => row.endedAt !== undefined || row.expiresAt < new Date().toISOString()
  return (
    <Table
      caption={t('tokens.caption')}
      rows={tokens}
      idOf={(row) => row.token}
      columns={[
        { head: t('field.tokenName'), cell: (row) => row.name },
        { head: t('field.role'), cell: (row) => name('role', row.role) },
        { head: t('field.sites'), cell: (row) => scopeWords(row.sites) },
        { head: t('field.made_by'), cell: (row) => row.madeBy },
        {
          head: t('field.until'),
          cell: (row) => (row.endedAt ? t('users.ended', { day: day(row.endedAt) }) : day(row.expiresAt)),
        },
        ...(may('tokens.write')
          ? [
              {
                head: t('field.acts'),
                cell: (row: Token) =>
                  isOver(row) ? (
                    '–'
                  ) : (
                    <Form
                      label={`${t('tokens.end')} ${row.name}`}
                      submit={t('tokens.end')}
                      isDanger
                      send={async () => {
                        await ask(`tokens/${encodeURIComponent(row.token)}`, { method: 'DELETE' })
                        onChanged()
                      }}
                    />
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}
