import { Fragment, h } from 'preact'
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { TryWords } from './words-en.ts'

export interface FewerProps {
  /** Elements of the list, each an `li`. */
  readonly items: readonly VNode[]
  /** How many are shown before all are asked for. */
  readonly most: number
  readonly class: string
  readonly words: TryWords
}

/** A list that begins short. */
export function Fewer({ items, most, class: name, words }: FewerProps) {
  const [isAsked, setAsked] = useState(false)
  const isWhole = isAsked || items.length <= most + 2
  const list = useRef<HTMLUListElement>(null)
  const wasAsked = useRef(false)
  // The button has gone: on with the first entry that it has brought.
  useEffect(() => {
    if (!wasAsked.current) return
    const next = list.current?.children[most] as HTMLElement | undefined
    if (next) next.tabIndex = -1
    next?.focus({ preventScroll: true })
  }, [isAsked])
  return (
    <Fragment>
      <ul class={name} ref={list}>
        {isWhole ? items : items.slice(0, most)}
      </ul>
      {!isWhole && (
        <button
          type="button"
          class="button plain"
          onClick={() => {
            wasAsked.current = true
            setAsked(true)
          }}
        >
          {words.all(items.length)}
        </button>
      )}
    </Fragment>
  )
}
