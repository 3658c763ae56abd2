import type { Context, Handler } from 'hono'
import { check } from '../../../src/model/check.ts'
import type { Fault } from '../../../src/model/check.ts'
import type { Infer } from '../../../src/model/schema.ts'
import { wordFault } from '../../../src/model/word-fault.ts'
import { PSEUDONYM } from '../api/receipt-operations.ts'
import { toResponse } from '../answer.ts'
import type { AnswerVisitor } from '../duties/answer-visitor.ts'
import { parseIJson } from '../i-json.ts'
import type { Admission } from '../limits/admission.ts'
import { createTokenBuckets } from '../limits/token-buckets.ts'
import { isReadable } from '../media-type.ts'
import { problem } from '../problem.ts'
import type { DeviceKeys } from '../provenance/device-keys.ts'
import { readDeviceSignature, verifyDevice } from '../provenance/device-signature.ts'
import { readBody } from '../read-body.ts'

export interface MinePorts {
  readonly deviceKeys: Pick<DeviceKeys, 'find'>
  readonly visitor: AnswerVisitor
  readonly admission?: Pick<Admission, 'refusal'> | undefined
  readonly addressOf: (c: Context) => string | undefined
  readonly now: () => number
}

const MOST_BYTES = 2000
/** How far ahead what is signed may end, in seconds. */
const LONGEST = 600
/** Times a minute that one pseudonym is answered. */
const MOST_A_MINUTE = 10

const CLAIM = {
  props: { principal: PSEUDONYM, what: ['access', 'erasure'], exp: { min: 0, max: Number.MAX_SAFE_INTEGER } },
  required: ['principal', 'what', 'exp'],
} as const

/**
 * `POST /v1/mine`: a visitor proves with the key of their device that a pseudonym is theirs, and has its receipts, or
 * asks for their erasure. Nobody logs in.
 */
export function postMine({ deviceKeys, visitor, admission, addressOf, now }: MinePorts): Handler {
  const answered = createTokenBuckets(MOST_A_MINUTE)
  return async function answerMine(c) {
    const at = now()
    const refusal = admission?.refusal({ address: addressOf(c), origin: c.req.header('origin') }, at)
    if (refusal) return toResponse(c, refusal)
    if (!isReadable(c.req.header('content-type'), c.req.header('content-encoding')))
      return problem(c, 415, 'The body must be application/json in UTF-8, without Content-Encoding.')
    const body = await readBody(c.req.raw, MOST_BYTES)
    if ('fault' in body)
      return body.fault === 'too-large'
        ? problem(c, 413, `The body has more than ${MOST_BYTES} bytes.`)
        : problem(c, 400, 'The body is incomplete.')
    const json = parseIJson(body.bytes)
    if ('fault' in json) return problem(c, 400, json.fault)
    const faults = faultsOf(json.value, at)
    if (faults.length > 0)
      return problem(c, 422, 'The claim is not valid; nothing was done.', {
        errors: faults.map((one) => wordFault(one)),
      })
    const { principal, what } = json.value as Infer<typeof CLAIM>
    const device = readDeviceSignature(c.req.header('yinyom-device'))
    const isTheirs =
      device && (await verifyDevice(device, body.bytes)) && (await deviceKeys.find(principal)) === device.key
    if (!isTheirs)
      return problem(c, 403, 'The header Yinyom-Device is no signature of the device that this pseudonym belongs to.')
    answered.forget(at)
    const wait = answered.take(principal, at)
    if (wait > 0)
      return problem(c, 429, 'This was asked too often. Try again later.', { headers: { 'retry-after': String(wait) } })
    return what === 'access'
      ? c.json(await visitor.access(principal, at))
      : c.json({ principal, requests: await visitor.erasure(principal, at) }, 202)
  }
}

function faultsOf(value: unknown, now: number): Fault[] {
  const faults: Fault[] = []
  check(CLAIM, value, '', faults)
  if (faults.length > 0) return faults
  const { exp } = value as Infer<typeof CLAIM>
  if (exp > now / 1000 && exp <= now / 1000 + LONGEST) return []
  return [{ path: 'exp', found: exp, expected: { min: Math.ceil(now / 1000), max: Math.floor(now / 1000) + LONGEST } }]
}
