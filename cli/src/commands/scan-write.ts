import { resolve } from 'node:path'
import { declareService } from '../../../catalogue/src/declare/declare-service.ts'
import type { CatalogueService } from '../../../catalogue/src/format/service-schema.ts'
import { resolveConfig } from '../../../src/config/resolve-config.ts'
import { readText, writeWhole } from '../publish/write-file.ts'
import { addServices } from '../scan/add-services.ts'
import type { Report } from '../scan/report.ts'
import { agree } from './agree.ts'
import { readConfig } from './config-file.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'

/**
 * Adds to a configuration the services of the catalogue that were seen and that it does not declare, after showing them
 * and asking. What is told and not asked for is left to its owner.
 */
export async function writeServices(
  context: Context,
  file: string,
  report: Report,
  catalogue: readonly CatalogueService[],
  options: { readonly yes?: true },
): Promise<void> {
  const { io, say, print } = context
  const path = resolve(io.cwd, file)
  const text = (await readText(path)) ?? '{}\n'
  const read = await readConfig(context, text, file)
  if (!read || !isObject(text)) throw new Failure('config.not-json', { file })
  if (read.faults.length) throw new Failure('config.build.faulty', { file, fault: read.faults.join('\n') })
  const { categories } = resolveConfig(read.input)
  const declared = new Set(categories.flatMap(({ id, services }) => [id, ...services.map((one) => one.id)]))
  const seen = new Set(report.services.filter(({ needsConsent }) => needsConsent).map(({ id }) => id))
  const missing = catalogue.filter(({ id }) => seen.has(id) && !declared.has(id))
  const homeless = missing.filter(({ category }) => !categories.some(({ id }) => id === category))
  const services = missing.filter((one) => !homeless.includes(one)).map(declareService)
  if (homeless.length) print(say('scan.write-left', { file, services: homeless.map(({ id }) => id).join(', ') }))
  if (!services.length) return print(say('scan.write-nothing', { file }))
  const after = addServices(text, services)
  if (!context.json) for (const line of addedLines(text, after)) print(`+ ${line}`)
  await agree(context, options, say('scan.write-ask', { count: services.length, file }))
  await writeWhole(path, after)
  print(say('scan.written', { file }))
}

/** The lines between what two texts have in common at their ends. */
function addedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const same = now.findIndex((line, at) => line !== old[at])
  let tail = 0
  while (tail < old.length - same && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  return now.slice(same, now.length - tail)
}

function isObject(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text)
}
