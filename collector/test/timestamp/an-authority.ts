import { createHash, webcrypto } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Integer, ObjectIdentifier, OctetString, Sequence, Utf8String } from 'asn1js'
import {
  AttributeTypeAndValue,
  Attribute,
  BasicConstraints,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  Extension,
  ExtKeyUsage,
  IssuerAndSerialNumber,
  PKIStatus,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs'
import { onTestFinished } from 'vitest'

const TST_INFO = '1.2.840.113549.1.9.16.1.4'
export const STAMPED_AT = new Date('2026-06-02T18:30:05.000Z')

/** What a test may have the authority do wrongly. */
export interface Misdeeds {
  readonly status?: PKIStatus
  readonly imprint?: (hash: Uint8Array) => Uint8Array
  readonly nonce?: Uint8Array
  /** What its certificate is for. Default: timestamps. */
  readonly purpose?: string
  readonly critical?: boolean
  /** Of the certificate that the signature names. */
  readonly named?: (der: Uint8Array) => Uint8Array
  readonly time?: Date
  readonly contentType?: string
  /** Changes the reply after it was signed. */
  readonly reply?: (der: Uint8Array) => Uint8Array
}

export interface AnAuthority {
  readonly url: string
  /** In PEM: whoever checks is given it. */
  readonly ca: string
  readonly answer: (query: Uint8Array) => Promise<Uint8Array>
}

interface Identity {
  readonly certificate: Certificate
  readonly key: webcrypto.CryptoKey
}

async function makeIdentity(name: string, issuer: Identity | undefined, extensions: Extension[]): Promise<Identity> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ value: issuer ? 2 : 1 }), extensions })
  const named = () => new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: name }) })
  certificate.subject.typesAndValues.push(named())
  certificate.issuer.typesAndValues.push(...(issuer?.certificate.subject.typesAndValues ?? [named()]))
  certificate.notBefore.value = new Date('2026-01-01T00:00:00Z')
  certificate.notAfter.value = new Date('2046-12-31T00:00:00Z')
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign(issuer?.key ?? keys.privateKey, 'SHA-256')
  return { certificate, key: keys.privateKey }
}

const der = (certificate: Certificate) => new Uint8Array(certificate.toSchema().toBER())

function toPem(certificate: Certificate): string {
  return `-----BEGIN CERTIFICATE-----\n${Buffer.from(der(certificate)).toString('base64')}\n-----END CERTIFICATE-----\n`
}

/** An authority for this test on 127.0.0.1, with a certificate of its own issuer. */
export async function anAuthority(misdeeds: Misdeeds = {}): Promise<AnAuthority> {
  const isCa = new Extension({
    extnID: '2.5.29.19',
    critical: true,
    extnValue: new BasicConstraints({ cA: true }).toSchema().toBER(),
  })
  const issuer = await makeIdentity('Test Root', undefined, [isCa])
  const usage = new ExtKeyUsage({ keyPurposes: [misdeeds.purpose ?? '1.3.6.1.5.5.7.3.8'] })
  const own = new Extension({
    extnID: '2.5.29.37',
    critical: misdeeds.critical ?? true,
    extnValue: usage.toSchema().toBER(),
  })
  const signer = await makeIdentity('Test Authority', issuer, [own])
  const answer = (query: Uint8Array) => answerTo(query, signer, issuer, misdeeds)
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      void answer(Buffer.concat(parts)).then((reply) => {
        response.writeHead(200, { 'content-type': 'application/timestamp-reply' })
        response.end(reply)
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`,
    ca: toPem(issuer.certificate),
    answer,
  }
}

async function answerTo(query: Uint8Array, signer: Identity, issuer: Identity, misdeeds: Misdeeds) {
  const status = new PKIStatusInfo({ status: misdeeds.status ?? PKIStatus.granted })
  if (status.status === PKIStatus.rejection) return new Uint8Array(new TimeStampResp({ status }).toSchema().toBER())
  const request = TimeStampReq.fromBER(new Uint8Array(query).buffer)
  const { messageImprint } = request
  if (misdeeds.imprint) {
    const hash = misdeeds.imprint(messageImprint.hashedMessage.valueBlock.valueHexView)
    messageImprint.hashedMessage = new OctetString({ valueHex: new Uint8Array(hash).buffer })
  }
  const nonce = misdeeds.nonce ? new Integer({ valueHex: new Uint8Array(misdeeds.nonce).buffer }) : request.nonce
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3.4.1',
    messageImprint,
    serialNumber: new Integer({ value: 77 }),
    genTime: misdeeds.time ?? STAMPED_AT,
    ...(nonce && { nonce }),
  })
  const content = info.toSchema().toBER()
  const signed = new SignedData({
    version: 3,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: TST_INFO,
      eContent: new OctetString({ valueHex: content }),
    }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: signer.certificate.issuer,
          serialNumber: signer.certificate.serialNumber,
        }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: attributesOf(content, signer, misdeeds) }),
      }),
    ],
    certificates: [signer.certificate, issuer.certificate],
  })
  await signed.sign(signer.key, 0, 'SHA-256')
  const timeStampToken = new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) })
  const reply = new Uint8Array(new TimeStampResp({ status, timeStampToken }).toSchema().toBER())
  return misdeeds.reply?.(reply) ?? reply
}

function attributesOf(content: ArrayBuffer, { certificate }: Identity, misdeeds: Misdeeds): Attribute[] {
  const hash = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest()).buffer
  const named = misdeeds.named?.(der(certificate)) ?? der(certificate)
  const id = new Sequence({ value: [new OctetString({ valueHex: hash(named) })] })
  const attribute = (type: string, value: unknown) => new Attribute({ type, values: [value] })
  return [
    attribute('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: misdeeds.contentType ?? TST_INFO })),
    attribute('1.2.840.113549.1.9.4', new OctetString({ valueHex: hash(new Uint8Array(content)) })),
    attribute('1.2.840.113549.1.9.16.2.47', new Sequence({ value: [new Sequence({ value: [id] })] })),
  ]
}
