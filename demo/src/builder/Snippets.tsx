import { Fragment, h } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import { CopyBox } from './CopyBox.tsx'
import { markText } from './outputs.ts'
import type { BuilderWords } from './words.ts'

/** The owner's markup, and the same with its marks. It stays in this page: the address does not hold it. */
export function Snippets({ words, input }: { readonly words: BuilderWords; readonly input: ConfigInput }) {
  const [html, setHtml] = useState('')
  const marked = useMemo(() => markText(html, input), [html, input])
  return (
    <Fragment>
      <h3>{words.snippets}</h3>
      <label class="builder-field">
        <span>{words.before}</span>
        <textarea
          id="builder-before"
          rows={6}
          spellcheck={false}
          value={html}
          onInput={(event) => setHtml(event.currentTarget.value)}
        />
      </label>
      {html && (
        <Fragment>
          <output class="small">{words.marked(marked.marks.length, marked.findings.length)}</output>
          <ul class="small">
            {marked.findings.slice(0, 20).map(({ line, tag, what }) => (
              <li key={`${line} ${tag}`}>
                {words.lines(line)}: <code>{tag.slice(0, 120)}</code> ({what})
              </li>
            ))}
          </ul>
          <CopyBox words={words} id="builder-after" label={words.after} text={marked.html} />
        </Fragment>
      )}
    </Fragment>
  )
}
