import { h } from 'preact'
import { useState } from 'preact/hooks'
import type { BuilderWords } from './words.ts'

export interface CopyBoxProps {
  readonly words: BuilderWords
  readonly id: string
  readonly label: string
  readonly text: string
}

/** A text to take along, with a button that copies it. */
export function CopyBox({ words, id, label, text }: CopyBoxProps) {
  const [copied, setCopied] = useState('')
  const copy = () => {
    const select = () => getSelection()?.selectAllChildren(document.getElementById(id)!)
    // Without https a browser has no clipboard to write to: then the text is selected, to be copied by hand.
    if (!navigator.clipboard) return select()
    navigator.clipboard.writeText(text).then(() => setCopied(text), select)
  }
  return (
    <div class="builder-copy">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- a long text scrolls, and must do so by keyboard */}
      <pre id={id} tabIndex={0} role="group" aria-label={label}>
        {text}
      </pre>
      <button type="button" class="button plain" aria-label={`${words.copy} ${label}`} onClick={copy}>
        {copied === text ? words.copied : words.copy}
      </button>
    </div>
  )
}
