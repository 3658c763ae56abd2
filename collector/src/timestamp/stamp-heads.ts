import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Certificate } from 'pkijs'
import type { LogHead } from '../ledger/ledger.ts'
import type { AskAuthority } from './ask-authority.ts'
import { checkStamp } from './check-stamp.ts'
import type { StampVerdict } from './check-stamp.ts'
import { makeNonce, stampRequest } from './stamp-request.ts'

export interface StampPorts {
  readonly ask: AskAuthority
  /** The certificates that the authority's own one must lead to. */
  readonly ca: readonly Certificate[]
  /** Where stamps are kept. */
  readonly folder: string
}

export type Stamped =
  | { readonly state: 'stamped' | 'refused'; readonly verdict: StampVerdict }
  | { readonly state: 'known' }

/**
 * Has the state of a log stamped, and keeps the reply and what was stamped as `<site>-<month>-<size>.tsr` and
 * `….checkpoint`; only a reply that holds is kept. A state that has its stamp is left alone.
 *
 * @throws AuthorityError where the authority does not answer.
 */
export async function stampHead({ site, period, size, checkpoint }: LogHead, ports: StampPorts): Promise<Stamped> {
  const path = join(ports.folder, `${encodeURIComponent(site)}-${period}-${size}`)
  if (await isThere(`${path}.tsr`)) return { state: 'known' }
  const content = new TextEncoder().encode(checkpoint)
  const nonce = makeNonce()
  const reply = await ports.ask(stampRequest(content, nonce))
  const verdict = await checkStamp(reply, content, { ca: ports.ca, nonce })
  if (!verdict.holds) return { state: 'refused', verdict }
  await mkdir(ports.folder, { recursive: true, mode: 0o700 })
  // The reply last: where it is, what it stamps is there as well.
  await writeFile(`${path}.checkpoint`, content, { mode: 0o600, flush: true })
  await writeFile(`${path}.tsr`, reply, { flag: 'wx', mode: 0o600, flush: true })
  return { state: 'stamped', verdict }
}

/** Checks a stamp that was kept; `checkpoint` is the file that was stamped. */
export async function checkKept(file: string, checkpoint: string, ca: readonly Certificate[]): Promise<StampVerdict> {
  return checkStamp(await readFile(file), await readFile(checkpoint), { ca })
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
