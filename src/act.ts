import { whenIdle } from './after-paint.ts'
import { createAftermath } from './aftermath.ts'
import { checkConfig } from './check-config.ts'
import type { Choices, DecisionOptions } from './consent.ts'
import { emit } from './emit.ts'
import type { ConfigInput } from './engine/config-schema.ts'
import { resolveConfig } from './engine/config.ts'
import { decide } from './engine/decide.ts'
import { createEngine } from './engine/engine.ts'
import { describeFrame } from './engine/gate/held-frame.ts'
import { describeProblem } from './engine/problems.ts'
import type { Trouble } from './engine/problems.ts'
import { words as bannerWords } from 'virtual:words/banner'
import { words } from 'virtual:words/special'
import { findUngated } from './engine/signals/find-ungated.ts'
import { createJournal } from './engine/storage/journal.ts'
import { readRecord } from './engine/storage/read-record.ts'
import { createRecordCookie } from './engine/storage/record-cookie.ts'
import type { Decision } from './model/decision.ts'
import type { Verbs } from './facade.ts'
import type { Page } from './page.ts'
import type { Placeholders } from './placeholders.ts'
import { createLauncher } from './ui/launcher.ts'
import { createTabs } from './engine/tabs.ts'
import { keepFocusClear } from './ui/banner/keep-focus-clear.ts'
import { specialWords } from './ui/banner/special-words.ts'
import type { SpecialWords } from './ui/banner/special-words.ts'
import type { SettingsHandle, SurfacePorts, View } from './ui/surface.ts'

/** Chunk entry: all that comes with or after a decision. One per page. */
export interface Actor {
  /** Applies the decision at once; resolved when its receipt is on the device. */
  decide(decision: Decision): Promise<void>
  hear(message: unknown): void
  reread(): void
  /** What the banner says otherwise than at the first question. */
  words(): SpecialWords
  /** The view has changed. */
  changed(): void
  /** Runs the settings chunk ahead of the click. */
  warm(): void
  open(options?: { readonly category?: string }): Promise<void>
  close(): void
  /** Puts placeholders in the place of frames that wait, and takes them out of `held`. */
  place(held: Set<HTMLElement>): void
  /** The verbs of the public object. */
  readonly verbs: Verbs
  destroy(): void
}

export { checkConfig }

/** Says a problem once, on the console and as an event. */
export function reportProblem(trouble: Trouble, reported: Set<string>): void {
  const problem = describeProblem(trouble)
  if (reported.has(problem.message)) return
  reported.add(problem.message)
  console.warn(`[Yinyom] ${problem.message}`)
  emit('yinyom:problem', problem)
}

const allWords = { th: { ...bannerWords.th, ...words.th }, en: { ...bannerWords.en, ...words.en } }

/** The actor of this page; where the configuration is wrong, that of a page with the part of it that is right. */
export function createActor(page: Page): Actor | Promise<Actor> {
  if (page.input) return startActing(page, page.input)
  const { input, faulty } = checkConfig(page.sources, page.report)
  return faulty ? page.restart(input).act((actor) => actor) : startActing(page, input)
}

