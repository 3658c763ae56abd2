import { describe, expect, it } from 'vitest'
import { formatCheckpoint, parseCheckpoint } from '../../src/tlog/checkpoint.ts'
import { formatProof, parseProof } from '../../src/tlog/log-proof.ts'
import { formatKey, formatNote, isSignedBy, parseKey, parseNote } from '../../src/tlog/signed-note.ts'
import { sha256, verifyEd25519 } from './a-log.ts'
import vectors from './vectors.json' with { type: 'json' }

const ports = { sha256, verify: verifyEd25519 }
const key = parseKey(sha256, vectors.VKey)!

describe('signed notes, beside what golang.org/x/mod/sumdb/note makes', () => {
  it('read its key and its note, and write them again to the letter', () => {
    const note = parseNote(vectors.Note)!
    expect(isSignedBy(key, note, ports)).toBe(true)
    expect([formatKey(sha256, key), formatNote(note)]).toEqual([vectors.VKey, vectors.Note])
  })

  it('are void with one other letter, under another name, or with a second signature that does not hold', () => {
    const changed = parseNote(vectors.Note.replace('70000', '70001'))!
    expect(isSignedBy(key, changed, ports)).toBe(false)
    expect(isSignedBy({ ...key, name: 'log.example/other' }, parseNote(vectors.Note)!, ports)).toBe(false)
    const note = parseNote(vectors.Note)!
    const [own] = note.signatures
    const broken = { ...own!, signature: own!.signature.map((byte) => byte ^ 1) }
    expect(isSignedBy(key, { ...note, signatures: [own!, broken] }, ports)).toBe(false)
    expect(isSignedBy(key, { ...note, signatures: [{ ...broken, name: 'stranger' }, own!] }, ports)).toBe(true)
  })

  it.each([
    ['a text'],
    ['a\n\nb\n'],
    ['a\n\n— x y\n'],
    ['a\u0001\n\n— x AAAAAAAA\n'],
    ['a\n\n'],
    [''],
    ['a\n\n— x AAAAAAAA'],
  ])('are none in %j', (text) => {
    expect(parseNote(text)).toBeUndefined()
  })

  it.each([
    ['x'],
    [vectors.VKey.replace('+', ' ')],
    [vectors.VKey.slice(0, -4)],
    [vectors.VKey.replace(/\+[0-9a-f]/, '+0')],
  ])('have no key in %j', (text) => {
    if (text !== vectors.VKey) expect(parseKey(sha256, text)).toBeUndefined()
  })
})

describe('checkpoints', () => {
  it('are read as they are written', () => {
    const text = parseNote(vectors.Note)!.text
    const checkpoint = parseCheckpoint(text)!
    expect(checkpoint).toMatchObject({ origin: 'log.example/shop/2026-11', size: 70_000 })
    expect(formatCheckpoint(checkpoint)).toBe(text)
  })

  it.each([
    ['a\n1\nAAAA\n'],
    ['\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n'],
    ['a\n01\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n'],
    ['a\n-1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n'],
    ['a\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='],
    ['a\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\nx\n'],
  ])('are none in %j', (text) => {
    expect(parseCheckpoint(text)).toBeUndefined()
  })
})

describe('proofs', () => {
  const hashes = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]

  it.each([[undefined], [new TextEncoder().encode('{"salt":"…"}')]])(
    'are read as they are written, with extra %j',
    (extra) => {
      const proof = { extra, index: 7, hashes, checkpoint: vectors.Note }
      expect(parseProof(formatProof(proof))).toEqual(proof)
    },
  )

  it('may have no hashes, where the log has one leaf', () => {
    const proof = { extra: undefined, index: 0, hashes: [], checkpoint: vectors.Note }
    expect(parseProof(formatProof(proof))).toEqual(proof)
  })

  it.each([
    [''],
    ['c2sp.org/tlog-proof@v2\nindex 1\n\nx'],
    ['c2sp.org/tlog-proof@v1\nindex 01\n\nx'],
    ['c2sp.org/tlog-proof@v1\nindex 1\nAAAA\n\nx'],
    ['c2sp.org/tlog-proof@v1\nextra *\nindex 1\n\nx'],
    ['c2sp.org/tlog-proof@v1\n\nx'],
  ])('are none in %j', (text) => {
    expect(parseProof(text)).toBeUndefined()
  })
})
