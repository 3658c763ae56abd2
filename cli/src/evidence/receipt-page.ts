import { formatDateTime } from '../../../src/i18n/format-date.ts'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import type { ShownProof } from '../../../src/proof.ts'
import { escapeHtml } from '../publish/html.ts'
import { linesOf } from '../receipt/shown-words.ts'
import { sayIn } from '../words/say.ts'
import { figureOf, framePage, quoteOf, tableOf } from './page-frame.ts'
import { pictureName } from './pictures.ts'
import type { Shot } from './pictures.ts'

/** A receipt whose words and configuration have been found to fit. */
export interface ShownReceipt {
  readonly receipt: ConsentReceipt
  readonly digest: string
  readonly shown: ShownProof
  /** All pictures of the archive. */
  readonly pictures: readonly Shot[]
}

/** The page of one receipt: what this visitor was asked, in which language, and what the answer was. */
export function renderReceipt(found: ShownReceipt): string {
  const title = sayIn('th')('evidence.receipt.title', { id: found.receipt.receipt_id })
  return framePage(title, { th: sectionOf(found, 'th'), en: sectionOf(found, 'en') })
}

function sectionOf({ receipt, digest, shown, pictures }: ShownReceipt, locale: 'th' | 'en'): string {
  const say = sayIn(locale)
  const { ui, event, purposes } = receipt
  const when = formatDateTime(Date.parse(event.time), { locale, digits: 'latin', calendar: 'buddhist' })
  const code = (text: string) => `<code>${escapeHtml(text)}</code>`
  const rows = [
    [say('evidence.receipt.when'), escapeHtml(when)],
    [say('evidence.receipt.surface'), escapeHtml(`${ui.surface} · ${ui.layout ?? ''} · ${ui.lang}`)],
    ...purposes.map(({ id, service, state }) => [
      code(service ? `${id}/${service}` : id),
      escapeHtml(say(`receipt.state.${state}`)),
    ]),
    ['receipt_id', code(receipt.receipt_id)],
    ['config_sha256', code(ui.config_sha256)],
    ['content_sha256', code(ui.content_sha256 ?? '')],
    [say('evidence.receipt.digest'), code(digest)],
  ]
  const own = pictures.filter(({ surface, lang }) => surface === ui.surface && lang === ui.lang)
  // A banner that asks again says more than a first one: its words are those below, and there is no picture of it.
  const isFirst = ui.surface !== 'banner' || (ui.reasons ?? []).every((reason) => reason === 'never-asked')
  const name = say(
    `evidence.page.${ui.surface === 'settings' ? 'settings' : 'banner'}.${ui.lang === 'en' ? 'en' : 'th'}`,
  )
  return [
    `<h1>${escapeHtml(say('evidence.receipt.title', { id: receipt.receipt_id }))}</h1>`,
    `<p>${escapeHtml(say('evidence.receipt.intro'))}</p>`,
    tableOf([say('evidence.receipt.field'), say('evidence.receipt.value')], rows),
    `<h2>${escapeHtml(say('evidence.receipt.words'))}</h2>`,
    quoteOf(linesOf(shown.content.text), ui.lang),
    ...(isFirst
      ? own.map((shot) =>
          figureOf(`../${pictureName(shot)}`, say('evidence.page.picture', { name, width: shot.width })),
        )
      : [`<p>${escapeHtml(say('evidence.receipt.again'))}</p>`]),
  ].join('\n')
}
