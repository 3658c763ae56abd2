import { h } from 'preact'
import { useState } from 'preact/hooks'
import type { Translate } from '../../i18n/translate.ts'

export interface CodeLineProps {
  readonly t: Translate
  readonly label: string
  readonly code: string
}

/** A line to paste, with a button that copies it. */
export function CodeLine({ t, label, code }: CodeLineProps) {
  const [isCopied, setCopied] = useState(false)
  const copy = (event: { readonly currentTarget: HTMLElement }) => {
    const line = event.currentTarget.parentElement!.querySelector('code')!
    // Without https a browser has no clipboard to write to: then the line is selected, to be copied by hand.
    const select = () => getSelection()?.selectAllChildren(line)
    if (!navigator.clipboard) return select()
    navigator.clipboard.writeText(code).then(() => setCopied(true), select)
  }
  return (
    <div class="k-paste">
      <p class="k-label">{label}</p>
      <div class="k-line">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- a long line scrolls, and must do so by keyboard */}
        <code tabIndex={0} role="group" aria-label={label}>
          {code}
        </code>
        <button type="button" class="k-button" onClick={copy}>
          {isCopied ? t('check.copied') : t('check.copy')}
        </button>
      </div>
    </div>
  )
}
