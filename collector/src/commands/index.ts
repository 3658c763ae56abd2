import { access } from './access.ts'
import { checkpoints } from './checkpoints.ts'
import type { Command } from './command.ts'
import { copy } from './copy.ts'
import { cosign } from './cosign.ts'
import { erase } from './erase.ts'
import { hold } from './hold.ts'
import { keys } from './keys.ts'
import { sweep } from './sweep.ts'
import { timestamp } from './timestamp.ts'
import { verify } from './verify.ts'
import { witness } from './witness.ts'

/** What the collector does besides serving, by name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  verify,
  keys,
  checkpoints,
  cosign,
  witness,
  timestamp,
  access,
  erase,
  hold,
  sweep,
  copy,
}

/** The text of `--help`. */
export function helpText(): string {
  const lines = Object.entries(COMMANDS).map(([name, { usage, summary }]) =>
    `  ${`${name} ${usage}`.trim()}\n      ${summary}`.trimEnd(),
  )
  return [
    'yinyom-collector: receives consent receipts and keeps each exactly once, in logs that can be checked',
    '',
    '  serve\n      take receipts; what is done without a command',
    ...lines,
    '',
    'Settings are environment variables: YINYOM_DB, YINYOM_ORIGINS, YINYOM_HOST, YINYOM_PORT, YINYOM_MAX_BYTES,',
    'YINYOM_LOG, YINYOM_KEY, YINYOM_RETENTION. The README says what each means.',
  ].join('\n')
}
