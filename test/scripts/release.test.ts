import { unzipSync } from 'fflate'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changelogSection } from '../../scripts/release/changelog.mjs'
import { installPage } from '../../scripts/release/install-page.mjs'
import { integrities } from '../../scripts/release/integrity.mjs'
import { makeZip } from '../../scripts/release/make-zip.mjs'
import { tagFiles } from '../../scripts/tag-files.mjs'

const root = join(import.meta.dirname, '../..')
const files = tagFiles(root)
const hashes = integrities(files)

describe('the zip of a release', () => {
  it('has the same bytes for the same files, in whatever order they come', () => {
    const one = makeZip(files, 'yinyom')
    expect(Buffer.from(makeZip(new Map([...files].toReversed()), 'yinyom')).equals(one)).toBe(true)
    const found = unzipSync(one)
    expect(Object.keys(found)).toEqual([...files.keys()].toSorted().map((name) => `yinyom/${name}`))
    expect(Buffer.from(found['yinyom/yinyom.js']!).equals(files.get('yinyom.js')!)).toBe(true)
  })

  it('holds all that a site serves, and nothing of the npm package', () => {
    const names = [...files.keys()]
    for (const name of ['yinyom.js', 'yinyom.all.js', 'yinyom.schema.json', 'THIRD-PARTY.txt', 'LICENSE'])
      expect(names).toContain(name)
    expect(names.filter((name) => name.startsWith('chunks/')).length).toBeGreaterThan(10)
    expect(names.filter((name) => name.startsWith('npm/'))).toEqual([])
  })
})

describe('integrity', () => {
  it('is the SHA-384 of every script, as a browser reads it', () => {
    const digest = createHash('sha384').update(files.get('yinyom.js')!).digest('base64')
    expect(hashes['yinyom.js']).toBe(`sha384-${digest}`)
    expect(Object.keys(hashes)).toEqual([...files.keys()].filter((name) => name.endsWith('.js')))
  })
})

describe.each(['en', 'th'])('the page of instructions in %s', (language) => {
  const source = readFileSync(join(root, `scripts/release/pages/INSTALL.${language}.html`), 'utf8')

  it('names the tag, the hash and every chunk, and loads nothing', () => {
    const page = installPage(source, { version: '9.9.9', hashes, addresses: { releases: '' } })
    expect(page).toContain('9.9.9')
    expect(page).toContain('&lt;script src="/yinyom/yinyom.js" defer&gt;&lt;/script&gt;')
    for (const [name, hash] of Object.entries(hashes)) {
      // Not named there: one is another way, the other is pasted whole.
      if (/^yinyom[.-](all|guard)\.js$/.test(name)) continue
      expect(page).toContain(hash)
      if (name.startsWith('chunks/')) expect(page).toContain(`/yinyom/${name}`)
    }
    expect(page).not.toMatch(/\{\{|<!--|<script|<link|<img/)
  })

  it('names where releases are, once there is such a place', () => {
    const page = installPage(source, { version: '1.0.0', hashes, addresses: { releases: 'https://example.org/r' } })
    expect(page).toContain('https://example.org/r')
  })
})

describe('the section of the changelog', () => {
  it('has each change under its area, and leaves out what has none', () => {
    const subjects = ['cli: b; docs: c', 'Merge branch', 'dist: as src builds it', 'cli: a']
    expect(changelogSection('1.0.0', subjects)).toBe('## 1.0.0\n\n**cli**\n\n- b\n- a\n\n**docs**\n\n- c\n')
  })
})
