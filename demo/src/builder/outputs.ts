import { declareService } from '../../../catalogue/src/declare/declare-service.ts'
import { serviceDetails } from '../../../catalogue/src/declare/service-details.ts'
import { createRules } from '../../../catalogue/src/mark/create-rules.ts'
import { markHtml } from '../../../catalogue/src/mark/mark-html.ts'
import type { MarkedHtml } from '../../../catalogue/src/mark/mark-html.ts'
import { SERVICES } from '../../../catalogue/src/services.ts'
import { checkConfig } from '../../../src/config/check-config.ts'
import { nameServices } from '../../../src/config/name-services.ts'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import type { Trouble } from '../../../src/model/problem.ts'
import { describeProblem } from '../../../src/problems/describe-problem.ts'
import { inEnglish } from '../../../src/problems/problems-in-english.ts'
import { inThai } from '../../../src/problems/problems-in-thai.ts'
import { countryName } from '../../../src/cookies/cookie-words.ts'
import { known, textIn } from './services.ts'
import type { BuilderConfig, BuilderState } from './state.ts'

const DECLARED = SERVICES.map(declareService)

/** What the catalogue knows of cookies one by one, as the widget takes it. */
export const DETAILS = SERVICES.map(serviceDetails)

export interface CheckedState {
  readonly input: ConfigInput
  /** What is wrong, in sentences. */
  readonly faults: readonly string[]
}

/** The configuration with its services in full, as the widget takes it. */
export function checkState({ config }: BuilderState, language: 'th' | 'en'): CheckedState {
  const troubles: Trouble[] = []
  const report = (trouble: Trouble) => void troubles.push(trouble)
  const named = nameServices([{ from: 'yinyom.json', value: config }], DECLARED, report)
  const { input } = checkConfig(named, report)
  const words = language === 'th' ? inThai : inEnglish
  return { input, faults: [...new Set(troubles.map((trouble) => describeProblem(trouble, words).message))] }
}

/** The file that the tag reads; an empty list of services is left out. */
export function configText(config: BuilderConfig): string {
  const { services = [], ...rest } = config
  return JSON.stringify(services.length ? { ...rest, services } : rest, undefined, 2)
}

/** What is pasted into the head of each page. */
export function tagText({ colours }: BuilderState): string {
  const lines = Object.entries(colours).map(([name, colour]) => `  --yinyom-${name}: ${colour};`)
  const style = lines.length ? `<style>\nyinyom-ui {\n${lines.join('\n')}\n}\n</style>\n` : ''
  return `${style}<script src="/yinyom/yinyom.js" data-config="/yinyom.json" defer></script>`
}

/** The owner's markup, marked; undefined where the configuration has faults that keep it from being read. */
export function markText(html: string, input: ConfigInput): MarkedHtml {
  return markHtml(html, createRules(SERVICES, input))
}

export interface Recipient {
  readonly id: string
  readonly provider: string
  readonly services: readonly string[]
  /** Countries outside Thailand that data goes to, by name; undefined where the catalogue does not say. */
  readonly countries: readonly string[] | undefined
}

/** Who receives data and where it goes: what the privacy notice must name (PDPA s.23(4), s.28). */
export function recipientsOf({ services = [] }: ConfigInput, language: 'th' | 'en'): Recipient[] {
  const found = new Map<string, Recipient>()
  for (const service of services) {
    if (!service.provider) continue
    const provider = textIn(service.provider, language)
    const countries = known(service.id)?.transfer?.map((code) => countryName(code, language))
    const before = found.get(provider)
    found.set(provider, {
      id: service.id,
      provider,
      services: [...(before?.services ?? []), textIn(service.name, language)],
      countries:
        before?.countries || countries ? [...new Set([...(before?.countries ?? []), ...(countries ?? [])])] : undefined,
    })
  }
  return [...found.values()]
}
