import { h } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { FileDrop } from './FileDrop.tsx'
import { Looks } from './Looks.tsx'
import { checkState } from './outputs.ts'
import { Preview } from './Preview.tsx'
import { Result } from './Result.tsx'
import { ServiceChooser } from './ServiceChooser.tsx'
import { SiteFields } from './SiteFields.tsx'
import { EMPTY, decodeState, encodeState } from './state.ts'
import type { BuilderConfig, BuilderState } from './state.ts'
import { WordFields } from './WordFields.tsx'
import type { BuilderWords } from './words.ts'

export interface BuilderProps {
  readonly words: BuilderWords
  readonly language: 'th' | 'en'
}

/** The page: what is chosen on the one side, the real banner and what to take along on the other. */
export function App({ words, language }: BuilderProps) {
  const [state, setState] = useState<BuilderState>(() => decodeState(location.hash) ?? EMPTY)
  const checked = useMemo(() => checkState(state, language), [state, language])
  const setConfig = (config: BuilderConfig) => setState((before) => ({ ...before, config }))

  // The address follows, so that it can be kept and sent; an address that is pasted in is followed.
  useEffect(() => {
    const hash = encodeState(state)
    if (state !== EMPTY && location.hash !== hash) history.replaceState(null, '', hash)
    const link = document.querySelector<HTMLAnchorElement>('#switch-language')
    if (link) link.hash = hash
  }, [state])
  useEffect(() => {
    const read = () => setState((before) => decodeState(location.hash) ?? before)
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])

  return (
    <div class="builder-grid">
      <div class="builder-steps">
        <FileDrop words={words} config={state.config} onConfig={setConfig} />
        <ServiceChooser words={words} language={language} config={state.config} onConfig={setConfig} />
        <SiteFields words={words} language={language} config={state.config} onConfig={setConfig} />
        <Looks words={words} state={state} onState={setState} />
        <WordFields words={words} config={state.config} onConfig={setConfig} />
      </div>
      <Preview words={words} language={language} state={state} faults={checked.faults} />
      <Result words={words} language={language} state={state} input={checked.input} />
    </div>
  )
}
