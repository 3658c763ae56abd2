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
  if (mode === 'off') return
  const wait = waitForUpdate ?? (mode === 'advanced' && 500)
  const signals = consentSignals(config, {})
  const defaults = { ...signals, ...(wait && { wait_for_update: wait }), ...(region?.length && { region }) }
  push(layer, 'default', '', call('consent', 'default', defaults))
  if (adsDataRedaction) push(layer, 'redaction', '', call('set', 'ads_data_redaction', true))
  if (urlPassthrough) push(layer, 'passthrough', '', call('set', 'url_passthrough', true))
}

/** Tells Google's tags the choices in force, where they are others; nothing where the mode is off. */
export function pushUpdate(layer: () => DataLayer, config: FirstConfig, choices: Choices): void {
  if (config.consentMode.mode === 'off') return
  const signals = consentSignals(config, choices)
  push(layer, 'update', Object.values(signals).join(), call('consent', 'update', signals))
}

/**
 * Tells tag managers the choices in force as an event: `yinyom_ready` once on a page where there is an answer,
 * `yinyom_decision` with each decision. Nothing where the mode is off.
 */
export function pushChoices(
  layer: () => DataLayer,
  config: FirstConfig,
  event: 'yinyom_ready' | 'yinyom_decision',
  choices: Choices,
): void {
  if (config.consentMode.mode === 'off') return
  push(layer, event, event === 'yinyom_ready' ? '' : undefined, { event, yinyom_choices: { ...choices } })
}

/** Google reads `arguments` objects only; an array is ignored by its tag manager. */
function call(...parts: unknown[]): unknown {
  return (function () {
    // oxlint-disable-next-line prefer-rest-params -- the object itself is the message
    return arguments
  })(...(parts as []))
}

/** Pushes once for each `state` of `key`. What throws in the page's own `push` stays there. */
function push(layer: () => DataLayer, key: string, state: string | undefined, message: unknown): void {
  try {
    const found = layer() as DataLayer & { [PUSHED]?: Record<string, string | undefined> }
    const pushed = (found[PUSHED] ??= {})
    if (state !== undefined && pushed[key] === state) return
    pushed[key] = state
    found.push(message)
  } catch (error) {
    reportError(error)
  }
}
