import { h } from 'preact'
import { ask } from '../api.ts'
import { count } from '../format.ts'
import { Choice, Field, Text } from '../parts/Field.tsx'
import { Form } from '../parts/Form.tsx'
import type { Typed } from '../parts/Form.tsx'
import { Opens, Page, Section } from '../parts/Page.tsx'
import { may } from '../session.ts'
import { known, readSites } from '../sites.ts'
import type { SeenSite } from '../sites.ts'
import { name, t } from '../words.ts'
import { Facts } from './ReceiptView.tsx'

/** Which sites the collector serves. */
export function Sites() {
  return (
    <Page title={t('page.sites')} lead={t('sites.lead')}>
      {known.value.length === 0 && <p class="quiet">{t('sites.none')}</p>}
      {known.value.map((site) => (
        <Section key={site.site} title={`${site.name} (${site.site})`}>
          <Facts facts={factsOf(site)} />
          {may('sites.write') && (
            <Opens title={t('sites.change')}>
              <SiteForm site={site} />
            </Opens>
          )}
        </Section>
      ))}
      {may('sites.write') && (
        <Section title={t('sites.new')}>
          <Opens title={t('sites.new.open')}>
            <SiteForm />
          </Opens>
        </Section>
      )}
    </Page>
  )
}

function factsOf({ role, origins, retention, quota, key, controller }: SeenSite): (readonly [string, string])[] {
  const usual = t('sites.usual')
  return [
    [t('field.siteRole'), name('siteRole', role)],
    [t('field.origins'), origins.join('\n') || '–'],
    [t('field.retention'), retention === undefined ? usual : t('days', { n: count(retention) })],
    [t('field.quota'), quota === undefined ? t('sites.noQuota') : count(quota)],
    [t('field.key'), key ?? '–'],
    [t('field.controllerAddress'), controller ?? '–'],
  ]
}

function SiteForm({ site }: { readonly site?: SeenSite }) {
  return (
    <Form
      label={site ? `${t('sites.change')} ${site.site}` : t('sites.new')}
      submit={t('save')}
      send={async (typed) => {
        const id = site?.site ?? typed.text('site')
        await ask(`sites/${encodeURIComponent(id)}`, { method: 'PUT', body: read(typed) })
        await readSites()
        return site === undefined
      }}
    >
      {!site && <Field name="site" label={t('field.siteId')} hint={t('hint.siteId')} most={40} />}
      <Field name="name" label={t('field.name')} value={site?.name ?? ''} most={100} />
      <Choice
        name="role"
        label={t('field.siteRole')}
        value={site?.role ?? 'controller'}
        options={(['controller', 'processor'] as const).map((one) => [one, name('siteRole', one)])}
      />
      <Text
        name="origins"
        label={t('field.origins')}
        hint={t('hint.origins')}
        value={site?.origins.join('\n') ?? ''}
        isOptional
      />
      <div class="row">
        <Field
          name="retention"
          type="number"
          label={t('field.retention')}
          hint={t('hint.retention')}
          value={String(site?.retention ?? '')}
          min="180"
          max="36500"
          isOptional
        />
        <Field
          name="quota"
          type="number"
          label={t('field.quota')}
          value={String(site?.quota ?? '')}
          min="1"
          max="100000000"
          isOptional
        />
      </div>
      <Field name="key" label={t('field.key')} hint={t('hint.key')} value={site?.key ?? ''} most={44} isOptional />
      <Field
        name="controller"
        label={t('field.controllerAddress')}
        hint={t('hint.controller')}
        value={site?.controller ?? ''}
        most={254}
        isOptional
      />
    </Form>
  )
}

function read(typed: Typed) {
  const [retention, quota, key, controller] = ['retention', 'quota', 'key', 'controller'].map(typed.text)
  return {
    name: typed.text('name'),
    role: typed.text('role'),
    origins: typed.lines('origins'),
    ...(retention && { retention: Number(retention) }),
    ...(quota && { quota: Number(quota) }),
    ...(key && { key }),
    ...(controller && { controller }),
  }
}
