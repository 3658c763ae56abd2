import type { VNode } from 'preact'
import { isNarrow } from './is-narrow.ts'
import type { Room, TextPiece } from './pieces.ts'
import { piecesOf } from './text-pieces.tsx'
import type { ViewerState } from './viewer-state.ts'

/** Draws the text on the screen, a first screen of it at once and the rest in steps between which a reader can scroll. */
export interface TextDrawing {
  /** The nodes as they are now. They are the same objects until the text is another: Preact passes over those. */
  nodes(): readonly VNode[]
  /** Looks whether the text is another than that of the state before, and whether there is a reader. */
  follow(before: ViewerState, state: ViewerState): void
  /** Resolved once this section, or all of the text, has been drawn; with false where the text has gone before that. */
  until(id?: string): Promise<boolean>
  /** Draws what is still missing, now. */
  finish(): void
  end(): void
}

/** Weight of what is drawn at first: a screen of a phone. */
const FIRST = 2000
/** Milliseconds that a step may take; the browser has its own work to do after it. */
const SLICE = 6

interface Waiting {
  readonly id: string | undefined
  readonly done: (isDrawn: boolean) => void
}

/** `grown` is called when there is more to be seen; `whole` says that it is all. */
export function createTextDrawing(grown: (whole: boolean) => void): TextDrawing {
  let pieces: Iterator<TextPiece> | undefined
  /** What is drawn next: there is one until all is drawn. */
  let next: TextPiece | undefined
  let nodes: readonly VNode[] = []
  let drawn = new Set<string>()
  let waiting: readonly Waiting[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function begin(text: Iterable<TextPiece>, weight: number, count: number): void {
    clearTimeout(timer)
    for (const { done } of waiting) done(false)
    waiting = []
    pieces = text[Symbol.iterator]()
    next = pieces.next().value
    nodes = []
    drawn = new Set()
    add(weight, count)
    if (next) timer = setTimeout(step, 0, FIRST)
  }

  /** Adds pieces until they weigh so much and are so many, and returns what they weigh. */
  function add(most: number, count = 1): number {
    const more: VNode[] = []
    let weight = 0
    for (; next && (weight < most || more.length < count); next = pieces!.next().value) {
      weight += next.weight
      more.push(next.node(roomOf(next)))
      drawn.add(next.id)
    }
    nodes = [...nodes, ...more]
    return weight
  }

  /** The next pieces: as many as this machine draws in a slice, as the last ones show. */
  function step(most: number): void {
    const from = performance.now()
    const weight = add(most)
    grown(!next)
    const isDrawn = ({ id }: Waiting) => !next || (id !== undefined && drawn.has(id))
    const before = waiting
    waiting = before.filter((one) => !isDrawn(one))
    for (const one of before) if (isDrawn(one)) one.done(true)
    if (next) timer = setTimeout(step, 0, (weight * SLICE) / Math.max(1, performance.now() - from))
  }

  return {
    nodes: () => nodes,
    follow(before, now) {
      const isSame =
        before.parts === now.parts && before.compared === now.compared && before.onlyChanged === now.onlyChanged
      const isNew = !isSame || before.isOpen !== now.isOpen
      if (!isNew && before.t === now.t) return
      // In other words around it the same text stays as long as it is: nothing moves.
      begin(now.isOpen && now.notice ? piecesOf(now, now.t) : [], FIRST, isNew ? 1 : nodes.length)
    },
    until: (id) =>
      !next || (id !== undefined && drawn.has(id))
        ? Promise.resolve(true)
        : new Promise((done) => {
            waiting = [...waiting, { id, done }]
          }),
    finish() {
      clearTimeout(timer)
      if (next) step(Infinity)
    },
    end: () => begin([], 0, 0),
  }
}

/** About as high as it will be: what is on the screen moves little when it is laid out. */
function roomOf({ weight }: TextPiece): Room {
  const letters = isNarrow() ? 46 : 92
  return { containIntrinsicSize: `auto ${Math.ceil((weight / letters) * 1.75)}em` }
}
