import type { ServiceInput } from '../../../src/config/config-schema.ts'
import { declareService } from '../../../catalogue/src/declare/declare-service.ts'
import { parseObject } from './config-file.ts'
import type { Context } from './context.ts'

/** A configuration as its owner wrote it, with each service in full. */
export interface WholeConfig {
  readonly services?: readonly ServiceInput[]
}

/** The text of a configuration in which nothing is wrong, with what the catalogue knows of each service that it names. */
export async function wholeConfig({ tools }: Pick<Context, 'tools'>, text: string): Promise<WholeConfig> {
  const known = new Map((await tools.services()).map((service) => [service.id, declareService(service)]))
  const given = parseObject(text) as { readonly services?: readonly (string | ServiceInput)[] }
  const services = given.services?.map((service) => inFull(service, known))
  return { ...given, ...(services && { services }) } as WholeConfig
}

/** What its owner has written holds; where it is known by stands in the catalogue. */
function inFull(service: string | ServiceInput, known: ReadonlyMap<string, ServiceInput>): ServiceInput {
  if (typeof service === 'string') return known.get(service)!
  const { hosts, inline } = known.get(service.id) ?? {}
  return { ...(hosts && { hosts }), ...(inline && { inline }), ...service }
}