function startActing(page: Page, input: ConfigInput): Actor {
  const { chunks, gate, report } = page
  const config = resolveConfig(input)
  const { name, domain } = config.cookie
  const journal = createJournal(() => localStorage, name)
  const listeners = new Set<() => void>()
  let unkept = false
  const view = (): View => ({
    ...page.standing(),
    record: page.record(),
    locale: page.locale(),
    gpc: page.gpc,
    unkept,
  })
  let settings: Promise<SettingsHandle> | undefined
  let placeholders: Promise<Placeholders> | undefined
  let freeFocus: (() => void) | undefined
  let settled: Promise<void> = Promise.resolve()

  const tabs = createTabs(name, (message) => engine.hear(message))
  const side = config.ui.launcher
  const launcher = side && createLauncher(page.root, side === true ? 'left' : side, () => void page.open('settings'))

  const engine = createEngine({
    config,
    state: () => ({ record: page.record(), standing: page.standing(), unkept }),
    input,
    adopt(record, lost) {
      unkept = lost
      page.adopt(record, decide(config, record, Date.now()))
    },
    read: () => readRecord(document, name),
    cookie: createRecordCookie({
      jar: document,
      name,
      domain,
      host: location.hostname,
      secure: location.protocol === 'https:',
    }),
    journal,
    now: Date.now,
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    gpc: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true,
    version: __VERSION__,
    withdrawal: `${location.origin}/#yinyom-settings`,
    locale: () => view().locale,
    post: tabs.post,
    report,
    decided(revoked, decision) {
      const { choices } = view()
      if (config.consentMode.mode !== 'off') page.dataLayer().push({ event: 'yinyom_decision', yinyom_choices: choices })
      const { action = 'save_choices', surface = 'api' } = decision ?? {}
      settled = aftermath.settle(config.onWithdraw === 'reload' && revoked.some((id) => gate.ran(id)))
      emit('yinyom:decision', { choices, action, surface, elsewhere: !decision })
    },
  })

  const aftermath = createAftermath({
    config,
    chunks,
    journal,
    record: () => view().record,
    allows: (id) => view().choices[id] === true,
    heal: engine.heal,
    reload: () => location.reload(),
    report,
    received: (id, state) => emit('yinyom:receipt', { id, state }),
  })

  const ports: SurfacePorts = {
    config,
    root: page.root(),
    view,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    decide: page.decide,
    setLocale: page.setLocale,
    words: async (locale) => (await chunks.load(`words-${locale}`)).words,
    receipts: aftermath.receipts,
    report: (problem) => report(problem),
  }

  function mountSettings(): Promise<SettingsHandle> {
    settings ??= chunks.load('settings').then((chunk) => chunk.mountSettings(ports))
    settings.catch(() => (settings = undefined))
    return settings
  }

  /** The banner is rendered again with each change; its element stays while it is shown. */
  function guardFocus(): void {
    const banner = ports.root.querySelector<HTMLElement>('.banner:not(.inline)')
    if (banner) freeFocus ??= keepFocusClear(banner)
    else {
      freeFocus?.()
      freeFocus = undefined
    }
  }

  function commit(decision: Decision): Promise<void> {
    engine.commit(decision)
    return settled
  }

  async function decideByApi(action: Decision['action'], options: DecisionOptions = {}, choices?: Choices): Promise<void> {
    if ((options.actor === 'guardian') !== Boolean(options.ageBand)) {
      throw new TypeError('Yinyom: actor "guardian" and ageBand ("under_10" or "10_to_20") go together.')
    }
    await commit({ ...options, action, surface: 'api', layer: 1, ...(choices && { choices }) })
  }

  function place(held: Set<HTMLElement>): void {
    const waiting = [...held].filter(({ dataset }) => !page.allows(dataset))
    held.clear()
    if (!waiting.length) return
    placeholders ??= chunks
      .load('placeholders')
      .then(({ createPlaceholders }) => createPlaceholders({ ...ports, translate: page.translate, allows: page.allows }))
    placeholders.then(
      (shown) => waiting.forEach((element) => shown.hold(describeFrame(element, gate.loadOnce))),
      (cause: unknown) => {
        placeholders = undefined
        waiting.forEach((frame) => held.add(frame))
        report({ code: 'chunk-failed', subject: 'placeholders', cause })
      },
    )
  }

  /** Fetches what a visitor may want next, without running it. */
  function prefetch(): void {
    for (const name of ['receipts', 'settings', `words-${view().locale}`] as const) {
      const link = document.createElement('link')
      if (!chunks.address) return
      link.rel = 'modulepreload'
      link.href = chunks.address(name)
      link.nonce = chunks.nonce ?? ''
      link.onload = link.onerror = () => link.remove()
      document.head.append(link)
    }
  }

  /** The tab stands where the question does not. */
  function offer(): void {
    const { locale } = view()
    if (launcher) launcher.show(page.asking() ? undefined : page.translate(bannerWords)('banner.settings'), locale)
  }

  const look = () => {
    if (document.visibilityState === 'visible') engine.reread()
  }

  document.addEventListener('visibilitychange', look)
  engine.repair()
  if (view().status === 'stale') {
    const record = page.record()
    page.adopt(record, decide(config, record, Date.now()))
  }
  aftermath.start()
  guardFocus()
  offer()
  if (location.hash === '#yinyom-settings') void page.open('settings')
  whenIdle(() => {
    if (view().asks.length) prefetch()
    for (const subject of findUngated(document, config)) report({ code: 'ungated', subject })
  })

  return {
    decide: commit,
    hear: engine.hear,
    reread: engine.reread,
    words: () => specialWords(config, page.translate(allWords), view()),
    changed() {
      listeners.forEach((listener) => listener())
      guardFocus()
      offer()
    },
    warm: () => void mountSettings().catch(() => {}),
    async open(options) {
      try {
        await (await mountSettings()).open(options)
      } catch (cause) {
        report({ code: 'chunk-failed', subject: 'settings', cause })
      }
    },
    close: () => void settings?.then((handle) => handle.close()),
    place,
    verbs: {
      acceptAll: (options) => decideByApi('accept_all', options),
      rejectAll: (options) => decideByApi('reject_all', options),
      save: (choices, options) => decideByApi('save_choices', options, choices),
      withdraw: (ids, options) =>
        decideByApi('withdraw', options, ids && Object.fromEntries(ids.map((id) => [id, false]))),
      receipts: async () => (await aftermath.receipts()).map(({ receipt }) => receipt),
      flush: aftermath.flush,
      async reset() {
        engine.reset()
        await aftermath.forget()
      },
    },
    destroy() {
      document.removeEventListener('visibilitychange', look)
      tabs.close()
      freeFocus?.()
      aftermath.destroy()
      void placeholders?.then((shown) => shown.destroy())
      void settings?.then((handle) => handle.destroy())
    },
  }
}
