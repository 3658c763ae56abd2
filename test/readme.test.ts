import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkConfig } from '../src/config/check-config.ts'
import { configSchema } from '../src/config/config-schema.ts'
import type { Trouble } from '../src/model/problem.ts'
import { createPublicObject } from '../src/page/public-object.ts'
import { createStore } from '../src/page/store.ts'
import { check } from '../src/model/check.ts'
import type { Fault } from '../src/model/check.ts'
import { receiptSchema } from '../src/model/consent-receipt.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const READMES = ['README.md', 'README.th.md']
const DOCS = [
  ...READMES,
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'bench/README.md',
  'collector/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** What stands between fences of this kind. */
function blocks(file: string, kind: string): string[] {
  return [...read(file).matchAll(new RegExp(`^ *\`\`\`${kind}\n(.*?)^ *\`\`\``, 'gms'))].map(([, inside]) => inside!)
}

/** First cells of all tables whose head starts like this. */
function firstCells(file: string, head: string): string[] {
  const [, table = ''] = new RegExp(`^\\| ${head} \\|.*\n\\|[-|]*\n((?:\\|.*\n)*)`, 'm').exec(read(file)) ?? []
  return table.split('\n').map((row) => row.split(' | ')[0]!)
}

const named = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name!)

/** Paths of a configuration's keys, without the names of languages and words. */
function keysOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => keysOf(item, path)))]
  if (typeof value !== 'object' || value === null || path === 'words') return []
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === 'th' || key === 'en') return []
    const here = path ? `${path}.${key}` : key
    return [here, ...keysOf(part, here)]
  })
}

function schemaKeys(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  if ('any' in schema) return (schema.any as unknown[]).flatMap((option) => schemaKeys(option, path))
  if ('each' in schema) return schemaKeys(schema.each, path)
  if (!('props' in schema)) return []
  return Object.entries(schema.props as object).flatMap(([key, part]) => {
    const here = path ? `${path}.${key}` : key
    return [here, ...schemaKeys(part, here)]
  })
}

describe.each(READMES)('%s', (file) => {
  const [example] = blocks(file, 'json config').map((json) => JSON.parse(json) as Record<string, unknown>)

  it('shows a configuration without a fault', () => {
    const troubles: Trouble[] = []
    const { input, faulty } = checkConfig([{ from: file, value: example }], (trouble) => troubles.push(trouble))
    expect(troubles).toEqual([])
    expect(faulty).toBe(false)
    expect(input).toEqual(example)
  })

  it('shows every key of the configuration but two', () => {
    const known = [...new Set(schemaKeys(configSchema))]
    const shown = keysOf(example)
    expect(shown.filter((key) => !known.includes(key))).toEqual([])
    const without = /^(notices(\..*)?|consentMode\.region)$/
    expect(known.filter((key) => !shown.includes(key) && !without.test(key))).toEqual([])
  })

  it('names every member of the public object, and no other', () => {
    const face = createPublicObject({
      ready: Promise.resolve(),
      page: () => undefined,
      store: createStore(),
      watch() {},
      destroy() {},
    })
    const members = firstCells(file, '(?:Member|ชื่อ)').flatMap((cell) => named(cell, /`(\w+)/g))
    expect(members.sort()).toEqual(Object.keys(face).sort())
  })

  it('names every event', () => {
    const events = [...new Set(named(read('src/consent.ts'), /'(yinyom:\w+)'/g))]
    expect(events.length).toBeGreaterThan(4)
    expect(events.filter((name) => !read(file).includes(`\`${name}\``))).toEqual([])
  })

  it('names every attribute of the tag, and no other', () => {
    const attributes = firstCells(file, '(?:Attribute|แอตทริบิวต์)').flatMap((cell) => named(cell, /`data-(\w+)`/g))
    const [, names] = /const \{([^}]*)\} = own\(tag\.dataset\)/.exec(read('src/config/read-tag.ts'))!
    const tag = names!.trim().split(/,\s*/).filter(Boolean)
    expect(attributes.sort()).toEqual(['config', ...tag.map((one) => one.split(':')[0]!)].sort())
  })

  it('names every custom property in the document that it links to', () => {
    const folder = join(root, 'src/ui')
    const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'))
    const used = new Set(sheets.flatMap((name) => named(read(`src/ui/${name}`), /var\((--yinyom-[\w-]+)/g)))
    const shown = new Set(
      blocks(file.replace('README', 'docs/appearance'), 'css').flatMap((css) => named(css, /(--yinyom-[\w-]+):/g)),
    )
    expect([...shown].sort()).toEqual([...used].sort())
  })

  it('recommends the tag that the demo pastes', () => {
    const [tag] = blocks(file, 'html').map((html) => html.trim())
    const demo = read('demo/public/one-line/index.html')
    expect(tag).toBe('<script src="/yinyom/yinyom.js" defer></script>')
    expect(demo).toContain(tag)
    expect(demo).toContain('&lt;script src="/yinyom/yinyom.js"')
  })

  it('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object }
    const collector = JSON.parse(read('collector/package.json')) as { scripts: object }
    const wanted = named(blocks(file, 'sh').join(''), /npm (?:run )?(start|test|[a-z]+(?= -w))/g)
    expect(wanted.filter((name) => !(name in scripts) && !(name in collector.scripts))).toEqual([])
  })
})

