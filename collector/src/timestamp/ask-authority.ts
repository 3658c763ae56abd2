import { WordedError } from '../words/words.ts'

/** Asks an authority for a timestamp (RFC 3161, 3.4): gives its reply, unchecked. */
export type AskAuthority = (request: Uint8Array) => Promise<Uint8Array>

/** The authority does not answer as one does; the message is one sentence with the remedy. */
class AuthorityError extends WordedError {
  override readonly name = 'AuthorityError'
}

const TIMEOUT = 30_000
/** A reply with a chain of certificates has a few thousand. */
const MOST_BYTES = 262_144

export function askAuthorityAt(url: string): AskAuthority {
  return async (request) => {
    const answer = await fetch(url, {
      method: 'POST',
      body: new Uint8Array(request),
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    }).catch((error: Error) => {
      throw new AuthorityError('timestamp.silent', { url, remark: error.message })
    })
    const type = answer.headers.get('content-type')?.split(';')[0]?.trim()
    if (answer.status !== 200 || type !== 'application/timestamp-reply') {
      await answer.body?.cancel()
      throw new AuthorityError('timestamp.notStamp', { url, status: answer.status, type: type ?? '-' })
    }
    const bytes = new Uint8Array(await answer.arrayBuffer())
    if (bytes.length > MOST_BYTES) throw new AuthorityError('timestamp.tooLong', { url, bytes: bytes.length })
    return bytes
  }
}
