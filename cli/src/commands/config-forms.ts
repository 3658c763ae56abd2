import { declareService } from '../../../catalogue/src/declare/declare-service.ts'
import { checkConfig } from '../../../src/config/check-config.ts'
import type { ConfigInput, ServiceInput } from '../../../src/config/config-schema.ts'
import { nameServices } from '../../../src/config/name-services.ts'
import { configHash } from '../receipt/shown-words.ts'
import { parseObject, readConfig } from './config-file.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'
import { wholeConfig } from './whole-config.ts'

/** A checked configuration in each form in which a page may have it in force, the one with every service in full first. */
export type ConfigForms = readonly [ConfigInput, ...ConfigInput[]]

/**
 * The forms of one configuration, each with a hash of its own: as `config build` writes it; as it stands in the file; and
 * as the widget fills in the ids of the catalogue by itself, without hosts.
 *
 * @throws Failure where the text is no JSON, or something in it is wrong.
 */
export async function configForms(context: Context, text: string, file: string): Promise<ConfigForms> {
  const read = await readConfig(context, text, file)
  if (!read) throw new Failure('config.not-json', { file })
  if (read.faults.length) throw new Failure('config.archive.faulty', { file, fault: read.faults.join('\n') })
  const known = (await context.tools.services()).map((service) => inWidget(declareService(service)))
  const filled = nameServices([{ from: file, value: parseObject(text) }], known, () => {})
  const built = checked([{ from: file, value: await wholeConfig(context, text) }])
  const forms = [built, checked(filled), read.input]
  const isFirst = (form: ConfigInput, at: number) =>
    forms.findIndex((one) => configHash(one) === configHash(form)) === at
  return forms.filter(isFirst) as unknown as ConfigForms
}

function checked(sources: Parameters<typeof checkConfig>[0]): ConfigInput {
  return checkConfig(sources, () => {}).input
}

/** A service as the widget carries it: what recognises it is another file there, and a list without entries is empty. */
function inWidget({ hosts: _hosts, inline: _inline, ...service }: ServiceInput): ServiceInput {
  return { caches: [], workers: [], ...service }
}
