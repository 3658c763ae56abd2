import { access } from './access.ts'
import { backup } from './backup.ts'
import { checkpoints } from './checkpoints.ts'
import type { Command } from './command.ts'
import { copy } from './copy.ts'
import { cosign } from './cosign.ts'
import { erase } from './erase.ts'
import { exportCommand } from './export.ts'
import { hold } from './hold.ts'
import { incident } from './incident.ts'
import { keys } from './keys.ts'
import { restore } from './restore.ts'
import { ropa } from './ropa.ts'
import { site } from './site.ts'
import { sweep } from './sweep.ts'
import { token } from './token.ts'
import { traffic } from './traffic.ts'
import { user } from './user.ts'
import { timestamp } from './timestamp.ts'
import { verify } from './verify.ts'
import { witness } from './witness.ts'

/** What the collector does besides serving, by name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  user,
  token,
  site,
  verify,
  keys,
  checkpoints,
  cosign,
  witness,
  timestamp,
  access,
  export: exportCommand,
  erase,
  hold,
  sweep,
  traffic,
  incident,
  ropa,
  backup,
  restore,
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
    'YINYOM_LOG, YINYOM_KEY, YINYOM_RETENTION, YINYOM_AUDIT_RETENTION,',
    'YINYOM_TRAFFIC, YINYOM_TRAFFIC_DAYS. The README says what each means.',
  ].join('\n')
}
