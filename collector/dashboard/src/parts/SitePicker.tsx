import { h } from 'preact'
import { choices, choose, chosen } from '../sites.ts'
import { t } from '../words.ts'
import { Choice } from './Field.tsx'

/** The site that the page is about; it stays for the next page. */
export function SitePicker() {
  const options = choices.value.map(({ site, name }) => [site, name === site ? site : `${name} (${site})`] as const)
  return <Choice name="site" label={t('field.site')} value={chosen.value} options={options} onChange={choose} />
}
