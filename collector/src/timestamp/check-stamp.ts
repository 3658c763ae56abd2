import type { BaseBlock } from 'asn1js'
import { ContentInfo, ExtKeyUsage, SignedData, TimeStampResp, TSTInfo } from 'pkijs'
import type { Certificate, SignerInfo } from 'pkijs'
import { isSame } from '../../../src/tlog/hash.ts'
import { sha256 } from '../sha256.ts'
import { namesCertificate } from './names-certificate.ts'
import { exact, SHA256_OID } from './stamp-request.ts'

/**
 * What does not hold. `not-a-reply`: no timestamp of RFC 3161. `not-granted`: the authority has refused. `other-content`:
 * it stamps other bytes. `other-nonce`: it is the answer to another request. `foreign-signature`: the signature does not
 * hold, or its certificate was not issued by the given one at that time. `not-for-timestamps`: the certificate is meant
 * for other things.
 */
export type StampFault =
  | 'not-a-reply'
  | 'not-granted'
  | 'other-content'
  | 'other-nonce'
  | 'foreign-signature'
  | 'not-for-timestamps'

export type StampVerdict =
  | { readonly holds: true; readonly stamp: Stamp }
  | { readonly holds: false; readonly fault: StampFault; readonly remark?: string | undefined }

/** What an authority has said. */
export interface Stamp {
  /** When it has seen the bytes, by its own clock. */
  readonly time: Date
  /** The rules that it works by, as an object identifier. */
  readonly policy: string
  /** Its number of this stamp, in hex. */
  readonly serial: string
  /** Who has signed: the names of the certificate. */
  readonly authority: string
}

const GRANTED: readonly number[] = [0, 1]
const SIGNED_DATA = '1.2.840.113549.1.7.2'
const TST_INFO = '1.2.840.113549.1.9.16.1.4'
const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const EXT_KEY_USAGE = '2.5.29.37'
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'

/** Checks a reply (in DER) to a request for a timestamp of `content`. Never rejected for what the reply is. */
export async function checkStamp(
  reply: Uint8Array,
  content: Uint8Array,
  { ca, nonce }: { readonly ca: readonly Certificate[]; readonly nonce?: Uint8Array },
): Promise<StampVerdict> {
  const token = readToken(reply)
  if ('fault' in token) return { holds: false, ...token }
  const { signed, info } = token
  const { hashAlgorithm, hashedMessage } = info.messageImprint
  const isOfContent =
    hashAlgorithm.algorithmId === SHA256_OID && isSame(hashedMessage.valueBlock.valueHexView, sha256(content))
  if (!isOfContent) return { holds: false, fault: 'other-content' }
  if (nonce && !isSame(info.nonce?.valueBlock.valueHexView ?? new Uint8Array(), nonce))
    return { holds: false, fault: 'other-nonce' }
  const signer = await verifySigner(signed, content, ca)
  if (!('certificate' in signer)) return { holds: false, fault: 'foreign-signature', remark: signer.remark }
  if (!isForTimestamps(signer.certificate)) return { holds: false, fault: 'not-for-timestamps' }
  const serial = Buffer.from(info.serialNumber.valueBlock.valueHexView).toString('hex')
  const authority = nameOf(signer.certificate)
  return { holds: true, stamp: { time: info.genTime, policy: info.policy, serial, authority } }
}

type Token =
  | { readonly signed: SignedData; readonly info: TSTInfo }
  | { readonly fault: 'not-a-reply' | 'not-granted'; readonly remark?: string }

function readToken(reply: Uint8Array): Token {
  try {
    const { status, timeStampToken } = TimeStampResp.fromBER(exact(reply))
    if (!GRANTED.includes(status.status)) {
      const words = status.statusStrings?.map((text) => text.valueBlock.value).join(' ')
      return { fault: 'not-granted', remark: words || `status ${status.status}` }
    }
    const { contentType, content } = timeStampToken ?? new ContentInfo()
    if (contentType !== SIGNED_DATA) return { fault: 'not-a-reply' }
    const signed = new SignedData({ schema: content as BaseBlock })
    const { eContentType, eContent } = signed.encapContentInfo
    if (eContentType !== TST_INFO || !eContent || signed.signerInfos.length !== 1) return { fault: 'not-a-reply' }
    return { signed, info: TSTInfo.fromBER(eContent.getValue()) }
  } catch {
    return { fault: 'not-a-reply' }
  }
}

async function verifySigner(signed: SignedData, content: Uint8Array, ca: readonly Certificate[]) {
  try {
    // An authority may leave its certificate out where whoever checks has it.
    signed.certificates = [...(signed.certificates ?? []), ...ca]
    const found = await signed.verify({
      signer: 0,
      data: exact(content),
      trustedCerts: [...ca],
      // The library takes the time of the stamp: a certificate that has ended since has signed all the same.
      checkChain: true,
      extendedMode: true,
    })
    const certificate = found.signerCertificate
    const [info] = signed.signerInfos
    if (!found.signatureVerified || !certificate || !info) return { remark: 'the signature does not hold' }
    if (!isOfStamp(info) || !namesCertificate(info, certificate))
      return { remark: 'what is signed does not name the certificate' }
    return { certificate }
  } catch (error) {
    return { remark: (error as Error).message.replace(/\.$/, '') }
  }
}

/** The signature says that it is of a timestamp, and not of something that only looks like one. */
function isOfStamp({ signedAttrs }: SignerInfo): boolean {
  const found = signedAttrs?.attributes.find(({ type }) => type === CONTENT_TYPE)
  const [value] = (found?.values ?? []) as readonly BaseBlock[]
  return value?.valueBlock.toString() === TST_INFO
}

/** RFC 3161, 2.3: the key serves timestamps and nothing else. */
function isForTimestamps({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === EXT_KEY_USAGE)
  const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : []
  return usage?.critical === true && purposes.length === 1 && purposes[0] === TIME_STAMPING
}

function nameOf({ subject }: Certificate): string {
  return subject.typesAndValues.map(({ value }) => value.valueBlock.value).join(', ')
}
