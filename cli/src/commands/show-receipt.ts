import { formatDateTime } from '../../../src/i18n/format-date.ts'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import { FAULTS_IN_ENGLISH } from '../../../src/model/faults-in-english.ts'
import { FAULTS_IN_THAI } from '../../../src/model/faults-in-thai.ts'
import { wordFault } from '../../../src/model/word-fault.ts'
import type { JudgedReceipt } from '../receipt/judge-receipt.ts'
import { linesOf } from '../receipt/shown-words.ts'
import type { ShownWords } from '../receipt/shown-words.ts'
import type { Language } from '../words/say.ts'
import { printable } from './context.ts'
import type { Context } from './context.ts'

/** One receipt of a file, and all that was found out about it. */
export interface FoundReceipt extends JudgedReceipt {
  readonly file: string
  /** Place in the file, from 1. */
  readonly at: number
  /** With `--config`. */
  readonly words?: ShownWords | undefined
}

/** Prints one receipt and what was found out about it, in plain words. */
export function showReceipt(context: Context, found: FoundReceipt): void {
  const { say, language } = context
  const { file, at, digest, receipt, field, verdict, words } = found
  // What stands in a receipt may be anybody's.
  const print = (line: string) => context.print(`  ${printable(line).replaceAll('\n', ' ')}`)
  context.print(say('receipt.head', { file: printable(file), at }))
  if (receipt) {
    print(say('receipt.id', { id: receipt.receipt_id, when: whenOf(receipt.event.time, language) }))
    print(say('receipt.choices', { choices: choicesOf(receipt, context) }))
  }
  if (digest !== undefined) print(say('receipt.digest', { digest }))
  if (verdict.holds) {
    const { log, index, size, receivedAt, provenance } = verdict
    print(say('receipt.holds'))
    print(say('receipt.place', { log, index, size }))
    print(say('receipt.arrived', { when: whenOf(receivedAt, language) }))
    print(say(`receipt.provenance.${provenance}`))
  } else {
    print(say('receipt.fault', { fault: verdict.fault, meaning: say(`receipt.fault.${verdict.fault}`) }))
    if (field)
      print(say('receipt.field', { ...wordFault(field, language === 'th' ? FAULTS_IN_THAI : FAULTS_IN_ENGLISH) }))
  }
  if (words && receipt) showWords(context, words, receipt, print)
  context.print()
}

function showWords(
  { say }: Context,
  { sha256, isInForce, shown }: ShownWords,
  { ui }: ConsentReceipt,
  print: (line: string) => void,
): void {
  print(say(isInForce ? 'receipt.config.same' : 'receipt.config.other', { sha256, expected: ui.config_sha256 }))
  if (!shown) return print(say(ui.surface === 'placeholder' ? 'receipt.shown.placeholder' : 'receipt.shown.none'))
  if (!shown.matches) return print(say('receipt.shown.other', { widget: ui.widget, version: __VERSION__ }))
  print(say('receipt.shown.same'))
  for (const line of linesOf(shown.content.text)) print(`  | ${line}`)
}

function choicesOf({ purposes }: ConsentReceipt, { say }: Context): string {
  const named = purposes.map(
    ({ id, service, state }) => `${service ? `${id}/${service}` : id}: ${say(`receipt.state.${state}`)}`,
  )
  return named.join(', ')
}

/** In Thailand's time; the text itself where it is no time. */
function whenOf(text: string, locale: Language): string {
  const time = Date.parse(text)
  return Number.isNaN(time) ? text : formatDateTime(time, { locale, digits: 'latin', calendar: 'buddhist' })
}
