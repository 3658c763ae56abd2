import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { verifyEd25519 } from '../../collector/src/keys/verify-ed25519.ts'
import {
  cosignatureOf,
  cosignedAt,
  cosignedText,
  formatCosignerKey,
  parseCosignerKey,
} from '../../src/tlog/cosignature.ts'
import { formatNote, parseKey, parseNote } from '../../src/tlog/signed-note.ts'

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
const ports = { sha256, verify: verifyEd25519 }
/** The public key of a witness that is in use, as transparency-dev/formats has it in its tests. */
const REMORA = 'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2'
/** The example of C2SP tlog-cosignature. */
const EXAMPLE = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
`

function aWitness(name = 'w.example') {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const key = { name, publicKey: new Uint8Array(Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url')) }
  const cosign = (text: string, time: number) =>
    cosignatureOf(sha256, key, {
      time,
      signature: new Uint8Array(sign(undefined, Buffer.from(cosignedText(text, time)), privateKey)),
    })
  return { key, cosign }
}

describe('the key of a witness', () => {
  it('is read and written as other tools do', () => {
    const key = parseCosignerKey(sha256, REMORA)!
    expect([key.name, formatCosignerKey(sha256, key)]).toEqual(['remora.n621.de', REMORA])
  })

  it('is not taken for the key of a log, nor the other way round', () => {
    expect(parseKey(sha256, REMORA)).toBeUndefined()
    expect(
      parseCosignerKey(sha256, 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'),
    ).toBeUndefined()
  })

  it.each([REMORA.replace('da77', 'da78'), REMORA.replace('remora', 'other'), `${REMORA}AAAA`, 'remora', ''])(
    'is not %j',
    (text) => expect(parseCosignerKey(sha256, text)).toBeUndefined(),
  )
})

describe('a cosignature', () => {
  it('has the form of the example', () => {
    const note = parseNote(EXAMPLE)!
    const [, line] = note.signatures
    const time = new DataView(line!.signature.buffer, line!.signature.byteOffset).getBigUint64(0)
    expect([formatNote(note), line!.signature.length, time]).toEqual([EXAMPLE, 72, 1_679_315_147n])
    expect(cosignedText(note.text, Number(time))).toBe(
      'cosignature/v1\ntime 1679315147\nexample.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n',
    )
  })

  const text = parseNote(EXAMPLE)!.text

  it('says when, the last time where there are several', () => {
    const { key, cosign } = aWitness()
    const note = { text, signatures: [cosign(text, 100), cosign(text, 300), cosign(text, 200)] }
    expect(cosignedAt(key, note, ports)).toBe(300)
    expect(cosignedAt(key, { text, signatures: [] }, ports)).toBeUndefined()
    expect(cosignedAt(aWitness().key, note, ports)).toBeUndefined()
  })

  it('holds for this text, this time and this key only', () => {
    const { key, cosign } = aWitness()
    const good = cosign(text, 100)
    const at = (bytes: Uint8Array, place: number) => bytes.map((byte, index) => (index === place ? byte ^ 1 : byte))
    for (const place of [7, 8, 71]) {
      const signature = at(good.signature, place)
      expect(cosignedAt(key, { text, signatures: [{ ...good, signature }] }, ports)).toBeUndefined()
    }
    expect(cosignedAt(key, { text: `${text}more\n`, signatures: [good] }, ports)).toBeUndefined()
    const short = { ...good, signature: good.signature.subarray(0, 70) }
    // One that does not hold makes the note void, whatever else it has.
    expect(cosignedAt(key, { text, signatures: [good, short] }, ports)).toBeUndefined()
  })
})
