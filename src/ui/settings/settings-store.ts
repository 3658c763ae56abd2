import { batch, computed, signal } from '@preact/signals'
import type { ReadonlySignal } from '@preact/signals'
import { createTranslate } from '../../i18n/create-translate.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Category } from '../../model/category.ts'
import type { Choices } from '../../model/choices.ts'
import type { ReceiptAction } from '../../model/consent-receipt.ts'
import type { Decision } from '../../model/decision.ts'
import type { OutboxEntry } from '../../model/outbox-entry.ts'
import { gestureOf } from '../gesture.ts'
import type { FoundServices, SurfacePorts, View } from '../surface.ts'
import { draftOf, setCategory, setService } from './draft.ts'
import { settingsContent, settingsShown } from './settings-content.ts'
import type { SettingsContent } from './settings-content.ts'

/** The language on the screen, which follows the view once its words are there. */
export interface Spoken {
  readonly locale: 'th' | 'en'
  readonly t: Translate
}

/** Who decides; a guardian leaves an age band (PDPA s.20). */
export type Decider = 'self' | 'under_10' | '10_to_20'

/** What a status line may say, as a key, so that it changes language with the rest. */
export type Message = '' | 'failed' | 'language'

/** All that the settings know while they are on a page. */
export interface SettingsStore {
  readonly ports: SurfacePorts
  readonly view: ReadonlySignal<View>
  readonly spoken: ReadonlySignal<Spoken | undefined>
  readonly content: ReadonlySignal<SettingsContent | undefined>
  /** Open, and on which category; undefined while closed. */
  readonly opened: ReadonlySignal<{ readonly category?: string } | undefined>
  readonly draft: ReadonlySignal<Choices>
  readonly decider: ReadonlySignal<Decider>
  /** Newest first; undefined until read, `failed` where they cannot be. */
  readonly receipts: ReadonlySignal<readonly OutboxEntry[] | 'failed' | undefined>
  /** Known services that have left something here, where the site names none. */
  readonly found: ReadonlySignal<FoundServices>
  /** The newest receipt on this device is that of a withdrawal. */
  readonly isWithdrawn: ReadonlySignal<boolean>
  /** A switch stands otherwise than what is in force. */
  readonly isEdited: ReadonlySignal<boolean>
  readonly message: ReadonlySignal<Message>
  /** Has words and content ready for a dialog that opens soon. */
  readonly prepare: () => Promise<void>
  readonly open: (options?: { readonly category?: string | undefined }) => Promise<void>
  /** Closes; edits that were not saved are gone. */
  readonly close: () => void
  readonly switchCategory: (category: Category, on: boolean) => void
  readonly switchService: (category: Category, id: string, on: boolean) => void
  readonly setDecider: (decider: Decider) => void
  /** `event`: the click, of which the receipt says whether a person made it. */
  readonly decide: (
    action: Extract<ReceiptAction, 'accept_all' | 'reject_all' | 'save_choices' | 'withdraw'>,
    event: Event,
  ) => void
  readonly destroy: () => void
}

/** How long a message stays once the settings are closed, in milliseconds. */
const MESSAGE_TIME = 8000

