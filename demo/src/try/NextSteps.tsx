import { h } from 'preact'
import { useState } from 'preact/hooks'
import { commands, draftName } from './next-steps.ts'
import type { Reading } from './reading.ts'
import type { Texts } from './texts.ts'

export interface NextStepsProps {
  readonly name: string
  readonly reading: Reading
  readonly texts: Texts
}

/** The draft as a file, and what one does with it. */
export function NextSteps({ name, reading: { draft, preview }, texts: { words, language } }: NextStepsProps) {
  const [said, setSaid] = useState('')
  const copy = (command: string) =>
    navigator.clipboard.writeText(command).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    )
  return (
    <section id="next" aria-labelledby="next-title">
      <h2 id="next-title">{words.next}</h2>
      <p>
        <button
          type="button"
          class="button"
          onClick={() => save(draftName(name), `${JSON.stringify(draft, undefined, 2)}\n`)}
        >
          {words.draft} (.json)
        </button>
      </p>
      <p>{words.draftNote}</p>
      {commands(name, preview.effective, language).map((command) => (
        <div class="try-command" key={command}>
          <pre>
            <code>{command}</code>
          </pre>
          <button type="button" class="button plain" onClick={() => void copy(command)}>
            {words.copy}
          </button>
        </div>
      ))}
      <output>{said}</output>
      <p class="quiet small">{words.get}</p>
    </section>
  )
}

/** Gives the visitor a file. It never leaves the device. */
function save(name: string, source: string): void {
  const href = URL.createObjectURL(new Blob([source], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = href
  link.download = name
  link.click()
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
