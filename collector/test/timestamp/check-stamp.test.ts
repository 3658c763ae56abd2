import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PKIStatus } from 'pkijs'
import { describe, expect, it } from 'vitest'
import { checkStamp } from '../../src/timestamp/check-stamp.ts'
import { readCertificates } from '../../src/timestamp/read-certificates.ts'
import { makeNonce, stampRequest } from '../../src/timestamp/stamp-request.ts'
import { aFolder } from '../a-folder.ts'
import { anAuthority, STAMPED_AT } from './an-authority.ts'
import type { Misdeeds } from './an-authority.ts'

const CONTENT = new TextEncoder().encode('log.example/main/2026-06\n6\nhash\n\n— log.example x\n')

/** A reply of an authority that does what it should not. */
async function aReply(misdeeds: Misdeeds = {}) {
  const { ca, answer } = await anAuthority(misdeeds)
  const nonce = makeNonce()
  return { reply: await answer(stampRequest(CONTENT, nonce)), nonce, ca: readCertificates(ca)! }
}

describe('checkStamp', () => {
  it('says when, by whom and under which number', async () => {
    const { reply, nonce, ca } = await aReply()
    const stamp = { time: STAMPED_AT, policy: '1.2.3.4.1', serial: '4d', authority: 'Test Authority' }
    expect(await checkStamp(reply, CONTENT, { ca, nonce })).toEqual({ holds: true, stamp })
    expect(await checkStamp(reply, CONTENT, { ca })).toEqual({ holds: true, stamp })
  })

  const flip = (at: number) => (bytes: Uint8Array) => bytes.with(at, bytes.at(at)! ^ 1)
  const MISDEEDS: [string, Misdeeds, string][] = [
    ['has refused', { status: PKIStatus.rejection }, 'not-granted'],
    ['stamps another hash', { imprint: flip(0) }, 'other-content'],
    ['answers another request', { nonce: new Uint8Array([0x41, 1]) }, 'other-nonce'],
    ['signs with a certificate for web servers', { purpose: '1.3.6.1.5.5.7.3.1' }, 'not-for-timestamps'],
    ['signs with a certificate that says so only by the way', { critical: false }, 'not-for-timestamps'],
    ['names another certificate', { named: flip(40) }, 'foreign-signature'],
    ['signs something that is no timestamp', { contentType: '1.2.840.113549.1.7.1' }, 'foreign-signature'],
    ['stamps before its certificate begins', { time: new Date('2025-06-01T00:00:00Z') }, 'foreign-signature'],
    ['stamps after its certificate has ended', { time: new Date('2048-06-01T00:00:00Z') }, 'foreign-signature'],
    ['sends a signature that was changed', { reply: (der) => flip(der.length - 1)(der) }, 'foreign-signature'],
    ['sends half a reply', { reply: (der) => der.slice(0, -30) }, 'not-a-reply'],
    ['sends nothing', { reply: () => new Uint8Array() }, 'not-a-reply'],
  ]
  it.each(MISDEEDS)('refuses a reply of one that %s', async (_, misdeeds, fault) => {
    const { reply, nonce, ca } = await aReply(misdeeds)
    expect(await checkStamp(reply, CONTENT, { ca, nonce })).toMatchObject({ holds: false, fault })
  })

  it('refuses the signature of an authority that another issuer stands behind', async () => {
    const { reply } = await aReply()
    const { ca } = await aReply()
    expect(await checkStamp(reply, CONTENT, { ca })).toMatchObject({ holds: false, fault: 'foreign-signature' })
  })

  it('refuses other content', async () => {
    const { reply, ca } = await aReply()
    const other = CONTENT.with(0, 65)
    expect(await checkStamp(reply, other, { ca })).toMatchObject({ holds: false, fault: 'other-content' })
  })

  it('never throws for bytes that were changed, and takes none', async () => {
    const { reply, ca } = await aReply()
    for (let at = 0; at < reply.length; at += 23) {
      const changed = reply.with(at, reply[at]! ^ 0x55)
      const verdict = await checkStamp(changed, CONTENT, { ca })
      // What nobody has signed may be changed: the wrapping, and the certificate of the issuer, which --ca has.
      if (verdict.holds) expect(verdict.stamp.time).toEqual(STAMPED_AT)
    }
  })
})

const openssl = (cwd: string, ...args: string[]) => execFileSync('openssl', args, { cwd, stdio: 'pipe' }).toString()
const hasOpenssl = spawnSync('openssl', ['version']).status === 0

const CONFIG = `
[req]
distinguished_name = dn
[dn]
[tsa_ext]
extendedKeyUsage = critical, timeStamping
[ca_ext]
basicConstraints = critical, CA:true
[tsa]
default_tsa = one
[one]
serial = ./serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha1
`

/** An authority of openssl's own, in a folder. */
function anOpensslAuthority(): string {
  const cwd = aFolder()
  writeFileSync(join(cwd, 'c.cnf'), CONFIG)
  const key = ['-newkey', 'rsa:2048', '-nodes', '-config', 'c.cnf']
  openssl(
    cwd,
    'req',
    '-x509',
    ...key,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-subj',
    '/CN=Root',
    '-extensions',
    'ca_ext',
  )
  openssl(cwd, 'req', ...key, '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Stamper')
  const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'c.cnf', '-extensions', 'tsa_ext']
  openssl(cwd, 'x509', '-req', '-in', 'tsa.csr', ...by, '-out', 'tsa.pem', '-days', '30')
  return cwd
}

describe.skipIf(!hasOpenssl)('in the eyes of openssl', () => {
  it('our request is one, and its reply to it holds', async () => {
    const cwd = anOpensslAuthority()
    const nonce = makeNonce()
    writeFileSync(join(cwd, 'query.tsq'), stampRequest(CONTENT, nonce))
    const signer = ['-inkey', 'tsa.key', '-signer', 'tsa.pem', '-chain', 'ca.pem']
    openssl(cwd, 'ts', '-reply', '-config', 'c.cnf', '-queryfile', 'query.tsq', ...signer, '-out', 'reply.tsr')
    const ca = readCertificates(readFileSync(join(cwd, 'ca.pem'), 'utf8'))!
    const reply = readFileSync(join(cwd, 'reply.tsr'))
    expect(await checkStamp(reply, CONTENT, { ca, nonce })).toMatchObject({
      holds: true,
      stamp: { authority: 'Stamper', policy: '1.2.3.4.1' },
    })
    const other = await aReply()
    expect(await checkStamp(reply, CONTENT, { ca: other.ca })).toMatchObject({ fault: 'foreign-signature' })
  })

  it('the stamp of our test authority holds as well, so that it shows what it should', async () => {
    const cwd = aFolder()
    const { ca, answer } = await anAuthority({ time: new Date() })
    writeFileSync(join(cwd, 'ca.pem'), ca)
    writeFileSync(join(cwd, 'content'), CONTENT)
    writeFileSync(join(cwd, 'reply.tsr'), await answer(stampRequest(CONTENT, makeNonce())))
    const verify = ['ts', '-verify', '-in', 'reply.tsr', '-data', 'content', '-CAfile', 'ca.pem']
    expect(openssl(cwd, ...verify)).toContain('Verification: OK')
  })
})
