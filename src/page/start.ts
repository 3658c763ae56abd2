import { resolveFirst } from '../config/resolve-config.ts'
import type { ConfigInput } from '../config/config-schema.ts'
import { mergeSources } from '../config/merge-sources.ts'
import type { ConfigSource } from '../config/merge-sources.ts'
import { fetchConfig, keepConfig } from '../config/remote-config.ts'
import type { OpenOptions, Surface, Yinyom } from '../consent.ts'
import { pushDefaults } from '../gate/consent-mode.ts'
import { createGate } from '../gate/gate.ts'
import type { GateRef } from '../gate/gate.ts'
import { own } from '../model/own.ts'
import type { Trouble } from '../model/problem.ts'
import { afterPaint } from './after-paint.ts'
import type { Chunks } from './chunks.ts'
import { dataLayerOf } from './datalayer.ts'
import { usableCopy } from './usable-copy.ts'
import { emit } from './emit.ts'
import { publish, runningInstance } from './instance.ts'
import { createPage } from './page.ts'
import type { Page } from './page-port.ts'
import { createPublicObject } from './public-object.ts'
import { createStore } from './store.ts'
import { scriptPolicy } from './script-policy.ts'
import { warn } from './warn.ts'

/** A first visitor without the configuration waits this long, closed; then the defaults ask. In ms. */
const CONFIG_PATIENCE = 2500

export interface StartOptions {
  readonly chunks: Chunks
  /** Weakest first. */
  readonly sources: readonly ConfigSource[]
  /** Address of a configuration that is weaker than all sources. */
  readonly url?: string | undefined
}

/**
 * Composition root: one configuration at work on this page, and the public object over it. Never throws. Where one is
 * at work already, it is returned, and the owner is told.
 */
// oxlint-disable-next-line max-lines-per-function -- composition root: parts that know each other, each a few lines
export function startConsent({ chunks, sources, url }: StartOptions): Yinyom {
  const running = runningInstance(window)
  if (running) {
    warn('Already running: remove one tag or destroy().')
    return running
  }
  const reported: string[] = []
  const store = createStore()
  const life = new AbortController()
  let page: Page | undefined
  let unreachable = false
  let resolve!: () => void
  const ready = new Promise<void>((done) => (resolve = done))
  const policy = scriptPolicy(report)
  const dataLayer = () => dataLayerOf(window, report)
  const allows = (ref: GateRef) => {
    // What an element does not name is no id: there may be a category called "undefined".
    const { category = '', service = '' } = own(ref)
    const { choices } = store.get().state
    return (choices[service] ?? choices[category]) === true
  }

  /** The sentences are not carried by every page: they come when there is something to say, but for this one. */
  function report(trouble: Trouble): void {
    if (life.signal.aborted) return
    chunks.load('problems').then(
      ({ reportProblem }) => reportProblem(trouble, reported, sources, chunks),
      (cause: unknown) => {
        if (unreachable) return
        unreachable = true
        const message = `Chunks failed: ${String(cause)}. See CORS, script-src, data-chunks.`
        warn(message)
        emit('yinyom:problem', { code: 'chunk-failed', message, subject: 'chunks' })
      },
    )
  }

  /** Frames that wait get a placeholder, once the page has been painted. */
  function place(): void {
    afterPaint(() => page?.act((session) => session.mountPlaceholders()))
  }

  const gate = createGate({
    document,
    nonce: chunks.nonce,
    get policy() {
      return policy()
    },
    report,
    allows,
    hosts: () => page?.config.gate?.hosts,
    onHeld: place,
  })

  /** Starts with what the sources say; `input` once it has been checked, else the session does that. */
  function start(all: readonly ConfigSource[], input?: ConfigInput): Page {
    page?.destroy()
    const given = input ?? mergeSources(all)
    // Throws where a service is named by its id alone: what that stands for is in a chunk.
    given.services?.map((service) => 'id' in service)
    const config = resolveFirst(given)
    const restart = (checked: ConfigInput) => start(all, checked)
    page = createPage({ config, input, sources: all, restart, chunks, store, gate, allows, dataLayer, report })
    page.start()
    resolve()
    emit('yinyom:ready', { status: store.get().state.status, choices: face.choices })
    return page
  }

  function begin(remote?: ConfigSource): void {
    // A configuration that comes after the end starts nothing.
    if (life.signal.aborted) return
    const all = remote ? [remote, ...sources] : sources
    try {
      start(all)
    } catch {
      // Too broken to be used as it is, or with names of the catalogue: then the valid part of it, in full.
      chunks
        .load('act')
        .then(({ startChecked }) => startChecked(all, start, report, chunks))
        .catch(warn)
    }
  }

  const kept = url ? usableCopy(url, sources) : undefined
  try {
    pushDefaults(dataLayer, resolveFirst(mergeSources(kept ? [kept, ...sources] : sources)))
  } catch {
    pushDefaults(dataLayer, resolveFirst({}))
  }
  const face: Yinyom = createPublicObject({
    ready,
    page: () => page,
    store,
    watch: gate.watch,
    destroy() {
      life.abort()
      gate.destroy()
      page?.destroy()
      unpublish()
    },
  })
  const unpublish = publish(window, face)
  openFrom(face, life.signal)
  if (!url || kept) begin(kept)
  if (url) followRemote(url)
  return face

  function followRemote(address: string): void {
    // Said once: by the limit or by the network, whichever comes first.
    const fail = (cause: unknown) => {
      if (life.signal.aborted) return
      if (kept || !page) report({ code: 'config-unreachable', subject: address, cause })
      if (!page) begin()
    }
    setTimeout(() => page || fail('timeout'), CONFIG_PATIENCE)
    fetchConfig(address).then((remote) => {
      if (life.signal.aborted) return
      if (!kept) begin(remote)
      keepConfig(remote, store.get().record !== undefined)
    }, fail)
  }
}

/** Any element that says so opens a surface, in whatever shadow root, and whatever the page does with clicks on the way. */
function openFrom(face: Yinyom, signal: AbortSignal): void {
  const open = (event: Event) => {
    for (const step of event.composedPath() as Partial<HTMLElement>[]) {
      const surface = step.dataset?.yinyomOpen
      // No other word: it would be the name of a file to run.
      if (!['banner', 'settings', 'notice'].includes(surface!)) continue
      event.preventDefault()
      // Its attributes say what to open; only what opens it reads them.
      return void face.open(surface as Surface, step as OpenOptions)
    }
  }
  addEventListener('click', open, { capture: true, signal })
}
