import { h } from 'preact'
import { formatDigits } from '../../../i18n/format-style.ts'
import { keepTogether } from '../../../model/thai-text.ts'
import type { Notice } from '../../../notices/format/notice.ts'
import { Lines } from '../NoticePartView.tsx'
import { RIGHTS, requestAddress, requestHref } from './rights.ts'
import { styleOf } from '../viewer-state.ts'
import type { ViewProps } from '../viewer-state.ts'

/** What a reader may ask for, each with a letter that is ready to be sent, and whom to reach. */
export function Rights({ notice, ...props }: ViewProps & { readonly notice: Notice }) {
  const { t, language } = props.state
  const address = requestAddress(notice)
  const contacts = notice.blocks.flatMap((block) => (block.type === 'contact' ? [block.lines] : []))
  return (
    <div>
      <p>{t('notice.right.intro')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari forgets a list without markers */}
      <ul role="list">
        {RIGHTS.map(([id, number]) => {
          const right = t(`notice.right.${id}`)
          const section = formatDigits(number, styleOf(props))
          const words = { right, section }
          // To be told is what the notice is for, and a complaint goes elsewhere.
          const canAsk = address && id !== 'informed' && id !== 'complain'
          return (
            <li key={id}>
              {right} <small>({t('notice.right.section', words)})</small>
              {canAsk && (
                <a
                  href={requestHref(
                    address,
                    plain(t('notice.right.subject', words)),
                    plain(t('notice.right.body', words)),
                  )}
                >
                  {t('notice.right.ask')}
                  <span class="n-aside">: {right}</span>
                </a>
              )}
            </li>
          )
        })}
      </ul>
      <h3>{t('notice.contact')}</h3>
      {(['controller', 'dpo'] as const).map((role) => {
        const party = notice[role]
        return (
          party && (
            <div key={role}>
              <p>
                {t(`notice.${role}`)}: <b lang={language}>{keepTogether(party.name)}</b>
              </p>
              {party.contact && <Lines of={party.contact} />}
            </div>
          )
        )
      })}
      {contacts.map((lines) => (
        <div lang={language}>
          <Lines of={lines} />
        </div>
      ))}
    </div>
  )
}

/** Without what only holds words together on a screen. */
const plain = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00A0', ' ')
