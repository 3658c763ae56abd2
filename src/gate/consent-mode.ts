import type { Signal } from '../model/category.ts'
import type { Choices } from '../model/choices.ts'
import { KNOWN_SIGNALS } from '../config/resolve-config.ts'
import type { FirstConfig } from '../config/resolve-config.ts'

type Consent = 'granted' | 'denied'
export type ConsentSignals = { readonly [S in Signal]: Consent }

/** All seven types of Google Consent Mode v2 for these choices. `security_storage` needs no consent. */
export function consentSignals(config: FirstConfig, choices: Choices): ConsentSignals {
  const granted = config.categories.flatMap(({ id, signals }) => (choices[id] === true ? signals : []))
  return Object.fromEntries(
    Object.values(KNOWN_SIGNALS)
      .flat()
      .map((signal) => [signal, [...granted, 'security_storage'].includes(signal) ? 'granted' : 'denied']),
  ) as ConsentSignals
}

/** The page's `dataLayer`, or anything to push to. */
export type DataLayer = unknown[]

/** What was pushed last under a key; it stands on the layer, so that a page which starts again pushes nothing twice. */
const PUSHED = Symbol.for('yinyom.pushed')

/** Pushes the calls that come before every other Google call: all denied, then how Google's tags behave meanwhile. */
export function pushDefaults(layer: () => DataLayer, config: FirstConfig): void {
  const { mode, waitForUpdate, region, adsDataRedaction = true, urlPassthrough } = config.consentMode
  const wait = waitForUpdate ?? (mode === 'advanced' && 500)
  const signals = consentSignals(config, {})
  const defaults = { ...signals, ...(wait && { wait_for_update: wait }), ...(region?.length && { region }) }
  call(layer, config, '', 'consent', 'default', defaults)
  if (adsDataRedaction) call(layer, config, '', 'set', 'ads_data_redaction', true)
  if (urlPassthrough) call(layer, config, '', 'set', 'url_passthrough', true)
}

/** Tells Google's tags the choices in force, where they are others; nothing where the mode is off. */
export function pushUpdate(layer: () => DataLayer, config: FirstConfig, choices: Choices): void {
  const signals = consentSignals(config, choices)
  call(layer, config, Object.values(signals).join(), 'consent', 'update', signals)
}

/**
 * Tells tag managers the choices in force as an event: `yinyom_consent` where there is an answer, on every page and
 * after each decision, once for each answer and what is in force of it; without a time `yinyom_decision`.
 */
export function pushChoices(layer: () => DataLayer, config: FirstConfig, choices: Choices, decidedAt?: number): void {
  const event = decidedAt ? 'yinyom_consent' : 'yinyom_decision'
  const state = decidedAt ? decidedAt + Object.values(choices).join() : {}
  push(layer, config, event, state, { event, yinyom_choices: { ...choices } })
}

/** Google reads `arguments` objects only; an array is ignored by its tag manager. */
function call(layer: () => DataLayer, config: FirstConfig, state: string, ...parts: readonly unknown[]): void {
  const message = function (..._parts: readonly unknown[]) {
    // oxlint-disable-next-line prefer-rest-params -- the object itself is the message
    return arguments
  }
  push(layer, config, parts.slice(0, 2).join(), state, message(...parts))
}

/** Pushes once for each `state` of `key`; nothing where the mode is off. What throws in the page's own `push` stays there. */
function push(layer: () => DataLayer, config: FirstConfig, key: string, state: unknown, message: unknown): void {
  if (config.consentMode.mode === 'off') return
  try {
    const found = layer() as DataLayer & { [PUSHED]?: Record<string, unknown> }
    const pushed = (found[PUSHED] ??= {})
    if (pushed[key] === state) return
    pushed[key] = state
    found.push(message)
  } catch (error) {
    reportError(error)
  }
}
