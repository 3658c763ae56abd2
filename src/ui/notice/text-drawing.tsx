import { h } from 'preact'
import type { VNode } from 'preact'
import { NoticePartView } from './NoticePartView.tsx'
import type { NoticePart } from './outline.ts'
import type { ViewerState } from './viewer-state.ts'

/** Draws the text of a notice, a first part at once and the rest in steps between which a reader can scroll. */
export interface TextDrawing {
  /** The nodes as they are now. They are the same objects until the text is another: Preact passes over those. */
  nodes(): readonly VNode[]
  /** Looks whether the text is another than that of the state before. */
  follow(before: ViewerState, state: ViewerState): void
  /** Draws what is still missing, now. */
  finish(): void
  end(): void
}

/** Sections that are drawn at first: more than a screen. */
const FIRST = 8
/** Milliseconds that a step may take; the browser has its own work to do after it. */
const SLICE = 6

/** `grown` is called when there is more to be seen; `whole` says that it is all. */
export function createTextDrawing(grown: (whole: boolean) => void): TextDrawing {
  let state: ViewerState | undefined
  let nodes: readonly VNode[] = []
  let drawn = FIRST
  let step = FIRST
  let timer: ReturnType<typeof setTimeout> | undefined
  const known = new Map<NoticePart, VNode>()

  function nodeOf(part: NoticePart): VNode {
    const node = known.get(part) ?? <NoticePartView key={part.id} of={part} t={state!.t} />
    known.set(part, node)
    return node
  }

  function draw(): void {
    const { compared, parts, t, onlyChanged } = state!
    clearTimeout(timer)
    if (compared) {
      const { Comparison } = compared.chunk
      const part = (id: string) => parts.filter((one) => one.id === id).map((one) => <NoticePartView of={one} />)
      nodes = [<Comparison of={compared.of} t={t} onlyChanged={onlyChanged} part={part} />]
    } else {
      nodes = parts.slice(0, drawn).map(nodeOf)
      if (drawn < parts.length) timer = setTimeout(go)
    }
  }

  function more(count: number): void {
    if (!state || state.compared || drawn >= state.parts.length) return
    drawn += count
    draw()
    grown(drawn >= state.parts.length)
  }

  /** The next sections: as many as this machine draws in a slice, as the last ones show. */
  function go(): void {
    const from = performance.now()
    more(step)
    step = Math.max(2, Math.min(step * 2, Math.floor((step * SLICE) / Math.max(1, performance.now() - from))))
  }

  return {
    nodes: () => nodes,
    follow(before, now) {
      state = now
      const isNew = before.parts !== now.parts || before.t !== now.t
      if (isNew) {
        drawn = step = FIRST
        known.clear()
      }
      if (isNew || before.compared !== now.compared || before.onlyChanged !== now.onlyChanged) draw()
    },
    finish: () => more(Infinity),
    end: () => clearTimeout(timer),
  }
}
