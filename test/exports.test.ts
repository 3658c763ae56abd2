import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

describe('the npm entry', () => {
  it('can be imported where there is no document, and exports createConsent alone', async () => {
    expect(typeof document).toBe('undefined')
    expect(Object.keys(await import('../src/index.ts'))).toEqual(['createConsent'])
  })

  it('says what to do instead where there is no document', async () => {
    const { createConsent } = await import('../src/index.ts')
    expect(() => createConsent()).toThrow(/needs a browser.*readConsent.*"yinyom\/server"/)
    expect(() => createConsent({ categories: ['analytics'] }, { url: '/yinyom.json' })).toThrow(Error)
  })

  it('leaves no global behind', async () => {
    const before = Object.getOwnPropertyNames(globalThis)
    await import('../src/index.ts')
    await import('../src/server.ts')
    expect(Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name))).toEqual([])
  })
})

describe('yinyom/server', () => {
  it('can be imported where there is no document, and exports what a server asks and nothing else', async () => {
    expect(Object.keys(await import('../src/server.ts')).toSorted()).toEqual(['consentPolicy', 'readConsent'])
  })
})

describe('yinyom/proof', () => {
  it('can be imported where there is no document, and exports proveShown alone', async () => {
    expect(Object.keys(await import('../src/proof.ts'))).toEqual(['proveShown'])
  })
})

describe('package.json', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    exports: Record<string, unknown>
    dependencies?: unknown
    sideEffects: unknown
  }

  it('opens these doors and no other', () => {
    expect(Object.keys(manifest.exports).sort()).toEqual([
      '.',
      './package.json',
      './proof',
      './server',
      './yinyom-notice.schema.json',
      './yinyom-notices.schema.json',
      './yinyom.all.js',
      './yinyom.js',
      './yinyom.schema.json',
    ])
  })

  it.each([
    ['yinyom', '..', undefined],
    ['yinyom-cli', '../cli', 'cli'],
    ['yinyom-collector', '../collector', 'collector'],
  ])('of %s says where it comes from, and is built before it is packed', (name, folder, directory) => {
    const read = JSON.parse(readFileSync(new URL(`${folder}/package.json`, import.meta.url), 'utf8')) as object
    expect(read).toMatchObject({
      name,
      repository: { url: 'git+https://github.com/yinyom/yinyom.git', ...(directory && { directory }) },
      publishConfig: { access: 'public', provenance: true },
      scripts: { prepack: expect.stringContaining('scripts/prepack.mjs') as string },
    })
  })

  it('has no run-time dependency: what the widget uses is bundled', () => {
    expect(manifest.dependencies).toBeUndefined()
  })
})
