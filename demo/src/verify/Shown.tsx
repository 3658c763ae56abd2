import { Fragment, h } from 'preact'
import { linesOf } from '../../../cli/src/receipt/shown-words.ts'
import type { ShownWords } from '../../../cli/src/receipt/shown-words.ts'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import type { VerifyWords } from './words.ts'

export interface ShownProps {
  readonly words: VerifyWords
  readonly receipt: ConsentReceipt
  readonly found: ShownWords
}

/** What the configuration says of a receipt: whether it was in force, and the words that were on the screen. */
export function Shown({ words, receipt, found: { isInForce, shown } }: ShownProps) {
  return (
    <Fragment>
      <h4>{words.shown}</h4>
      <p data-config={isInForce ? 'same' : 'other'}>
        {isInForce ? words.configSame : words.configOther}
        {!isInForce && (
          <Fragment>
            {' '}
            <code>{receipt.ui.config_sha256}.json</code>
          </Fragment>
        )}
      </p>
      {!shown && <p>{receipt.ui.surface === 'placeholder' ? words.shownPlaceholder : words.shownNone}</p>}
      {shown && (
        <p data-shown={shown.matches ? 'same' : 'other'}>
          {shown.matches ? words.shownSame : words.shownOther(receipt.ui.widget)}
        </p>
      )}
      {shown?.matches && (
        <blockquote class="verify-screen" lang={receipt.ui.lang}>
          {linesOf(shown.content.text).map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </blockquote>
      )}
    </Fragment>
  )
}
