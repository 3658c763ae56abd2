import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHUNKS, readTable } from '../../scripts/chunks.mjs'
import { lockFaults } from '../../scripts/lock-faults.mjs'
import { retryLines } from '../../scripts/setup/retries.mjs'
import { newlyChanged } from '../../scripts/setup/tree.mjs'

describe('the list of chunks', () => {
  it('is read from the code, and names files that are there', () => {
    expect(Object.keys(CHUNKS)).toContain('settings')
    const missing = Object.values(CHUNKS).filter((file) => !existsSync(resolve(import.meta.dirname, '../..', file)))
    expect(missing).toEqual([])
  })

  it('gives entries from the root of the repository', () => {
    const table = `const CHUNK_LOADERS = { a: () => import('./a.ts'), 'b-c': () => import('../b/c.tsx') }`
    expect(readTable(table)).toEqual({ a: 'src/page/a.ts', 'b-c': 'src/b/c.tsx' })
  })

  it.each([
    ['const LOADERS = {}', /no object CHUNK_LOADERS/],
    ['const CHUNK_LOADERS = { a: load }', /cannot be read. Write each chunk as/],
    ['const CHUNK_LOADERS = { a: () => import(name) }', /cannot be read/],
    ['const CHUNK_LOADERS = { ...more }', /cannot be read/],
  ])('is refused where it is not a plain table: %s', (table, problem) => {
    expect(() => readTable(table)).toThrow(problem)
  })
})

describe('a lock file', () => {
  const tool = { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-darwin': '1.0.0' } }

  it('is well where every optional package stands beside its dependent or above', () => {
    const packages = {
      '': {},
      'node_modules/tool-darwin': {},
      'cli/node_modules/tool': tool,
      'cli/node_modules/tool/node_modules/tool-linux': {},
    }
    expect(lockFaults({ packages })).toEqual([])
  })

  it('is at fault where the package of another platform is lost', () => {
    const packages = { '': {}, 'node_modules/tool': tool, 'node_modules/tool-linux': {} }
    expect(lockFaults({ packages })).toEqual(['node_modules/tool lacks its optional tool-darwin'])
  })

  it('is at fault where it names the address of a registry, not where it names a workspace', () => {
    const packages = {
      'node_modules/a': { resolved: 'https://registry.example/a.tgz' },
      'node_modules/yinyom-cli': { resolved: 'cli' },
    }
    expect(lockFaults({ packages })).toEqual(['node_modules/a has an address: https://registry.example/a.tgz'])
  })
})

describe('the tree', () => {
  it('counts what has changed since, by name and content, and names the files', () => {
    const before = [' M src/a.ts 111', '?? notes.txt 222']
    expect(newlyChanged(before, before)).toEqual([])
    expect(newlyChanged(before, [' M src/a.ts 333', '?? notes.txt 222', '?? dist/x.js 444'])).toEqual([
      ' M src/a.ts',
      '?? dist/x.js',
    ])
  })
})

describe('what is said about retries', () => {
  it('names each test with its number of retries, and how many there were', () => {
    expect(retryLines([])).toEqual(['0 tests needed a retry'])
    expect(retryLines([{ name: 'a.test.ts > holds', times: 2 }])).toEqual([
      'retried: a.test.ts > holds (2 times)',
      '1 test needed a retry',
    ])
  })
})
