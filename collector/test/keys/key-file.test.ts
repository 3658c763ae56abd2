import { generateKeyPairSync } from 'node:crypto'
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KeyFileError, openKeyFile, renewKeyFile } from '../../src/keys/key-file.ts'
import { aFolder } from '../a-folder.ts'

const aPath = () => join(aFolder(), 'key.pem')
const may = { name: 'log.example', mayMake: true }

describe('openKeyFile', () => {
  it('makes a key that only its user reads, leaves nothing beside it, and opens the same one again', () => {
    const path = aPath()
    const key = openKeyFile(path, may)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(dirname(path))).toEqual(['key.pem'])
    expect(openKeyFile(path, { ...may, mayMake: false }).verifierKey).toBe(key.verifierKey)
  })

  it('makes no other in the place of one that is missing', () => {
    expect(() => openKeyFile(aPath(), { ...may, mayMake: false })).toThrow(KeyFileError)
    expect(() => openKeyFile(aPath(), { ...may, mayMake: false })).toThrow(/put it back from its backup/)
  })

  it.each([
    ['no key', 'Dear Sir or Madam'],
    [
      'a key of another kind',
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'pem', type: 'pkcs8' }),
    ],
  ])('refuses %s, and leaves it alone', (_, text) => {
    const path = aPath()
    writeFileSync(path, text)
    expect(() => openKeyFile(path, may)).toThrow(/has no Ed25519 key in PEM/)
  })

  it('is renewed beside the old key, or where that was lost', () => {
    const path = aPath()
    const first = openKeyFile(path, may)
    expect(renewKeyFile(path, 'old')).toBe(`${path}.old`)
    const second = openKeyFile(path, { ...may, mayMake: false })
    expect(second.verifierKey).not.toBe(first.verifierKey)
    expect(openKeyFile(`${path}.old`, may).verifierKey).toBe(first.verifierKey)
    rmSync(path)
    expect(renewKeyFile(path, 'older')).toBeUndefined()
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('says what to do where the folder is missing', () => {
    expect(() => openKeyFile(join(aFolder(), 'nowhere', 'key.pem'), may)).toThrow(/YINYOM_KEY names a file in a folder/)
  })
})
