/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- browsers drop the roles of a table that is laid out as a list */
import { Fragment, h } from 'preact'
import type { ComponentChildren } from 'preact'
import { categoryName } from '../../i18n/category-name.ts'
import type { FormatStyle } from '../../i18n/format-style.ts'
import { phraseOf, plainPhrase } from '../../i18n/phrase.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Text } from '../../model/category.ts'
import { ANSWER } from '../../cookies/cookie-rows.ts'
import type { CookieCategory, CookieRow, CookieService } from '../../cookies/cookie-rows.ts'
import { countryName, lifetimeWords } from '../../cookies/cookie-words.ts'

export interface CookieTableProps {
  readonly t: Translate
  readonly style: FormatStyle
  readonly of: CookieCategory
}

const COLUMNS = ['service', 'purpose', 'provider', 'country', 'cookie', 'lifetime'] as const

/** The cookies of one category; on a narrow screen a list of services, each cell under the name of its column. */
export function CookieTable({ t, style, of: { category, services } }: CookieTableProps) {
  return (
    <table role="table">
      <caption>{plainPhrase(categoryName(category, t, style.locale))}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((name) => (
            <th key={name} role="columnheader" scope="col">
              {t(`cookies.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      {services.map((service) => (
        <tbody key={service.id} role="rowgroup">
          {(service.rows.length ? service.rows : [undefined]).map((row, at) => (
            <tr role="row">
              {at === 0 && <Service t={t} style={style} of={service} />}
              <Cookie t={t} style={style} of={row} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface Part<T> extends Omit<CookieTableProps, 'of'> {
  readonly of: T
}

/** What holds for all cookies of a service. */
function Service({ t, style: { locale }, of: service }: Part<CookieService>) {
  const span = Math.max(1, service.rows.length)
  const words = (text: Text | undefined) => (text ? plainPhrase(phraseOf(text, locale)) : '')
  const isAnswer = service.id === ANSWER && !service.name
  const cells = {
    purpose: isAnswer ? t('cookies.answer') : words(service.purpose),
    provider: words(service.provider) || (isAnswer ? t('cookies.site') : ''),
    country: countryName(service.country, locale),
  }
  return (
    <Fragment>
      <th role="rowheader" scope="rowgroup" rowSpan={span}>
        {isAnswer ? t('cookies.site') : words(service.name)}
      </th>
      {Object.entries(cells).map(([name, text]) => (
        <Cell key={name} name={t(`cookies.${name}`)} span={span}>
          {text}
        </Cell>
      ))}
    </Fragment>
  )
}

function Cookie({ t, style, of: row }: Part<CookieRow | undefined>) {
  const note =
    row?.purpose !== undefined
      ? plainPhrase(phraseOf(row.purpose, style.locale))
      : row?.isThird
        ? t('cookies.third')
        : row?.kind === 'storage'
          ? t('cookies.storage')
          : ''
  return (
    <Fragment>
      <Cell name={t('cookies.cookie')}>
        {row && <code>{row.name}</code>}
        {note && <small>{note}</small>}
      </Cell>
      <Cell name={t('cookies.lifetime')}>{row && lifetimeWords(row.lifetime, t, style)}</Cell>
    </Fragment>
  )
}

interface CellProps {
  readonly name: string
  readonly span?: number
  readonly children: ComponentChildren
}

function Cell({ name, span = 1, children }: CellProps) {
  const isEmpty = children === '' || children === undefined
  return (
    <td role="cell" rowSpan={span} class={isEmpty ? 'empty' : ''}>
      <span class="column" aria-hidden="true">
        {name}
      </span>
      <span>{isEmpty ? '–' : children}</span>
    </td>
  )
}
