import { createHash } from 'node:crypto'
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import type { Certificate, SignerInfo } from 'pkijs'
import { isSame } from '../../../src/tlog/hash.ts'

/** signingCertificate (RFC 2634), by SHA-1, and signingCertificateV2 (RFC 5035), by SHA-256 unless it says otherwise. */
const SIGNING_CERTIFICATE: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.9.16.2.12': 'sha1',
  '1.2.840.113549.1.9.16.2.47': 'sha256',
}
const HASHES: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

/**
 * Whether the signature names this certificate by its hash, as RFC 3161 asks for: else the same key could be presented
 * with another certificate.
 */
export function namesCertificate({ signedAttrs }: SignerInfo, certificate: Certificate): boolean {
  const der = Buffer.from(certificate.toSchema().toBER())
  return (signedAttrs?.attributes ?? []).some(({ type, values }) => {
    const standard = SIGNING_CERTIFICATE[type]
    // SigningCertificate ::= SEQUENCE { certs SEQUENCE OF ESSCertID, … }: the signer's is the first.
    const [certs] = partsOf((values as readonly unknown[])[0])
    const [id] = partsOf(certs)
    return standard !== undefined && isOf(partsOf(id), standard, der)
  })
}

/** ESSCertID ::= SEQUENCE { hashAlgorithm OPTIONAL, certHash, issuerSerial OPTIONAL } */
function isOf(id: readonly unknown[], standard: string, der: Uint8Array): boolean {
  const hash = id.find((part) => part instanceof OctetString)
  const [algorithm] = id[0] instanceof Sequence ? partsOf(id[0]) : []
  const name = algorithm instanceof ObjectIdentifier ? HASHES[algorithm.valueBlock.toString()] : standard
  if (!hash || !name) return false
  return isSame(hash.valueBlock.valueHexView, createHash(name).update(der).digest())
}

function partsOf(block: unknown): readonly unknown[] {
  return block instanceof Sequence ? block.valueBlock.value : []
}
