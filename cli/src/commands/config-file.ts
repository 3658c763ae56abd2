import { declareService } from '../../../catalogue/src/declare/declare-service.ts'
import type { CatalogueService } from '../../../catalogue/src/format/service-schema.ts'
import { checkConfig } from '../../../src/config/check-config.ts'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import { nameServices } from '../../../src/config/name-services.ts'
import type { Trouble } from '../../../src/model/problem.ts'
import { describeProblem } from '../../../src/problems/describe-problem.ts'
import { inThai } from '../../../src/problems/problems-in-thai.ts'
import type { Language } from '../words/say.ts'

/** Name of the configuration, as `init` writes it. */
export const CONFIG = 'yinyom.json'

/** A configuration as the widget takes it, and a sentence for each part that it leaves out. */
export interface ReadConfig {
  readonly input: ConfigInput
  readonly faults: readonly string[]
}

/**
 * The text of a configuration, checked by the widget's own code; undefined where it is no JSON. With a `catalogue`, ids of
 * it that stand for services are put in full.
 */
export function readConfig(
  text: string,
  from: string,
  language: Language = 'en',
  catalogue?: readonly CatalogueService[],
): ReadConfig | undefined {
  let value: object
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, '')) as object
  } catch {
    return undefined
  }
  const faults: string[] = []
  const words = language === 'th' ? inThai : undefined
  const report = (trouble: Trouble) => faults.push(describeProblem(trouble, words).message)
  const sources = [{ from, value }]
  const { input } = checkConfig(
    catalogue ? nameServices(sources, catalogue.map(declareService), report) : sources,
    report,
  )
  return { input, faults }
}
