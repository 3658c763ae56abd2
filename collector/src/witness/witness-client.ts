import { formatAddCheckpoint } from './add-checkpoint.ts'
import type { AddCheckpoint } from './add-checkpoint.ts'

/** What a witness has answered. */
export type WitnessAnswer =
  | { readonly state: 'cosigned'; readonly lines: string }
  /** It has cosigned another size last. */
  | { readonly state: 'other-size'; readonly size: number }
  | { readonly state: 'refused'; readonly fault: 'forged' | 'rewritten' }
  | { readonly state: 'unknown-log' }
  /** It is away, or it is none. */
  | { readonly state: 'unreachable'; readonly remark: string }

/** Asks for a cosignature. Never rejected: a witness that is away is an answer, too. */
export type AskWitness = (request: AddCheckpoint) => Promise<WitnessAnswer>

const TIMEOUT = 20_000
const LONGEST = 16_384

/** Asks the witness at this address, which ends before `/add-checkpoint`. */
export function askWitnessAt(url: string, fetch: typeof globalThis.fetch): AskWitness {
  return async (request) => {
    try {
      const answer = await fetch(`${url.replace(/\/+$/, '')}/add-checkpoint`, {
        method: 'POST',
        body: formatAddCheckpoint(request),
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT),
      })
      return readAnswer(answer, (await answer.text()).slice(0, LONGEST))
    } catch (error) {
      const { cause, message } = error as Error
      return { state: 'unreachable', remark: cause instanceof Error ? cause.message : message }
    }
  }
}

function readAnswer({ status, headers }: Response, text: string): WitnessAnswer {
  if (status === 200) return { state: 'cosigned', lines: text }
  const isSize = headers.get('content-type')?.startsWith('text/x.tlog.size')
  const [, size] = /^(0|[1-9]\d{0,15})\n$/.exec(text) ?? []
  if (status === 409 && isSize && size !== undefined) return { state: 'other-size', size: Number(size) }
  if (status === 403) return { state: 'refused', fault: 'forged' }
  if (status === 404) return { state: 'unknown-log' }
  if (status === 422) return { state: 'refused', fault: 'rewritten' }
  return { state: 'unreachable', remark: `it answered ${status}` }
}
