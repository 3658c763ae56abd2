import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageFolder, thirdPartyText } from '../../scripts/build/third-party.mjs'

const DIST = join(import.meta.dirname, '../../dist')
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js') && !file.startsWith('npm/'))
const read = (file: string) => readFileSync(join(DIST, file), 'utf8')

describe('the files of the tag', () => {
  it('are pure ASCII, so that they read right on a page of any encoding', () => {
    expect(files.length).toBeGreaterThan(10)
    expect(files.filter((file) => /[^\t\n\r -~]/.test(read(file)))).toEqual([])
  })

  it.each(['yinyom.js', 'yinyom.all.js'])('begin with the licences, in a comment that minifiers keep: %s', (file) => {
    const [licence, next] = read(file).split('\n')
    expect(licence).toMatch(/^\/\*! Yinyom \d+\.\d+\.\d+, MIT\..*THIRD-PARTY\.txt.*\*\/$/)
    // V8 reads its hint only as long as nothing but comments has come before; most of the single file is not called.
    expect(next === '//# allFunctionsCalledOnLoad').toBe(file === 'yinyom.js')
  })

  it('hold no address of a chunk where they are one file', () => {
    expect(read('yinyom.all.js')).not.toMatch(/\bimport\(|chunks\//)
  })
})

describe('THIRD-PARTY.txt', () => {
  it('has name, version, licence and text of each package that is bundled', () => {
    const text = read('THIRD-PARTY.txt')
    for (const name of ['preact', '@preact/signals', '@preact/signals-core', 'i18next', 'idb-keyval']) {
      const part = text.split(/\n-{80}\n/).find((one) => one.trim().startsWith(`${name} `))
      expect(part).toMatch(/^\s*\S+ \d+\.\d+\.\d+\nLicence: \S+\n\n[\s\S]*(Copyright|Licensed under)/i)
    }
  })

  it('takes the package of a module from its path, and none for our own', () => {
    expect(packageFolder('/a/src/page.ts')).toBeUndefined()
    expect(packageFolder('\0virtual:words/banner')).toBeUndefined()
    expect(packageFolder('/a/node_modules/@preact/signals/dist/signals.mjs?v=1')).toMatch(
      /node_modules.@preact.signals$/,
    )
    expect(packageFolder('/a/node_modules/x/node_modules/y/index.js')).toMatch(/x.node_modules.y$/)
    expect(packageFolder('\0rolldown/runtime.js')).toMatch(/node_modules.rolldown$/)
  })

  it('cannot be written where a package has no licence text', () => {
    const ours = join(import.meta.dirname, '../../demo')
    expect(() => thirdPartyText([ours])).toThrow(/yinyom-demo .* has no licence text/)
  })
})
