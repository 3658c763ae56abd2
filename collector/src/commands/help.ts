import { SETTINGS } from '../settings.ts'
import type { Words } from '../words/words.ts'
import type { Command } from './command.ts'
import { COMMANDS } from './index.ts'

const PROGRAM = 'yinyom-collector'

/** The text of `--help`. */
export function helpText(words: Words): string {
  const names = SETTINGS.map((name) => `YINYOM_${name.toUpperCase()}`).join(', ')
  return [
    words('help.title'),
    '',
    words('help.commands'),
    `  serve\n      ${words('help.serve')}`,
    ...Object.entries(COMMANDS).map(([name, { usage, about }]) =>
      `  ${`${name} ${usage}`.trim()}\n      ${words(about)}`.trimEnd(),
    ),
    '',
    words('help.more'),
    words('help.settings', { names }),
  ].join('\n')
}

/** The text of `COMMAND --help`. */
export function helpOf(name: string, words: Words): string {
  if (name === 'serve') return [words('help.usage'), `  ${PROGRAM} [serve]`, '', words('help.serve')].join('\n')
  const { usage, about, args, example } = COMMANDS[name]!
  return [
    words(about),
    '',
    words('help.usage'),
    `  ${`${PROGRAM} ${name} ${usage}`.trim()}`,
    '',
    words('help.arguments'),
    ...argumentLines(args, words),
    '',
    words('help.example'),
    `  ${PROGRAM} ${name} ${example}`.trimEnd(),
  ].join('\n')
}

function argumentLines(args: Command['args'], words: Words): string[] {
  const names = Object.keys(args)
  const width = Math.min(28, Math.max(...names.map((name) => name.length)))
  return Object.entries(args).map(([name, key]) => `  ${name.padEnd(width)}  ${words(key)}`)
}
