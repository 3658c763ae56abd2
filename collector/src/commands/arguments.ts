import { parseArgs } from 'node:util'
import { UsageError } from './command.ts'

/** The values of `--name value` arguments. */
export interface Arguments {
  text(name: string): string
  list(name: string): readonly string[]
  has(name: string): boolean
  /** The texts without a name. */
  readonly rest: readonly string[]
}

/**
 * Reads arguments. `texts` may come more than once, `flags` have no value; nothing else is taken.
 *
 * @throws UsageError naming the argument.
 */
export function readArguments(
  args: readonly string[],
  { texts = [], flags = [] }: { readonly texts?: readonly string[]; readonly flags?: readonly string[] },
): Arguments {
  const options = {
    ...Object.fromEntries(texts.map((name) => [name, { type: 'string', multiple: true } as const])),
    ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' } as const])),
  }
  const { values, positionals } = parsed(args, options)
  const list = (name: string) => (values[name] as readonly string[] | undefined) ?? []
  return {
    list,
    text(name) {
      const [first, second] = list(name)
      if (!first) throw new UsageError('argument.missing', { name })
      if (second !== undefined) throw new UsageError('argument.twice', { name })
      return first
    },
    has: (name) => values[name] === true || list(name).length > 0,
    rest: positionals,
  }
}

function parsed(args: readonly string[], options: NonNullable<Parameters<typeof parseArgs>[0]>['options']) {
  try {
    return parseArgs({ args: [...args], options: options ?? {}, allowPositionals: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const name = /'([^' ]+)/.exec(message)?.[1] ?? args.join(' ')
    throw new UsageError(code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'argument.unknown' : 'argument.value', { name })
  }
}
