import { access } from './access.ts'
import { audit } from './audit.ts'
import { backup } from './backup.ts'
import { checkpoints } from './checkpoints.ts'
import type { Command } from './command.ts'
import { copy } from './copy.ts'
import { cosign } from './cosign.ts'
import { doctor } from './doctor.ts'
import { erase } from './erase.ts'
import { exportCommand } from './export.ts'
import { hold } from './hold.ts'
import { incident } from './incident.ts'
import { keys } from './keys.ts'
import { migrate } from './migrate.ts'
import { restore } from './restore.ts'
import { ropa } from './ropa.ts'
import { site } from './site.ts'
import { stats } from './stats.ts'
import { sweep } from './sweep.ts'
import { token } from './token.ts'
import { traffic } from './traffic.ts'
import { user } from './user.ts'
import { timestamp } from './timestamp.ts'
import { verify } from './verify.ts'
import { witness } from './witness.ts'

/** What the collector does besides serving, by name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  migrate,
  user,
  token,
  site,
  stats,
  doctor,
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
  audit,
  backup,
  restore,
  copy,
}
