import { startChecked } from '../../src/page/open-session.ts'
import type { ConfigInput } from '../../src/config/config-schema.ts'
import { resolveFirst } from '../../src/config/resolve-config.ts'
import { encodeRecord } from '../../src/model/consent-record.ts'
import type { ConsentRecord } from '../../src/model/consent-record.ts'
import type { Trouble } from '../../src/model/problem.ts'
import { createPage } from '../../src/page/page.ts'
import { createStore } from '../../src/page/store.ts'
import type { Gate } from '../../src/gate/gate.ts'
import { aSession } from './a-session.ts'
import { someChunks } from './some-chunks.ts'
import type { SomeChunks } from './some-chunks.ts'

export interface PageTestOptions {
  readonly input?: ConfigInput
  readonly record?: ConsentRecord
  readonly chunks?: SomeChunks
}

/** A page with the real store and a session, a gate and a `dataLayer` that note what happens to them, in order. */
export function aPage({ input = {}, record, chunks = someChunks() }: PageTestOptions = {}) {
  if (record) setCookie(encodeRecord(record))
  const order: string[] = []
  const troubles: Trouble[] = []
  const store = createStore()
  const { session, calls } = aSession()
  const attended: unknown[] = []
  const waiting: HTMLElement[] = []
  const gate: Gate = {
    release: () => void order.push(banner() ? 'scripts, under the question' : 'scripts'),
    ran: () => false,
    watch() {},
    heldFrames: () => waiting,
    loadOnce() {},
    destroy() {},
  }
  const layer: unknown[] = []
  layer.push = (message) => {
    const { event } = message as { readonly event?: string }
    return order.push(event ?? 'signals')
  }
  const page = createPage({
    config: resolveFirst(input),
    input: undefined,
    sources: [{ from: 'test', value: input }],
    restart: () => page,
    chunks,
    store,
    gate,
    allows: ({ category }) => store.get().state.choices[category!] === true,
    dataLayer: () => layer,
    report: (trouble) => void troubles.push(trouble),
  })
  const act = { openSession: () => session, startChecked }
  const attend = { attend: (one: unknown) => void attended.push(one) }
  return {
    /** Frames that the gate holds. */
    waiting,
    page,
    store,
    chunks,
    calls,
    order,
    troubles,
    attended,
    act,
    attend,
  }
}

/** Puts the answer on the device, as an earlier page did. */
export function setCookie(value: string): void {
  document.cookie = `yinyom=${value}; Path=/; Max-Age=1000`
}

/** Leaves nothing of a page to the next test. */
export function clearDevice(): void {
  document.cookie = 'yinyom=; Path=/; Max-Age=-1'
  localStorage.clear()
  if (location.hash) history.replaceState(null, '', location.pathname)
  document.querySelectorAll('yinyom-ui').forEach((element) => element.remove())
  Reflect.deleteProperty(window, 'dataLayer')
}

/** The question on the screen. */
export function banner(): Element | null {
  return document.querySelector('yinyom-ui')?.shadowRoot?.querySelector('.banner') ?? null
}

/** Clicks what the visitor clicks in the question. */
export function press(action: 'accept' | 'reject' | 'settings'): void {
  banner()!.querySelector<HTMLElement>(`[data-action=${action}]`)!.click()
}
