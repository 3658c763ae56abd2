import { checkConfig } from '../../../src/config/check-config.ts'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import { declareService } from '../../../catalogue/src/declare/declare-service.ts'
import { namedIn, nameServices } from '../../../src/config/name-services.ts'
import type { Trouble } from '../../../src/model/problem.ts'
import { describeProblem } from '../../../src/problems/describe-problem.ts'
import { inThai } from '../../../src/problems/problems-in-thai.ts'
import type { Context } from './context.ts'

/** Name of the configuration, as `init` writes it. */
export const CONFIG = 'yinyom.json'

/** A configuration as the widget takes it, and a sentence for each part that it leaves out. */
export interface ReadConfig {
  readonly input: ConfigInput
  readonly faults: readonly string[]
}

/**
 * The text of a configuration, checked by the widget's own code, each service in full: an id of the catalogue stands for
 * what is known of it. Undefined where the text is no JSON.
 */
export async function readConfig(
  { language, tools }: Pick<Context, 'language' | 'tools'>,
  text: string,
  from: string,
): Promise<ReadConfig | undefined> {
  const value = parseObject(text)
  if (!value) return undefined
  const faults: string[] = []
  const words = language === 'th' ? inThai : undefined
  const report = (trouble: Trouble) => void faults.push(describeProblem(trouble, words).message)
  const sources = [{ from, value }]
  const known = namedIn(sources).length ? (await tools.services()).map(declareService) : []
  const { input } = checkConfig(nameServices(sources, known, report), report)
  return { input, faults }
}

/** The object that a JSON text holds; a byte order mark before it does not count. */
export function parseObject(text: string): object | undefined {
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
