import { Fragment, h } from 'preact'
import type { Infer } from '../../../../src/model/schema.ts'
import type { USER_ANSWER, USERS_ANSWER } from '../../../src/api/answers.ts'
import { ask } from '../api.ts'
import { day } from '../format.ts'
import { Waiting } from '../parts/Failure.tsx'
import { Field } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Opens, Page, Section } from '../parts/Page.tsx'
import { Table } from '../parts/Table.tsx'
import { may } from '../session.ts'
import { readScope, ROLE_NAMES, scopeWords } from '../scope.ts'
import { useAsk } from '../use-ask.ts'
import { name, t } from '../words.ts'
import { RoleAndSites } from './RoleAndSites.tsx'
import { Tokens } from './Tokens.tsx'

type User = Infer<typeof USER_ANSWER>

/** Who may log in, and which programs hold a token. */
export function Users() {
  const { value, failure, again } = useAsk<Infer<typeof USERS_ANSWER>>('users')
  return (
    <Page title={t('page.users')} lead={t('users.lead')}>
      <Section title={t('users.list')}>
        {value ? <List users={value.users} onChanged={again} /> : <Waiting failure={failure} />}
        {may('users.write') && (
          <Opens title={t('users.new')}>
            <UserForm onKept={again} />
          </Opens>
        )}
      </Section>
      <Tokens />
      <Section title={t('roles.title')}>
        <dl class="facts">
          {ROLE_NAMES.map((role) => (
            <Fragment key={role}>
              <dt>{name('role', role)}</dt>
              <dd>{name('role.means', role)}</dd>
            </Fragment>
          ))}
        </dl>
      </Section>
    </Page>
  )
}

function List({ users, onChanged }: { readonly users: readonly User[]; readonly onChanged: () => void }) {
  return (
    <Table
      caption={t('users.caption')}
      rows={users}
      idOf={(row) => row.login}
      columns={[
        { head: t('field.login'), cell: (row) => row.login },
        { head: t('field.name'), cell: (row) => row.name },
        { head: t('field.role'), cell: (row) => name('role', row.role) },
        { head: t('field.sites'), cell: (row) => scopeWords(row.sites) },
        {
          head: t('field.state'),
          cell: (row) =>
            row.endedAt ? t('users.ended', { day: day(row.endedAt) }) : t('users.since', { day: day(row.madeAt) }),
        },
        ...(may('users.write')
          ? [
              {
                head: t('field.acts'),
                cell: (row: User) => <Change key={row.login} user={row} onChanged={onChanged} />,
              },
            ]
          : []),
      ]}
    />
  )
}

function Change({ user, onChanged }: { readonly user: User; readonly onChanged: () => void }) {
  return (
    <Opens title={t('users.change')}>
      <UserForm user={user} onKept={onChanged} />
      {!user.endedAt && (
        <Form
          label={`${t('users.end')} ${user.login}`}
          submit={t('users.end')}
          isDanger
          send={async () => {
            await ask(`users/${encodeURIComponent(user.login)}`, { method: 'DELETE' })
            onChanged()
          }}
        />
      )}
    </Opens>
  )
}

function UserForm({ user, onKept }: { readonly user?: User; readonly onKept: () => void }) {
  return (
    <Form
      label={user ? `${t('users.change')} ${user.login}` : t('users.new')}
      submit={t('save')}
      send={async ({ text }) => {
        const login = user?.login ?? text('login')
        const body = {
          name: text('name'),
          role: text('role'),
          sites: readScope(text('sites')),
          ...(text('password') && { password: text('password') }),
        }
        await ask(`users/${encodeURIComponent(login)}`, { method: 'PUT', body })
        onKept()
        return user === undefined
      }}
    >
      {!user && <Field name="login" label={t('field.login')} hint={t('hint.login')} most={64} />}
      <Field name="name" label={t('field.name')} value={user?.name ?? ''} most={100} />
      <RoleAndSites now={user ?? { role: 'viewer', sites: '*' }} />
      <Field
        name="password"
        type="password"
        label={t('field.password')}
        hint={user ? t('hint.newPassword') : t('hint.password')}
        isOptional={user !== undefined}
        fills="new-password"
      />
    </Form>
  )
}
