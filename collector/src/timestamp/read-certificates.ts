import { Certificate } from 'pkijs'
import { exact } from './stamp-request.ts'

/** The certificates of a file in PEM; empty where it has none, undefined where one cannot be read. */
export function readCertificates(pem: string): readonly Certificate[] | undefined {
  const found = pem.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)
  try {
    return [...found].map(([, base64 = '']) => Certificate.fromBER(exact(Buffer.from(base64, 'base64'))))
  } catch {
    return undefined
  }
}
