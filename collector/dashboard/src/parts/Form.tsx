import { h } from 'preact'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { ApiError } from '../api.ts'
import { say } from '../said.ts'
import { t } from '../words.ts'
import { Failure } from './Failure.tsx'

/** What was typed, by the names of the fields; trimmed. */
export interface Typed {
  text(name: string): string
  /** All values of boxes of one name that are ticked. */
  all(name: string): string[]
  /** The lines that are not empty. */
  lines(name: string): string[]
}

/** A form that sends itself by the API: says what went wrong, or that it is done, where a screen reader hears it. */
export function Form({
  label,
  submit,
  isDanger = false,
  done = t('saved'),
  send,
  children,
}: {
  readonly label: string
  /** The words of its button. */
  readonly submit: string
  readonly isDanger?: boolean
  /** What is said when it is done; nothing where it is empty. */
  readonly done?: string
  /** Rejects with an `ApiError` where it does not work. `true` empties the form, and so does a text, which is said. */
  readonly send: (typed: Typed) => Promise<boolean | string | void>
  readonly children?: ComponentChildren
}) {
  const [state, setState] = useState<{ isBusy?: boolean; done?: string; failure?: ApiError }>({})

  async function submitted(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (state.isBusy) return
    const form = event.currentTarget as HTMLFormElement
    const typed = read(new FormData(form))
    setState({ isBusy: true })
    try {
      const outcome = await send(typed)
      if (outcome) form.reset()
      const words = typeof outcome === 'string' ? outcome : done
      say(words)
      setState({ done: words })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setState({ failure: error })
    }
  }

  return (
    <form aria-label={label} onSubmit={(event) => void submitted(event)}>
      {children}
      <p class="acts">
        <button type="submit" class={isDanger ? 'danger' : 'main'} aria-disabled={state.isBusy ?? false}>
          {state.isBusy ? t('sending') : submit}
        </button>
      </p>
      <Failure failure={state.failure} />
      {state.done && <p class="done">{state.done}</p>}
    </form>
  )
}

function read(sent: FormData): Typed {
  const text = (name: string) => String(sent.get(name) ?? '').trim()
  return {
    text,
    all: (name) => sent.getAll(name).map(String),
    lines: (name) =>
      text(name)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
  }
}
