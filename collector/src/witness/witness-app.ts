import { Hono } from 'hono'
import { readBody } from '../read-body.ts'
import { securityHeaders } from '../security-headers.ts'
import { parseAddCheckpoint } from './add-checkpoint.ts'
import type { Cosigner } from './cosigner.ts'
import type { Heads } from './heads-file.ts'
import { readHead } from './judge-head.ts'
import type { HeadFault } from './judge-head.ts'
import type { TrustedLogs } from './trusted-logs.ts'

/** What a witness is made of. */
export interface WitnessParts {
  readonly heads: Heads
  readonly logs: TrustedLogs
  readonly cosigner: Cosigner
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Told of each state that is refused as a misdeed. Default: nobody is. */
  readonly refused?: (origin: string, fault: HeadFault) => void
  /** Told of each failure of the witness itself. Default: nobody is. */
  readonly report?: (error: Error) => void
}

/** A note of 16 signatures and 63 hashes is far smaller. */
const MOST_BYTES = 65_536

/** What a witness says of a misdeed. */
const FAULT_WORDS: Readonly<Record<HeadFault, string>> = {
  forged: 'no key of this log has signed this state',
  forked: 'the log has signed another state of the same size',
  rewritten: 'the state that was cosigned last is not the beginning of this one',
  'rolled-back': 'the state is smaller than the one that was cosigned last',
}

/** The HTTP side of a witness, as C2SP tlog-witness describes it. */
export function createWitness({ heads, logs, cosigner, now, refused, report }: WitnessParts): Hono {
  const app = new Hono()
  app.use(securityHeaders)
  app.post('/add-checkpoint', async (c) => {
    const body = await readBody(c.req.raw, MOST_BYTES)
    if ('fault' in body) return body.fault === 'too-large' ? c.text('too large\n', 413) : c.text('cut off\n', 400)
    const request = parseAddCheckpoint(new TextDecoder().decode(body.bytes))
    const read = request && readHead(request.note, logs)
    if (!request || !read || read.state === 'malformed') return c.text('not a checkpoint with its proof\n', 400)
    if (read.state === 'unknown-log') return c.text('no key of this log is known here\n', 404)
    if (read.state === 'forged') {
      refused?.(read.origin, 'forged')
      return c.text(`forged: ${FAULT_WORDS.forged}\n`, 403)
    }
    const { head } = read
    const time = Math.floor(now() / 1000)
    const verdict = heads.advance(head, { ...request, time })
    if ('fault' in verdict && verdict.fault) refused?.(head.checkpoint.origin, verdict.fault)
    if (verdict.state === 'old-too-large') return c.text('the old size is larger than the new one\n', 400)
    if (verdict.state === 'other-size') return c.body(`${verdict.size}\n`, 409, { 'content-type': 'text/x.tlog.size' })
    if (verdict.state === 'inconsistent') return c.text(`${verdict.fault}: ${FAULT_WORDS[verdict.fault]}\n`, 422)
    return c.text(cosigner.cosign(head.text, time))
  })
  app.all('/add-checkpoint', (c) => c.text('this path takes only POST\n', 405, { allow: 'POST' }))
  app.notFound((c) => c.text('send checkpoints to /add-checkpoint\n', 404))
  app.onError((error, c) => {
    report?.(error)
    return c.text('the witness cannot answer now; nothing was cosigned\n', 503, { 'retry-after': '5' })
  })
  return app
}
