import { parseCheckpoint } from '../../../src/tlog/checkpoint.ts'
import { isSignedBy, parseNote } from '../../../src/tlog/signed-note.ts'
import { verifyEd25519 } from '../keys/verify-ed25519.ts'
import type { LogHead } from '../ledger/ledger.ts'
import { sha256 } from '../sha256.ts'
import { bad, ok, warn } from './finding.ts'
import type { Finding } from './finding.ts'

/** What signs here, as it is set up now. */
export interface Signing {
  /** The file of the key. */
  readonly path: string
  readonly publicKey: Uint8Array
  /** `YINYOM_LOG`. */
  readonly name: string
}

/** Whether the newest log has the name that is set, and whether this key has signed its state. */
export function judgeSigning(heads: readonly LogHead[], { path, publicKey, name }: Signing): Finding[] {
  const newest = heads.toSorted((a, b) => (a.period < b.period ? 1 : -1))[0]
  if (!newest)
    return [name === 'localhost' ? warn('doctor.nameLocal') : ok('doctor.name', { name }), ok('doctor.keyNone')]
  const note = parseNote(newest.checkpoint)
  const origin = (note && parseCheckpoint(note.text)?.origin) ?? ''
  const found = origin.replace(`/${newest.site}/${newest.period}`, '')
  const isOwn = note !== undefined && isSignedBy({ name: origin, publicKey }, note, { sha256, verify: verifyEd25519 })
  return [
    found === name ? nameFinding(name) : bad('doctor.nameOther', { found, name }),
    isOwn ? ok('doctor.key', { path }) : warn('doctor.keyOther', { path }),
  ]
}

function nameFinding(name: string): Finding {
  return name === 'localhost' ? warn('doctor.nameLocal') : ok('doctor.name', { name })
}