describe('README.md', () => {
  it('shows the receipt of docs/receipt.md', () => {
    const [receipt] = blocks('README.md', 'json receipt').map((json) => JSON.parse(json) as unknown)
    expect(receipt).toEqual(JSON.parse(blocks('docs/receipt.md', 'json receipt')[0]!))
    const faults: Fault[] = []
    check(receiptSchema, receipt, '', faults)
    expect(faults).toEqual([])
  })

  it('fits on 250 lines without the figures', () => {
    expect(
      read('README.md')
        .replace(/(figures:\w+ -->).*?(?=<!-- \/)/gs, '$1')
        .split('\n').length,
    ).toBeLessThan(252)
  })
})

describe('the two READMEs', () => {
  const both = <T>(look: (file: string) => T) => READMES.map(look) as [T, T]

  it('have the same commands', () => {
    const [en, th] = both((file) => blocks(file, 'sh').join('').replaceAll(/ *#.*/g, ''))
    expect(th).toBe(en)
    expect(en).toContain('npm start')
    expect(en).toContain('npm test')
  })

  it.each(['html', 'css', 'http', 'json config'])('have the same %s', (kind) => {
    const [en, th] = both((file) => blocks(file, kind))
    expect(th).toEqual(en)
  })

  it('have the same markers, each on its own line', () => {
    const [en, th] = both((file) => named(read(file), /^(<!-- .* -->)$/gm))
    expect(th).toEqual(en)
    expect(en).toEqual(['sizes', 'bench'].flatMap((part) => [`<!-- figures:${part} -->`, `<!-- /figures:${part} -->`]))
  })
})

describe('the documents', () => {
  /** Made by a build, or on another machine. */
  const absent = /^(collector\/dist|bench\/(results|figures\.json)|dist\/chunks)/

  it.each(DOCS)('name files that exist: %s', (file) => {
    const text = read(file)
    const links = named(text, /\]\(([^)#]+)(?:#[^)]*)?\)/g).filter((path) => !path.includes(':'))
    const paths = named(text, /`((?:src|test|docs|scripts|demo|bench|collector|dist)\/[\w./@-]*)`/g)
    const wanted = [...links.map((path) => normalize(join(dirname(file), path))), ...paths]
    expect(wanted.filter((path) => !absent.test(path) && !existsSync(join(root, path)))).toEqual([])
  })

  it.each([
    ['ARCHITECTURE.md', 150],
    ['CONTRIBUTING.md', 120],
    ...DOCS.filter((file) => file.startsWith('docs/adr/')).map((file) => [file, 50] as const),
  ] as const)('are no longer than they should be: %s, %i lines', (file, most) => {
    expect(read(file).split('\n').length).toBeLessThan(most + 2)
  })

  it.each(DOCS.filter((file) => file.startsWith('docs/adr/')))(
    'give context, considerations, decision and consequences: %s',
    (file) => {
      expect(named(read(file), /^## (\w+)/gm)).toEqual(
        expect.arrayContaining(['Context', 'Considerations', 'Decision', 'Consequences']),
      )
    },
  )
})
