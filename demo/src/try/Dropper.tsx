import { h } from 'preact'
import { useRef } from 'preact/hooks'
import { EXAMPLES } from './examples.ts'
import type { Given } from './reading.ts'
import type { Texts } from './texts.ts'

export interface DropperProps {
  readonly texts: Texts
  /** There is a result: no more than a way to another file. */
  readonly small: boolean
  readonly take: (given: Given) => void
}

/** Where a file comes from: the device, an example, or pasted text. */
export function Dropper({ texts: { words }, small, take }: DropperProps) {
  const text = useRef<HTMLTextAreaElement>(null)
  return (
    <section class={`try-drop ${small ? 'try-small' : ''}`} aria-label={words.choose}>
      <input
        id="try-file"
        class="try-unseen"
        type="file"
        accept=".docx,.odt,.html,.htm,.xhtml,.md,.markdown,.txt,text/plain,text/html,text/markdown"
        aria-describedby="try-kinds"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) take({ name: file.name, content: file })
          // The same file, mended, can be chosen again.
          currentTarget.value = ''
        }}
      />
      {!small && <p class="try-lead">{words.drop}</p>}
      <label class="button" for="try-file">
        {small ? words.other : words.choose}
      </label>
      <p id="try-kinds" class="quiet small">
        {words.kinds}
      </p>
      {!small && (
        <div class="try-examples">
          <span>{words.examples}</span>
          {EXAMPLES.map(({ name, word, content }) => (
            <button type="button" class="button plain" onClick={() => take({ name, content: content() })}>
              {words[word]}
            </button>
          ))}
        </div>
      )}
      {!small && (
        <details class="try-paste">
          <summary>{words.paste}</summary>
          <label for="try-text">{words.pasted}</label>
          <textarea id="try-text" ref={text} rows={6} spellcheck={false} />
          <button
            type="button"
            class="button plain"
            onClick={() => take({ name: words.pastedName, content: new Blob([text.current!.value]) })}
          >
            {words.readPasted}
          </button>
        </details>
      )}
    </section>
  )
}
