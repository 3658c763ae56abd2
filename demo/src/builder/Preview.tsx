import { h } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { encodeState } from './state.ts'
import type { BuilderState } from './state.ts'
import type { BuilderWords } from './words.ts'

export interface PreviewProps {
  readonly words: BuilderWords
  readonly language: 'th' | 'en'
  readonly state: BuilderState
  readonly faults: readonly string[]
}

/** The page in the frame, where this one says so; else that of the demo. */
const PAGE = document.documentElement.dataset.preview

/** Typing is over, in ms. */
const PAUSE = 300

/** The widget itself in a frame, with the configuration as it is now. */
export function Preview({ words, language, state, faults }: PreviewProps) {
  const wanted = encodeState(state)
  const [shown, setShown] = useState(wanted)
  useEffect(() => {
    const timer = setTimeout(() => setShown(wanted), PAUSE)
    return () => clearTimeout(timer)
  }, [wanted])
  return (
    <section class="builder-preview" aria-labelledby="preview">
      <div class="builder-sticky">
        <h2 id="preview">{words.preview}</h2>
        <p class="small quiet">{words.previewHint}</p>
        {/* A key for each state: a frame whose fragment alone changes is not loaded again. */}
        <iframe key={shown} title={words.preview} src={`${PAGE ?? `/builder/preview/?lang=${language}`}${shown}`} />
        {faults.length > 0 && (
          <div class="box" role="alert">
            <h3>{words.faults}</h3>
            <ul>
              {faults.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}