// oxlint-disable-next-line max-lines-per-function -- a closure over signals; each part is short and reads most of them
export function createSettingsStore(ports: SurfacePorts): SettingsStore {
  const { config } = ports
  const view = signal(ports.view())
  const spoken = signal<Spoken | undefined>(undefined)
  const opened = signal<{ readonly category?: string } | undefined>(undefined)
  const edits = signal<Choices>({})
  const decider = signal<Decider>('self')
  const receipts = signal<readonly OutboxEntry[] | 'failed' | undefined>(undefined)
  const message = signal<Message>('')
  const found = signal<FoundServices>({})
  const isWithdrawn = computed(() => {
    const newest = Array.isArray(receipts.value) ? (receipts.value as readonly OutboxEntry[])[0] : undefined
    return newest?.receipt.event.action === 'withdraw'
  })
  const isEdited = computed(() => Object.keys(edits.value).length > 0)
  const draft = computed(() => draftOf(config.categories, view.value.choices, edits.value))
  const content = computed(
    () => spoken.value && settingsContent(config, spoken.value.t, spoken.value.locale, view.value.gpc),
  )
  let timer: ReturnType<typeof setTimeout> | undefined

  function say(next: Message): void {
    clearTimeout(timer)
    message.value = next
    if (next) timer = setTimeout(() => (message.value = ''), MESSAGE_TIME)
  }

  /** The words of the language in the view. A language that cannot be had leaves the one before. */
  async function speak(): Promise<void> {
    const { locale } = ports.view()
    if (spoken.peek()?.locale === locale) return
    const words = await ports.words(locale)
    if (ports.view().locale !== locale) return speak()
    // Somebody else has waited for the same words.
    const before = spoken.peek()?.locale
    if (before === locale) return
    const t = createTranslate({ locale, words, overrides: config.words[locale], address: config.ui.address })
    batch(() => {
      spoken.value = { locale, t }
      if (before && opened.peek()) say('language')
    })
  }

  async function readReceipts(): Promise<void> {
    try {
      receipts.value = [...(await ports.receipts())].sort(byTime).reverse()
    } catch {
      receipts.value = 'failed'
    }
  }

  /** Nobody waits for it: what cannot be found is not told. */
  function lookForServices(): void {
    void ports.found().then(
      (names) => (found.value = names),
      () => {},
    )
  }

  function decisionFor(action: ReceiptAction, event: Event): Decision {
    const who = decider.peek()
    return {
      action,
      surface: 'settings',
      layer: 2,
      gesture: gestureOf(event),
      ...(action === 'save_choices' && { choices: draft.peek() }),
      shown: settingsShown(content.peek()!, spoken.peek()!.locale),
      ...(who !== 'self' && { actor: 'guardian', ageBand: who }),
    }
  }

  /** Decides in this very task; async, so that a throw is a rejection. */
  async function ask(decision: Decision): Promise<void> {
    await ports.decide(decision)
  }

  function close(): void {
    batch(() => {
      opened.value = undefined
      edits.value = {}
      decider.value = 'self'
    })
  }

  function reportLate(cause: unknown): void {
    ports.report({ code: 'chunk-failed', subject: 'words', cause })
  }

  const stop = ports.subscribe(() => {
    view.value = ports.view()
    if (!spoken.peek()) return
    speak().catch(reportLate)
    if (opened.peek()) void readReceipts()
  })

  return {
    ports,
    view,
    spoken,
    content,
    opened,
    draft,
    decider,
    receipts,
    found,
    isWithdrawn,
    isEdited,
    message,
    async prepare() {
      await speak()
      content.peek()
    },
    async open({ category } = {}) {
      await speak()
      batch(() => {
        view.value = ports.view()
        message.value = ''
        opened.value = category === undefined ? {} : { category }
      })
      lookForServices()
      void readReceipts()
    },
    close,
    switchCategory: (category, on) => (edits.value = { ...edits.peek(), ...setCategory(category, on) }),
    switchService: (category, id, on) =>
      (edits.value = { ...edits.peek(), ...setService(category, draft.peek(), id, on) }),
    setDecider: (next) => (decider.value = next),
    decide(action, event) {
      const kept = ask(decisionFor(action, event))
      close()
      // What has worked is confirmed for every surface alike (`page/session.ts`).
      kept.catch((cause: unknown) => {
        say('failed')
        ports.report({ code: 'not-saved', cause })
      })
    },
    destroy() {
      stop()
      clearTimeout(timer)
    },
  }
}

function byTime(a: OutboxEntry, b: OutboxEntry): number {
  return a.receipt.event.time < b.receipt.event.time ? -1 : 1
}
