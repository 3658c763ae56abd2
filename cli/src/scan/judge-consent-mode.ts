import type { LayerCall, PageObservation } from './observation.ts'
import type { Finding } from './report.ts'

type Fault = 'consent-late' | 'consent-granted' | 'consent-missing'

/** Signals that must not be granted before somebody has said yes. */
const ASKED = /^(?:ad_storage|ad_user_data|ad_personalization|analytics_storage)$/

/** Whether the default of Google Consent Mode stands before what it governs, and denies; one finding for each fault. */
export function judgeConsentMode(observations: readonly PageObservation[]): Finding[] {
  const found = new Map<Fault, Set<string>>()
  for (const { pass, url, dataLayer } of observations) {
    if (pass !== 'before') continue
    for (const fault of faultsOf(dataLayer)) found.set(fault, (found.get(fault) ?? new Set()).add(url))
  }
  return [...found].map(([rule, pages]) => ({
    key: rule,
    rule,
    level: rule === 'consent-missing' ? 'note' : 'warning',
    subject: 'dataLayer',
    pages: [...pages],
    places: [],
    evidence: [],
  }))
}

function faultsOf(calls: readonly LayerCall[]): Fault[] {
  const governed = calls.findIndex(({ command, what }) => /^(?:config|event)$/.test(command) || what === 'gtm.js')
  const isDefault = ({ command, what }: LayerCall) => command === 'consent' && what === 'default'
  const first = calls.findIndex(isDefault)
  const grants = calls
    .filter(isDefault)
    .some(({ states = {} }) => Object.entries(states).some(([name, state]) => ASKED.test(name) && state === 'granted'))
  if (governed < 0) return grants ? ['consent-granted'] : []
  if (first < 0) return ['consent-missing']
  return [...(first > governed ? ['consent-late' as const] : []), ...(grants ? ['consent-granted' as const] : [])]
}
