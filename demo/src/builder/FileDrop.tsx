import { h } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { readFile } from './read-file.ts'
import type { BuilderConfig } from './state.ts'
import type { BuilderWords } from './words.ts'

export interface FileDropProps {
  readonly words: BuilderWords
  readonly config: BuilderConfig
  readonly onConfig: (config: BuilderConfig) => void
}

/** Takes a scan report or a configuration, chosen or dropped. It is read here and sent nowhere. */
export function FileDrop({ words, config, onConfig }: FileDropProps) {
  const [said, setSaid] = useState('')
  const current = useRef(config)
  current.current = config

  async function take(file: File | undefined): Promise<void> {
    if (!file) return
    const read = readFile(await file.text(), current.current)
    if (read.kind === 'failed') return setSaid(words.failed)
    onConfig(read.config)
    if (read.kind === 'config') return setSaid(words.opened)
    setSaid(
      [words.added(read.added), ...(read.unknown.length ? [words.unknown(read.unknown.join(', '))] : [])].join(' '),
    )
  }

  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      void take(event.dataTransfer?.files[0])
    }
    document.addEventListener('dragover', allow)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', allow)
      document.removeEventListener('drop', drop)
    }
  }, [])

  return (
    <section class="box" aria-labelledby="files">
      <h2 id="files">{words.files}</h2>
      <p class="small quiet">{words.filesHint}</p>
      <label class="button plain builder-file">
        <span>{words.choose}</span>
        <input
          type="file"
          id="builder-file"
          accept=".json,application/json"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
      </label>
      <output class="builder-said">{said}</output>
    </section>
  )
}
