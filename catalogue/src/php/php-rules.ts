import type { ConfigInput } from '../../../src/config/config-schema.ts'
import type { CatalogueService } from '../format/service-schema.ts'
import { ruleServices } from '../mark/create-rules.ts'
import type { RuledService } from '../mark/judgement.ts'
import { attributeText } from '../mark/edit-tag.ts'
import { parsePattern } from '../match/host-index.ts'
import { phpLines } from './php-value.ts'
import type { PhpValue } from './php-value.ts'

const START = '// rules: begin\n'
const END = '// rules: end\n'

/**
 * The rules of the PHP filter, as a PHP array: what `createRules` makes for Node, taken apart beforehand. Services are
 * named by their place in `services`.
 */
export function phpRules(services: readonly CatalogueService[], input: ConfigInput = {}): string {
  const { services: ruled, known } = ruleServices(services, input)
  return phpLines({
    services: ruled.map((one) => [one.id, one.category, stateOf(one), attributeText(one.name)]),
    known: Object.fromEntries([...known].map((id) => [id, 1])),
    ...hostsOf(ruled),
    needles: pairs(ruled, ({ inline }) => inline),
    elements: pairs(ruled, ({ elements }) => elements),
    globals: grouped(pairs(ruled, ({ globals }) => globals)),
  })
}

/** The text of the PHP filter with these rules in place of its own; an error where it has no place for them. */
export function withPhpRules(filter: string, rules: string): string {
  const [start, end] = [filter.indexOf(START), filter.indexOf(END)]
  if (start < 0 || end < start) {
    throw new Error('The PHP filter has no lines "// rules: begin" and "// rules: end": take the file of the release.')
  }
  return `${filter.slice(0, start + START.length)}return ${rules};\n${filter.slice(end)}`
}

/** 1: its elements wait. 2: nobody can say what for. 0: they need not. */
function stateOf({ ref, homeless }: RuledService): number {
  if (ref) return 1
  return homeless ? 2 : 0
}

function pairs(
  services: readonly RuledService[],
  keysOf: (service: RuledService) => readonly string[] | undefined,
): [string, number][] {
  return services.flatMap((service, at) => (keysOf(service) ?? []).map((key): [string, number] => [key, at]))
}

function grouped(list: readonly (readonly [string, number])[]): { [key: string]: number[] } {
  const groups: { [key: string]: number[] } = {}
  for (const [key, at] of list) (groups[key] ??= []).push(at)
  return groups
}

/** `hosts`: patterns by host. `loose`: patterns whose host has `*` in it, with the host in front. */
function hostsOf(services: readonly RuledService[]): { hosts: { [host: string]: PhpValue[] }; loose: PhpValue[] } {
  const hosts: { [host: string]: PhpValue[] } = {}
  const loose: PhpValue[] = []
  for (const [pattern, at] of pairs(services, (one) => one.hosts)) {
    const { host, below, path, query, weight } = parsePattern(pattern, at)
    const row = [at, below ? 1 : 0, path, [...query], weight]
    if (host.includes('*')) loose.push([host, ...row])
    else (hosts[host] ??= []).push(row)
  }
  return { hosts, loose }
}
