import { Fragment, h } from 'preact'
import type { Role } from '../../../src/access/roles.ts'
import { Choice, Field } from '../parts/Field.tsx'
import { ROLE_NAMES } from '../scope.ts'
import { name, t } from '../words.ts'

/** What somebody may do, and on which sites. */
export function RoleAndSites({
  now,
}: {
  readonly now: { readonly role: Role; readonly sites: '*' | readonly string[] }
}) {
  return (
    <Fragment>
      <Choice
        name="role"
        label={t('field.role')}
        value={now.role}
        options={ROLE_NAMES.map((one) => [one, name('role', one)])}
      />
      <Field name="sites" label={t('field.sites')} hint={t('hint.sites')} value={String(now.sites)} />
    </Fragment>
  )
}
