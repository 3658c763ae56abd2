import { afterPaint } from './after-paint.ts'
import type { Chunks } from './chunks.ts'
import type { Choices, OpenOptions, Surface, Yinyom } from '../consent.ts'
import { emit } from './emit.ts'
import { resolveFirst } from '../config/resolve-config.ts'
import type { ConfigInput } from '../config/config-schema.ts'
import type { ScriptPolicy } from '../gate/activate.ts'
import { createGate } from '../gate/gate.ts'
import type { GateRef } from '../gate/gate.ts'
import type { Trouble } from '../problems/describe-problem.ts'
import { pushDefaults } from '../gate/consent-mode.ts'
import type { DataLayer } from '../gate/consent-mode.ts'
import { createFacade } from './public-object.ts'
import { mergeSources } from '../config/merge-sources.ts'
import type { ConfigSource } from '../config/merge-sources.ts'
import { createPage } from './page.ts'
import type { Page } from './page.ts'
import { fetchConfig, keep, readKept } from '../config/remote-config.ts'
import { warn } from './warn.ts'

/** A first visitor without the configuration waits this long, closed; then the defaults ask. In ms. */
const CONFIG_PATIENCE = 2500

type TrustedTypes = { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy }

export interface StartOptions {
  readonly chunks: Chunks
  /** Weakest first. */
  readonly sources: readonly ConfigSource[]
  /** Address of a configuration that is weaker than all sources. */
  readonly url?: string | undefined
}

/** Composition root: one configuration at work on this page, and the public face over it. Never throws. */
export function startConsent({ chunks, sources, url }: StartOptions): Yinyom {
  const reported = new Set<string>()
  const subscribers = new Set<() => void>()
  const same = (text: string) => text
  let policy: ScriptPolicy | undefined
  let page: Page | undefined
  let ended = false
  let resolve!: () => void
  const ready = new Promise<void>((done) => (resolve = done))
  const choices = (): Choices => page?.standing().choices ?? Object.create(null)
  const dataLayer = () => ((window as { dataLayer?: DataLayer }).dataLayer ??= [])
  const allows = ({ category, service }: GateRef) => (choices()[service!] ?? choices()[category!]) === true

  /** The sentences are not carried by every page: they come when there is something to say. */
  function report(trouble: Trouble): void {
    chunks.load('act').then(({ reportProblem }) => reportProblem(trouble, reported), warn)
  }

  /** Frames that wait get a placeholder, once the page has been painted. */
  function place(): void {
    afterPaint(() => page?.act((actor) => actor.place()))
  }

  const gate = createGate({
    document,
    nonce: chunks.nonce,
    /** Made when it is first needed: a page may allow each name once. It passes the page's own scripts on as they are. */
    get policy() {
      try {
        return (policy ??= (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('yinyom', {
          createScript: same,
          createScriptURL: same,
        }))
      } catch (cause) {
        report({ code: 'trusted-types', cause })
        return undefined
      }
    },
    report,
    allows,
    hosts: () => page?.config.gate?.hosts,
    onHeld: place,
  })

  function tell(): void {
    for (const listener of subscribers) {
      try {
        listener()
      } catch (error) {
        reportError(error)
      }
    }
  }

  /** Starts with what the sources say; `input` once it has been checked, else the actor does that. */
  function start(all: readonly ConfigSource[], input?: ConfigInput): Page {
    page?.destroy()
    const config = resolveFirst(input ?? mergeSources(all))
    const restart = (checked: ConfigInput) => start(all, checked)
    page = createPage({ config, input, sources: all, restart, chunks, gate, allows, dataLayer, report, tell })
    page.start()
    resolve()
    tell()
    emit('yinyom:ready', { status: page.standing().status, choices: face.choices })
    return page
  }

  function begin(remote?: ConfigSource): void {
    // A configuration that comes after the end starts nothing.
    if (ended) return
    const all = remote ? [remote, ...sources] : sources
    try {
      start(all)
    } catch {
      // Too broken to be used as it is: then the valid part of it.
      chunks
        .load('act')
        .then(({ checkConfig }) => start(all, checkConfig(all, report).input))
        .catch(warn)
    }
  }

  function open(event: Event): void {
    const opener = (event.target as Partial<Element>).closest?.<HTMLElement>('[data-yinyom-open]')
    const surface = opener?.dataset.yinyomOpen
    // No other word: it would be the name of a file to run.
    if (!['banner', 'settings', 'notice'].includes(surface!)) return
    event.preventDefault()
    // Its attributes say what to open; only what opens it reads them.
    void face.open(surface as Surface, opener as OpenOptions)
  }

  const kept = url && readKept(url)
  try {
    pushDefaults(dataLayer, resolveFirst(mergeSources(kept ? [kept, ...sources] : sources)))
  } catch {
    pushDefaults(dataLayer, resolveFirst({}))
  }
  const face = createFacade({
    ready,
    page: () => page,
    choices,
    subscribers,
    destroy() {
      ended = true
      document.removeEventListener('click', open)
      gate.destroy()
      page?.destroy()
    },
  })
  document.addEventListener('click', open)
  if (!url || kept) begin(kept || undefined)
  if (url) {
    // Said once: by the limit or by the network, whichever comes first.
    const fail = (cause: unknown) => {
      if (kept || !page) report({ code: 'config-unreachable', subject: url, cause })
      if (!page) begin()
    }
    setTimeout(() => page || fail('timeout'), CONFIG_PATIENCE)
    fetchConfig(url).then((remote) => {
      if (!kept) begin(remote)
      if (page?.record()) keep(remote)
    }, fail)
  }
  return face
}
