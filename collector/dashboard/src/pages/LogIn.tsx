import { h } from 'preact'
import { ask } from '../api.ts'
import { Field } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import { Page } from '../parts/Page.tsx'
import { actor } from '../session.ts'
import type { SeenActor } from '../session.ts'
import { t } from '../words.ts'

/** The only page for somebody whom nobody knows yet. */
export function LogIn() {
  return (
    <div class="login">
      <Page title={t('login')}>
        <section>
          <Form
            label={t('login')}
            submit={t('login')}
            done=""
            send={async (typed) => {
              const body = { login: typed.text('login'), password: typed.text('password') }
              actor.value = await ask<SeenActor>('session', { method: 'POST', body })
            }}
          >
            <Field name="login" label={t('field.login')} most={64} fills="username" />
            <Field name="password" label={t('field.password')} type="password" fills="current-password" />
          </Form>
        </section>
        <p class="quiet">{t('login.forgotten')}</p>
      </Page>
    </div>
  )
}
