import { describe, loadElement, resolveAddress, runScript } from './activate.ts'
import type { ActivatePorts } from './activate.ts'
import { openTemplate } from './open-template.ts'
import { createProbe } from './probe-policy.ts'
import { readElement, readRef, readSource } from './read-element.ts'
import type { GateRef, Kind } from './read-element.ts'
import { createScriptQueue } from './script-queue.ts'
import { findGated, isGrowing, watchPage } from './watch-page.ts'

export type { GateRef }

export interface GateOptions extends ActivatePorts {
  /** Whether this may run now. Asked again right before each start; false for what is not known. */
  readonly allows: (ref: GateRef) => boolean
  /** Called where frames wait and want a placeholder, also when they come back. */
  readonly onHeld: () => void
  /**
   * Nonce of the widget's own tag, where the page works with nonces. Scripts without it are not run: what we insert is
   * trusted under `strict-dynamic`, so without this check injected markup could have itself run by the gate.
   */
  readonly nonce?: string | undefined
  /** Hosts whose scripts run where the page has a strict policy without a nonce. */
  readonly hosts?: () => readonly string[] | undefined
  /** Milliseconds of scripts in one task before the page gets its turn. Default 8. */
  readonly budget?: number
}

/** Holds back marked elements until they are allowed. Nothing of it throws. */
export interface Gate {
  /** Runs what is allowed now, in this task where possible. To be called after each change of the choices. */
  release(): void
  /** Watches a part of the page that cannot be seen from the document: a shadow root, or an element in one. */
  watch(root: Node): void
  /** The frames that wait now and want a placeholder, in document order. */
  heldFrames(): readonly HTMLElement[]
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
// oxlint-disable-next-line max-lines-per-function -- a closure over what was taken; each step is short and reads most of it
export function createGate(options: GateOptions): Gate {
  const { document: page, allows, report, onHeld, nonce, hosts, budget = 8 } = options
  const roots = [new WeakRef<Node>(page)]
  /** Queued, run or given up. */
  const taken = new WeakSet<Node>()
  /** Allowed by themselves. */
  const alone = new WeakSet<Node>()
  /** What is to be done where an element has brought others along, and comes or goes. */
  const trails = new WeakMap<Node, () => void>()
  const active = new Set<string | undefined>()
  const life = new AbortController()
  const { signal } = life
  let growing = false

  const may = (element: Element) => alone.has(element) || allows(readRef(element))
  const parsed = () => page.readyState !== 'loading'
  const queue = createScriptQueue((script, kind) => attempt(script, () => start(script, kind)), parsed, budget)
  const probe = createProbe(options, release, signal)

  function attempt<T>(element: Element, work: () => T): T | undefined {
    try {
      return work()
    } catch (cause) {
      report({ code: 'gate-failed', subject: describe(element), cause })
    }
  }

  const kindOf = (element: HTMLElement) => (signal.aborted || !element.isConnected ? undefined : readElement(element))

  /** Whether this is a frame that waits. */
  const isHeld = (element: HTMLElement) => attempt(element, () => kindOf(element) === 'frame' && !may(element))

  function consider(element: HTMLElement): void {
    attempt(element, () => {
      const kind = kindOf(element)
      if (!kind) return
      if (!may(element)) {
        // A frame that was allowed before may load anew; a script has run.
        if (kind === 'frame') taken.delete(element)
      } else if (taken.has(element)) {
        // It has had its turn.
      } else if (!parsed() && isGrowing(element)) {
        // What the parser may not have closed is taken once something follows it.
        growing = true
      } else {
        taken.add(element)
        if (/^(in|ex|de)/.test(kind)) queue.add(element, kind)
        else start(element, kind)
      }
    })
  }

  /** Whether the page would have trusted this script; undefined while that is not known. */
  function isTrusted(script: HTMLElement): boolean | undefined {
    if (nonce) return script.nonce === nonce
    const source = readSource(script)
    return (source !== null && hosts?.()?.includes(resolveAddress(page, source).host)) || probe()
  }

  function start(element: HTMLElement, kind: Kind): Element | undefined {
    const isScript = element.tagName === 'SCRIPT'
    const trusted = !isScript || isTrusted(element)
    if (!kindOf(element) || !may(element) || trusted === undefined) {
      // It waits for the next release, or until it comes back.
      taken.delete(element)
    } else if (!trusted) report({ code: nonce ? 'script-nonce' : 'script-policy', subject: describe(element) })
    else {
      const { category, service } = readRef(element)
      active.add(category).add(service)
      if (isScript) return run(element as HTMLScriptElement, kind)
      if (kind === 'template') open(element as HTMLTemplateElement)
      else loadElement(element, options)
    }
    return undefined
  }

  function run(script: HTMLScriptElement, kind: Kind): Element | undefined {
    const running = runScript(script, kind, options)
    trails.set(script, () => script.isConnected || running?.remove())
    return running
  }

  function open(template: HTMLTemplateElement): void {
    const nodes = openTemplate(template, options)
    trails.set(template, () => {
      if (!template.isConnected) nodes.forEach((node) => node.remove())
      else if (nodes[0]?.previousSibling !== template) template.after(...nodes)
    })
    nodes.flatMap(findGated).forEach(consider)
  }

  function visit(elements: readonly HTMLElement[]): void {
    growing = false
    elements.forEach(consider)
    queue.pump()
    if (elements.some(isHeld)) attempt(elements[0]!, onHeld)
  }

  const findAll = () => roots.flatMap((root) => findGated(root.deref()))

  function release(): void {
    visit(findAll())
  }

  const { observe, end } = watchPage(
    (element) => taken.delete(element),
    (node) => trails.get(node)?.(),
    (elements) => (growing ? release() : visit(elements)),
    release,
  )
  observe(page.getRootNode())
  page.addEventListener('readystatechange', release, { signal })

  return {
    release,
    watch(root) {
      if ((root as Partial<Node> | undefined)?.ownerDocument !== page.getRootNode())
        report({ code: 'watch-root', subject: String(root) })
      else if (!signal.aborted) {
        if (!roots.some((one) => one.deref() === root)) roots.push(new WeakRef(root))
        observe(root)
        release()
      }
    },
    heldFrames: () => findAll().filter(isHeld),
    ran: (id) => active.has(id),
    loadOnce(element) {
      // What is inside belongs to it, such as the sources of a video.
      for (const one of findGated(element)) {
        alone.add(one)
        consider(one)
      }
    },
    destroy() {
      life.abort()
      end()
    },
  }
}
