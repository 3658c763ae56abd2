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

/** The calls that come before every other Google call: all denied, then how Google's tags behave meanwhile. */
export function pushDefaults(layer: () => DataLayer, config: FirstConfig): void {
  const { mode, waitForUpdate, region, adsDataRedaction = true, urlPassthrough } = config.consentMode
  if (mode === 'off') return
  const wait = waitForUpdate ?? (mode === 'advanced' && 500)
  push(layer, 'consent', 'default', {
    ...consentSignals(config, {}),
    ...(wait && { wait_for_update: wait }),
    ...(region?.length && { region }),
  })
  if (adsDataRedaction) push(layer, 'set', 'ads_data_redaction', true)
  if (urlPassthrough) push(layer, 'set', 'url_passthrough', true)
}

/** Tells Google's tags the choices in force; nothing where the mode is off. */
export function pushUpdate(layer: () => DataLayer, config: FirstConfig, choices: Choices): void {
  if (config.consentMode.mode !== 'off') push(layer, 'consent', 'update', consentSignals(config, choices))
}

/** Tells tag managers the choices in force as an event of its own; nothing where the mode is off. */
export function pushChoices(layer: () => DataLayer, config: FirstConfig, event: string, choices: Choices): void {
  if (config.consentMode.mode !== 'off') layer().push({ event, yinyom_choices: { ...choices } })
}

/** Google reads `arguments` objects only; an array is ignored by its tag manager. */
function push(layer: () => DataLayer, ...call: unknown[]): void {
  layer().push(
    (function () {
      // oxlint-disable-next-line prefer-rest-params -- the object itself is the message
      return arguments
    })(...(call as [])),
  )
}
