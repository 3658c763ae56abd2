import { Integer, Null, OctetString } from 'asn1js'
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs'
import { sha256 } from '../sha256.ts'

/** SHA-256 (RFC 5754). */
export const SHA256_OID = '2.16.840.1.101.3.4.2.1'

/** The request for a timestamp of these bytes (RFC 3161, 2.4.1), in DER. Only their SHA-256 goes in. */
export function stampRequest(content: Uint8Array, nonce: Uint8Array): Uint8Array {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256_OID, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: exact(sha256(content)) }),
    }),
    nonce: new Integer({ valueHex: exact(nonce) }),
    certReq: true,
  })
  return new Uint8Array(request.toSchema().toBER())
}

/** A number that nobody can guess, as DER writes it: positive, with no byte too many. */
export function makeNonce(): Uint8Array {
  const nonce = crypto.getRandomValues(new Uint8Array(16))
  nonce[0] = (nonce[0]! & 0x3f) | 0x40
  return nonce
}

/** The bytes in a buffer of their own. */
export function exact(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
