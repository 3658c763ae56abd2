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
      <ul>
        {RIGHTS.map(([id, number]) => {
          const right = t(`notice.right.${id}`)
          const section = formatDigits(number, styleOf(props))
          const words = { right, section }
          // To be told is what the notice is for, and a complaint goes elsewhere.
          const canAsk = address && id !== 'informed' && id !== 'complain'
          const row = [right, ' ', <small>({t('notice.right.section', words)})</small>]
          const letter = [t('notice.right.subject', words), t('notice.right.body', words)].map(plain)
          return (
            <li key={id}>{canAsk ? <a href={requestHref(address, letter[0]!, letter[1]!)}>{row}</a> : <p>{row}</p>}</li>
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
