import { describe, loadElement, runScript } from './activate.ts'
import type { ActivatePorts } from './activate.ts'
import { openTemplate } from './open-template.ts'
import { readElement } from './read-element.ts'
import type { Kind } from './read-element.ts'
import { createScriptQueue } from './script-queue.ts'
import { findGated, isGrowing, watchPage } from './watch-page.ts'

/** What an element waits for. At least one of the two is set. */
export interface GateRef {
  readonly category?: string | undefined
  readonly service?: string | undefined
}

export interface GateOptions extends ActivatePorts {
  /** Whether this may run now. Asked again right before each start; false for what is not known. */
  readonly allows: (ref: GateRef) => boolean
  /** Called once for each frame that waits and wants a placeholder. */
  readonly held: (frame: HTMLElement) => void
  /** Milliseconds of scripts in one task before the page gets its turn. Default 8. */
  readonly budget?: number
}

/** Holds back marked elements until they are allowed. Nothing of it throws. */
export interface Gate {
  /** Runs what is allowed now, in this task where possible. To be called after each change of the choices. */
  release(): void
  /** Whether anything of this category or service has run or loaded in this page. */
  ran(id: string): boolean
  /** Loads this element, and nothing else of its category or service. */
  loadOnce(element: HTMLElement): void
  /** Ends it; what waits stays as it is. */
  destroy(): void
}

/**
 * Watches at once, and runs nothing before the first release. The document itself remembers what waits: each release reads it again, so order is document order,
 * what was taken out does not run, and what comes back is found.
 */
export function createGate(options: GateOptions): Gate {
  const { document: page, allows, report, held, budget = 8 } = options
  /** Queued, run or given up. */
  const taken = new WeakSet<Node>()
  /** Frames that were announced; true once allowed by themselves. */
  const frames = new WeakMap<Node, boolean>()
  const active = new Set<string | undefined>()
  let growing = false
  let ended = false

  const may = (element: HTMLElement) => frames.get(element) || allows(element.dataset)
  const parsed = () => page.readyState !== 'loading'
  const queue = createScriptQueue((script, kind) => attempt(script, () => start(script, kind)), parsed, budget)

  function attempt<T>(element: Element, work: () => T): T | undefined {
    try {
      return work()
    } catch (cause) {
      report({ code: 'gate-failed', subject: describe(element), cause })
    }
  }

  function consider(element: HTMLElement): void {
    attempt(element, () => {
      const kind = !ended && element.isConnected && !taken.has(element) && readElement(element)
      if (!kind) return
      if (!may(element)) {
        if (kind !== 'frame' || frames.has(element)) return
        frames.set(element, false)
        held(element)
      } else if (!parsed() && isGrowing(element)) {
        // What the parser may not have closed is taken once something follows it.
        growing = true
      } else {
        taken.add(element)
        if (kind === 'inline' || kind === 'external' || kind === 'deferred') queue.add(element, kind)
        else start(element, kind)
      }
    })
  }

  function start(element: HTMLElement, kind: Kind): Element | undefined {
    if (ended || !element.isConnected || !may(element)) {
      // It waits for the next release, or until it comes back.
      taken.delete(element)
      return undefined
    }
    active.add(element.dataset.category).add(element.dataset.service)
    if (kind === 'frame' || kind === 'asset') loadElement(element, options)
    else if (kind === 'template') openTemplate(element as HTMLTemplateElement, options).forEach(consider)
    else {
      const running = runScript(element as HTMLScriptElement, kind, options)
      if (running) taken.add(running)
      return running
    }
  }

  function visit(elements: readonly HTMLElement[]): void {
    growing = false
    elements.forEach(consider)
    queue.pump()
  }

  function release(): void {
    visit(findGated(page))
  }

  const unwatch = watchPage(
    page,
    (element) => taken.delete(element),
    (elements) => (growing ? release() : visit(elements)),
  )
  page.addEventListener('readystatechange', release)

  return {
    release,
    ran: (id) => active.has(id),
    loadOnce(element) {
      // What is inside belongs to it, such as the sources of a video.
      for (const one of findGated(element)) {
        frames.set(one, true)
        consider(one)
      }
    },
    destroy() {
      ended = true
      unwatch()
    },
  }
}
