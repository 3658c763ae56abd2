import type { Cues } from '../cue-list.ts'
import { data, required, retention, sensitive, sources } from './collected.ts'
import { changes, cookies, definition, minors, scope, security } from './other.ts'
import { contact, controller, dpo, representative } from './parties.ts'
import { basis, purposes } from './purposes.ts'
import { recipients, transfer } from './recipients.ts'
import { complaint, rights, withdrawal } from './rights.ts'

/** The cues of every class. */
export const CUES = {
  purposes,
  basis,
  data,
  sensitive,
  'required-data': required,
  sources,
  retention,
  recipients,
  transfer,
  controller,
  representative,
  dpo,
  contact,
  rights,
  withdrawal,
  complaint,
  cookies,
  minors,
  security,
  changes,
  definition,
  scope,
} as const satisfies Readonly<Record<string, Cues>>
