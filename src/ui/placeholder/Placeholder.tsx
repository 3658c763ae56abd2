import { h } from 'preact'
import { plainPhrase } from '../../i18n/phrase.ts'
import type { PlaceholderContent } from './placeholder-content.ts'

export interface PlaceholderProps {
  readonly content: PlaceholderContent
  readonly lang: string
  readonly onOnce: (event: Event) => void
  readonly onAlways: (event: Event) => void
}

/** In the place of a frame: what waits, why, and two equal ways to let it load. */
export function Placeholder({ content, lang, onOnce, onAlways }: PlaceholderProps) {
  const { title, body, once, always, scope } = content
  return (
    <section class="all" lang={lang}>
      <div class="middle">
        <p id="title" lang={typeof title === 'string' ? lang : title.lang}>
          {plainPhrase(title)}
        </p>
        <p id="body">{body}</p>
        <div class="choose">
          <button type="button" aria-describedby="title body" onClick={onOnce}>
            {once}
          </button>
          {always && (
            <button type="button" aria-describedby="title scope" onClick={onAlways}>
              {always}
            </button>
          )}
        </div>
        {scope && <p id="scope">{scope}</p>}
      </div>
    </section>
  )
}
