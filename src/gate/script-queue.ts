import type { Kind } from './read-element.ts'

/** Starts scripts in the order in which a browser would have kept them. */
export interface ScriptQueue {
  add(script: HTMLElement, kind: Kind): void
  /** Starts at once all that need not wait. */
  readonly pump: () => void
}

/** Scripts that keep their order among each other, and how many of them load. */
interface Line {
  readonly waiting: (readonly [script: HTMLElement, kind: Kind])[]
  loading: number
}

/**
 * External scripts in a row load side by side, and the browser keeps their order (`async = false`); an inline one waits
 * for those before it. Deferred ones and modules have a line of their own, which moves once the page has been parsed and
 * the first line is empty. An inline module waits like an inline script: not every browser has it wait by itself.
 *
 * `start` starts one, if it still may, and gives the running element; it must not throw. `parsed` says whether the page
 * has been parsed to its end. After `budget` milliseconds in one task the page gets its turn.
 */
export function createScriptQueue(
  start: (script: HTMLElement, kind: Kind) => Element | undefined,
  parsed: () => boolean,
  budget: number,
): ScriptQueue {
  const newLine = (): Line => ({ waiting: [], loading: 0 })
  const reached = newLine()
  const deferred = newLine()
  let busy = false

  function pump(): void {
    const until = performance.now() + budget
    // A script that asks for more finds this loop at work, or a later task due.
    while (!busy) {
      const line = reached.waiting[0] || !parsed() ? reached : deferred
      const entry = line.waiting[0]
      if (!entry) return
      const isInline = entry[1].startsWith('inline')
      if (isInline && line.loading) return
      line.waiting.shift()
      busy = true
      const running = start(...entry)
      if (running && !isInline) {
        line.loading++
        const settle = () => {
          line.loading--
          pump()
        }
        for (const end of ['load', 'error']) running.addEventListener(end, settle)
      }
      if (performance.now() < until) busy = false
      else setTimeout(resume)
    }
  }

  function resume(): void {
    busy = false
    pump()
  }

  return {
    add: (script, kind) => void (/^(inline-|de)/.test(kind) ? deferred : reached).waiting.push([script, kind]),
    pump,
  }
}
