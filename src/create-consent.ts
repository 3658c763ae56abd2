import { whenIdle } from './after-paint.ts'
import type { Chunks } from './chunks.ts'
import type { Choices, Yinyom, YinyomEvents } from './consent.ts'
import { knownId } from './engine/config.ts'
import { createGate } from './engine/gate/gate.ts'
import type { GateRef } from './engine/gate/gate.ts'
import type { HeldFrame } from './engine/gate/held-frame.ts'
import type { Trouble } from './engine/problems.ts'
import { pushDefaults } from './engine/signals/consent-mode.ts'
import type { DataLayer } from './engine/signals/consent-mode.ts'
import { createFacade } from './facade.ts'
import { loadConfig } from './load-config.ts'
import type { ConfigSource } from './load-config.ts'
import { createPage } from './page.ts'
import type { Page } from './page.ts'
import { fetchConfig, keep, readKept } from './remote-config.ts'
import { createTrustedPolicy } from './trusted-policy.ts'

/** A first visitor without the configuration waits this long, closed; then the defaults ask. In ms. */
const CONFIG_PATIENCE = 2500

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
  const subscribers = new Set<(choices: Choices) => void>()
  const held = new Set<HeldFrame>()
  const storage = () => localStorage
  let page: Page | undefined
  let resolve!: () => void
  const ready = new Promise<void>((done) => (resolve = done))

  function emit<K extends keyof YinyomEvents>(name: K, detail: YinyomEvents[K]): void {
    dispatchEvent(new CustomEvent(name, { detail }))
  }

  /** The sentences are not carried by every page: they come when there is something to say. */
  function report(trouble: Trouble): void {
    const say = (problem: YinyomEvents['yinyom:problem']) => {
      if (reported.has(problem.message)) return
      reported.add(problem.message)
      console.warn(`[Yinyom] ${problem.message}`)
      emit('yinyom:problem', problem)
    }
    const { code, subject = '' } = trouble
    chunks.load('act').then(
      ({ describeProblem }) => say(describeProblem(trouble)),
      () => say({ code, subject, message: `${code}: ${subject}` }),
    )
  }

  const dataLayer = () => ((window as { dataLayer?: DataLayer }).dataLayer ??= [])
  const choices = (): Choices => page?.state().standing.choices ?? {}

  function allows({ category, service }: GateRef): boolean {
    if (!page) return false
    const id = knownId(page.config, category, service)
    if (!id) report({ code: 'unknown-category', subject: service ?? category ?? '' })
    return id !== undefined && choices()[id] === true
  }

  const gate = createGate({
    document,
    policy: createTrustedPolicy(report),
    report,
    allows,
    held(frame) {
      held.add(frame)
      place()
    },
  })

  /** Frames that wait get a placeholder, when there is time for it. */
  function place(): void {
    whenIdle(() => void page?.act().then((actor) => actor.place(held)))
  }

  function tell(): void {
    for (const listener of subscribers) {
      try {
        listener(choices())
      } catch (error) {
        reportError(error)
      }
    }
  }

  /** Starts, or starts again where a configuration came late. */
  function begin(remote?: ConfigSource): void {
    page?.destroy()
    const config = loadConfig(remote ? [remote, ...sources] : sources, report)
    page = createPage({ config, chunks, gate, allows, dataLayer, report, emit, tell })
    if (remote && page.state().record) keep(storage, remote)
    page.start()
    resolve()
    tell()
    if (held.size) place()
    emit('yinyom:ready', { status: page.state().standing.status, choices: choices() })
  }

  function open(event: Event): void {
    const opener = (event.target as Element | null)?.closest?.('[data-yinyom-open]')
    const surface = opener?.getAttribute('data-yinyom-open')
    if (surface !== 'settings' && surface !== 'banner') return
    event.preventDefault()
    void ready.then(() => page?.open(surface))
  }

  function destroy(): void {
    document.removeEventListener('click', open)
    gate.destroy()
    page?.destroy()
  }

  pushDefaults(dataLayer, loadConfig(sources, () => {}))
  document.addEventListener('click', open)
  const kept = url ? readKept(storage, url) : undefined
  if (!url || kept) begin(kept)
  if (url) {
    const patience = setTimeout(() => page || begin(), CONFIG_PATIENCE)
    fetchConfig(url).then(
      (remote) => (kept ? keep(storage, remote) : begin(remote)),
      (cause: unknown) => {
        report({ code: 'config-unreachable', subject: url, cause })
        if (!page) begin()
      },
    ).finally(() => clearTimeout(patience))
  }
  if (location.hash === '#yinyom-settings') void ready.then(() => page?.open('settings'))

  return createFacade({ ready, page: () => page, choices, subscribers, destroy })
}
