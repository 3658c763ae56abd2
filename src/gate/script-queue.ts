import type { Kind } from './read-element.ts'

/** Starts scripts in the order in which a browser would have kept them. */
export interface ScriptQueue {
  add(script: HTMLElement, kind: Kind): void
  /** Starts at once all that need not wait. */
  readonly pump: () => void
}

/**
 * External scripts in a row load side by side, and the browser keeps their order (`async = false`); an inline one waits
 * for those before it. Deferred ones and modules are last in the browser's same list, once all others are in it.
 *
 * `start` starts one, if it still may, and gives the running element; it must not throw. `parsed` says whether the page
 * has been parsed to its end. After `budget` milliseconds in one task the page gets its turn.
 */
export function createScriptQueue(
  start: (script: HTMLElement, kind: Kind) => Element | undefined,
  parsed: () => boolean,
  budget: number,
): ScriptQueue {
  type Entry = readonly [script: HTMLElement, kind: Kind]
  const reached: Entry[] = []
  const deferred: Entry[] = []
  let loading = 0
  let busy = false

  function next(): Entry | undefined {
    if (!reached[0]) return parsed() ? deferred.shift() : undefined
    return loading && reached[0][1] === 'inline' ? undefined : reached.shift()
  }

  function pump(): void {
    const until = performance.now() + budget
    // A script that asks for more finds this loop at work, or a later task due.
    for (let entry; !busy && (entry = next());) {
      busy = true
      const running = start(...entry)
      if (running && entry[1] === 'external') {
        loading++
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

  function settle(): void {
    loading--
    pump()
  }

  return {
    add: (script, kind) => void (kind === 'deferred' ? deferred : reached).push([script, kind]),
    pump,
  }
}
