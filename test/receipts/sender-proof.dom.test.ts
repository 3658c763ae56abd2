import { IDBFactory } from 'fake-indexeddb'
import { verify } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { DeviceStore } from '../../src/receipts/device-store.ts'
import { idbStore } from '../../src/receipts/idb-store.ts'
import { memoryStore } from '../../src/receipts/memory-store.ts'
import { schedule } from '../../src/receipts/schedule.ts'
import { deviceProof, tokenProof } from '../../src/receipts/sender-proof.ts'

const DER_HEAD = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex')
const BODY = '{"a":"ทดสอบ"}'

/** Whether a header is the signature of the key in it over a body, as the collector checks it. */
function signs(header: string | undefined, body: string): boolean {
  const [key = '', signature = ''] = (header ?? '').split('.')
  const der = Buffer.concat([DER_HEAD, Buffer.from(key, 'base64url')])
  const of = { key: der, format: 'der', type: 'spki', dsaEncoding: 'ieee-p1363' } as const
  return verify('sha256', Buffer.from(body), of, Buffer.from(signature, 'base64url'))
}

const keyIn = (headers: Readonly<Record<string, string>>) => headers['Yinyom-Device']?.split('.')[0]

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => {
  document.head.innerHTML = ''
  vi.unstubAllGlobals()
})

describe('the site’s token', () => {
  it('is read from the page when something is sent, and is not there where the page has none', async () => {
    expect({ ...(await tokenProof(BODY, 'anon:a')) }).toEqual({})
    document.head.innerHTML = '<meta name="yinyom-token" content="v1.a.b">'
    expect({ ...(await tokenProof(BODY, 'anon:a')) }).toEqual({ 'Yinyom-Token': 'v1.a.b' })
    document.querySelector('meta')!.content = 'v1.c.d'
    expect({ ...(await deviceProof(memoryStore(), 2000, schedule)(BODY, 'anon:a')) }).toMatchObject({
      'Yinyom-Token': 'v1.c.d',
    })
  })
})

describe('the key of a device', () => {
  it('signs each body, is kept for the next page, and no script can read it', async () => {
    const store = memoryStore()
    const first = await deviceProof(store, 2000, schedule)(BODY, 'anon:a')
    const next = await deviceProof(store, 2000, schedule)('{}', 'anon:a')
    expect([signs(first['Yinyom-Device'], BODY), signs(next['Yinyom-Device'], '{}')]).toEqual([true, true])
    expect(keyIn(next)).toBe(keyIn(first))
    const { pair } = (await store.read('device')) as { readonly pair: CryptoKeyPair }
    expect(pair.privateKey.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('pkcs8', pair.privateKey)).rejects.toThrow()
  })

  it('is one of two that tabs make at once', async () => {
    const store = memoryStore()
    const both = await Promise.all([1, 2].map(() => deviceProof(store, 2000, schedule)(BODY, 'anon:a')))
    expect(keyIn(both[0]!)).toBe(keyIn(both[1]!))
  })

  it('is another for another pseudonym, so that nobody can tie the two together', async () => {
    const proof = deviceProof(memoryStore(), 2000, schedule)
    expect(keyIn(await proof(BODY, 'anon:a'))).not.toBe(keyIn(await proof(BODY, 'anon:b')))
  })

  it.each<[string, () => DeviceStore]>([
    ['refuses keys', () => ({ ...memoryStore(), update: () => Promise.reject(new Error('DataCloneError')) })],
    ['refuses to be read', () => ({ ...memoryStore(), read: () => Promise.reject(new Error('SecurityError')) })],
    ['never answers', () => ({ ...memoryStore(), read: () => new Promise(() => undefined) })],
    ['holds something else', () => memoryStore(new Map([['device' as const, { principal: 'anon:a', pair: 7 }]]))],
  ])('is gone without where the browser’s store %s', async (_, store) => {
    const asked: string[] = []
    const kept = store()
    const counted: DeviceStore = { ...kept, read: (key) => (asked.push(key), kept.read(key)) }
    const proof = deviceProof(counted, 5, schedule)
    expect({ ...(await proof(BODY, 'anon:a')) }).toEqual({})
    expect({ ...(await proof(BODY, 'anon:a')) }).toEqual({})
    expect(asked).toEqual(['device'])
  })

  it('is gone without on a page of plain http, which has no such keys', async () => {
    vi.stubGlobal('crypto', {})
    expect({ ...(await deviceProof(idbStore(), 2000, schedule)(BODY, 'anon:a')) }).toEqual({})
  })
})
