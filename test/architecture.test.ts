import { describe, expect, it } from 'vitest'
import { readCode, readImports, sourceFiles } from './fixtures/read-imports.ts'
import type { Import } from './fixtures/read-imports.ts'
import { cycles } from './fixtures/import-cycles.ts'

interface Rule {
  /** Folders whose files may be imported; a folder may always import itself. */
  readonly may: readonly string[]
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[]
  /** Packages. */
  readonly packages?: readonly (string | RegExp)[]
}

/** The rooms of the widget from the outermost to the innermost: each imports from those below it only, types included. */
const ORDER = [
  'src/index.ts',
  'src/tag.ts',
  'src/tag-all.ts',
  'src/page',
  'src/proof.ts',
  'src/consent.ts',
  'src/known',
  'src/agreement',
  'src/ui',
  'src/cookies',
  'src/clear',
  'src/gate',
  'src/decision',
  'src/storage',
  'src/server.ts',
  'src/guard',
  'src/config',
  'src/receipts',
  'src/notices',
  'src/i18n',
  'src/problems',
  'src/evidence',
  'src/tlog',
  'src/model',
]

/** Packages that a room of the widget may use; the others use none. */
const PACKAGES: Readonly<Record<string, Rule['packages']>> = {
  'src/tag.ts': ['preact'],
  'src/page': ['preact', /^virtual:words\//],
  'src/proof.ts': [/^virtual:words\//],
  'src/known': [/^virtual:known-services\//],
  'src/receipts': ['idb-keyval'],
  'src/i18n': ['i18next', /^virtual:words\//],
  'src/ui': ['preact', 'preact/hooks', '@preact/signals', /^virtual:words\//],
}

const COLLECTOR_ROOMS =
  'src/evidence src/tlog src/model src/notices src/problems catalogue/src/match catalogue/src'.split(' ')
const COLLECTOR_PACKAGES = ['fflate', 'better-sqlite3', 'pg', 'kysely', 'pkijs', 'asn1js', 'pino', 'prom-client']

/** Who may import whom outside the widget. A folder that is neither here nor in the order fails the test. */
const TABLE: Readonly<Record<string, Rule>> = {
  // The one room of the widget that takes code of the catalogue: what recognises services.
  'src/known': { may: ['catalogue/src/match'] },
  'collector/src': {
    // The catalogue names the services of hosts that browsers report.
    may: COLLECTOR_ROOMS,
    packages: [/^node:/, /^hono(\/|$)/, '@hono/node-server', ...COLLECTOR_PACKAGES],
  },
  // The operator's pages: of the collector they know only what its answers look like.
  'collector/dashboard': {
    may: [],
    types: ['src/model', 'collector/src'],
    packages: ['preact', 'preact/hooks', '@preact/signals'],
  },
  // Runs in a browser as well: nothing of Node.
  'cli/src/import': { may: ['src/model', 'src/notices'] },
  'cli/src/read': {
    may: ['src/model', 'src/notices', 'cli/src/import'],
    packages: ['fflate', 'saxes', /^parse5/, /^hast/, /^mdast/, /^micromark/],
  },
  // In the command line only: PDFium is loaded from a file.
  'cli/src/pdf': { may: ['cli/src/import', 'cli/src/read'], packages: ['@embedpdf/pdfium', 'hast', /^node:/] },
  'cli/src/words': { may: ['src/model'], types: ['src/problems', 'src/notices', 'src/config'] },
  'cli/src/publish': {
    may: ['src/config', 'src/model', 'src/notices', 'src/i18n', 'cli/src/words', 'cli/src/passages'],
    packages: [/^node:/],
  },
  'cli/src/site': {
    may: ['cli/src/publish', 'catalogue/src/mark'],
    types: ['catalogue/src/format', 'src/model'],
    packages: [/^node:/],
  },
  'cli/src/policy': { may: ['src/config', 'src/model'] },
  // Runs in a browser as well: nothing of Node.
  'cli/src/receipt': {
    may: ['src/evidence', 'src/tlog', 'src/model', 'src/proof.ts'],
    types: ['src/consent.ts'],
  },
  // Decides, and owns the port to a browser.
  'cli/src/scan': {
    may: ['cli/src/publish', 'cli/src/words', 'catalogue/src/declare', 'catalogue/src/mark'],
    types: ['src/config', 'catalogue/src/format', 'catalogue/src/match'],
    packages: ['tldts'],
  },
  // The archive of evidence: its pages, its words, its hashes.
  'cli/src/evidence': {
    may: ['src/config', 'src/i18n', 'src/model', 'src/proof.ts', 'cli/src/publish', 'cli/src/receipt', 'cli/src/words'],
    types: ['src/consent.ts'],
    packages: [/^node:/, 'jszip'],
  },
  'cli/src/browse': { may: ['cli/src/scan'], types: ['cli/src/evidence'], packages: [/^node:/, 'playwright-core'] },
  'catalogue/src/format': { may: ['src/model'] },
  'catalogue/src/declare': { may: [], types: ['src/config', 'src/cookies', 'catalogue/src/format'] },
  'catalogue/src/match': { may: ['src/model'], types: ['catalogue/src/format'] },
  'catalogue/src/mark': {
    may: ['src/config', 'src/model', 'catalogue/src/match'],
    types: ['catalogue/src/format'],
    packages: ['parse5'],
  },
  'catalogue/src/php': {
    may: ['catalogue/src/mark', 'catalogue/src/match'],
    types: ['catalogue/src/format', 'src/config'],
  },
  'catalogue/src/serve': { may: ['catalogue/src/mark'], packages: [/^node:/] },
  'catalogue/src': {
    may: ['catalogue/src/match', 'catalogue/src/mark', 'catalogue/src/serve'],
    types: ['catalogue/src/format', 'src/config'],
    packages: [/^node:/],
  },
  'cli/src/commands': {
    may: [
      'src/config',
      'src/cookies',
      'src/problems',
      'src/model',
      'src/notices',
      'src/i18n',
      'catalogue/src/declare',
      'src/evidence',
      'src/tlog',
      'cli/src/evidence',
      'cli/src/publish',
      'cli/src/receipt',
      'cli/src/scan',
      'cli/src/policy',
      'cli/src/site',
      'cli/src/words',
      'catalogue/src/declare',
      'catalogue/src/mark',
      'catalogue/src/match',
    ],
    types: ['cli/src', 'cli/src/import', 'cli/src/check', 'catalogue/src/format', 'src/consent.ts'],
    packages: [/^node:/, 'commander'],
  },
  'cli/src': {
    may: [
      'src/model',
      'src/notices',
      'cli/src/browse',
      'cli/src/read',
      'cli/src/pdf',
      'cli/src/check',
      'cli/src/commands',
      'cli/src/words',
      'catalogue/src',
    ],
    types: ['cli/src/import', 'cli/src/scan', 'cli/src/evidence', 'catalogue/src/format'],
    packages: [/^node:/, 'commander'],
  },
  // What each sentence of a notice tells; the check and the class of a change read it. Runs in a browser as well.
  'cli/src/passages': { may: ['src/model', 'src/notices'] },
  'cli/src/check': { may: ['src/model', 'src/notices', 'cli/src/import', 'cli/src/passages'], types: ['src/config'] },
}

const files = [
  ...sourceFiles('src'),
  ...sourceFiles('collector/src'),
  ...sourceFiles('collector/dashboard/src'),
  ...sourceFiles('cli/src'),
  ...sourceFiles('catalogue/src'),
]
const imports = files.flatMap(readImports)

function folderOf(file: string): string {
  if (file.startsWith('collector/src/')) return 'collector/src'
  const parts = file.split('/')
  if (parts[0] === 'cli' || parts[0] === 'catalogue') return parts.slice(0, parts.length > 3 ? 3 : 2).join('/')
  return parts.slice(0, 2).join('/')
}

function isOurs(name: string): boolean {
  return name.includes('/src/') || name.startsWith('src/')
}

function isAllowed({ from, to, type }: Import): boolean {
  const room = folderOf(from)
  const place = ORDER.indexOf(room)
  const { may = [], types = [], packages = PACKAGES[room] ?? [] }: Partial<Rule> = TABLE[room] ?? {}
  if (!isOurs(to)) return packages.some((one) => (typeof one === 'string' ? one === to : one.test(to)))
  const folder = folderOf(to)
  if (folder === room) return true
  if (place >= 0 && ORDER.includes(folder)) return ORDER.indexOf(folder) > place
  return may.includes(folder) || (type && types.includes(folder))
}

describe('the imports', () => {
  it('are found at all', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(imports).toContainEqual({ from: 'src/page/chunk-loaders.ts', to: 'src/receipts/receipts.ts', type: false })
    expect(imports).toContainEqual({ from: 'src/ui/surface.ts', to: 'src/config/resolve-config.ts', type: true })
    expect(imports).toContainEqual({ from: 'src/ui/host.ts', to: 'src/ui/banner/banner.css', type: false })
  })

  it('start in folders that the order or the table knows', () => {
    const known = [...ORDER, ...Object.keys(TABLE)]
    expect([...new Set(files.map(folderOf))].filter((folder) => !known.includes(folder))).toEqual([])
  })

  it('run in the stated order, types included', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('name each file by its suffix', () => {
    const ours = imports.filter(({ to }) => /^(?:src|collector|cli|catalogue)\//.test(to))
    expect(ours.filter(({ to }) => !/\.(tsx?|css|json)$/.test(to))).toEqual([])
  })

  it('make no cycle of files, types included', () => {
    expect(cycles(imports)).toEqual([])
  })

  it('make no cycle of folders, types included', () => {
    expect(cycles(betweenFolders(imports))).toEqual([])
  })

  it('reach i18next from one file', () => {
    expect(imports.filter(({ to }) => to.startsWith('i18next')).map(({ from }) => from)).toEqual([
      'src/i18n/create-translate.ts',
    ])
  })

  it('go through no barrel but the entry of the package', () => {
    const barrels = files.filter((file) => {
      const statements = readCode(file)
        .split(/\n(?=\S)/)
        .map((one) => one.trim())
        .filter(Boolean)
      return statements.length > 0 && statements.every((one) => /^export (type )?[{*][^']*'\./.test(one))
    })
    const entries = ['src/index.ts', 'catalogue/src/index.ts']
    expect(barrels.filter((file) => !entries.includes(file))).toEqual([])
    expect(
      files.filter((file) => file !== 'src/index.ts' && /^export \*|^export type \*/m.test(readCode(file))),
    ).toEqual([])
  })
})

describe('the files', () => {
  it.each(['src/model', 'src/notices'])('of %s run anywhere: they mention neither a page nor a process', (folder) => {
    const mention = /\b(window|document|process|navigator|localStorage|location)\b|['"]node:/
    expect(files.filter((file) => folderOf(file) === folder && mention.test(readCode(file)))).toEqual([])
  })

  it('have names that say what is in them', () => {
    const empty = /(^|[-/])(utils?|helpers?|manager|handlers?|info|data|misc|common|types)([-.]|$)/i
    expect(files.filter((file) => empty.test(file))).toEqual([])
    expect(
      files.filter(
        (file) => !/(^|\/)([a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts|[a-z0-9]+(-[a-z0-9]+)*\.tsx|[A-Z]\w*\.tsx)$/.test(file),
      ),
    ).toEqual([])
  })

  it('export by name, and declare neither enums nor classes but errors', () => {
    expect(files.filter((file) => /^export default\b/m.test(readCode(file)))).toEqual([])
    expect(files.filter((file) => /^(export )?(const )?enum\b/m.test(readCode(file)))).toEqual([])
    expect(files.filter((file) => /^(export )?class (?!\w+ extends \w*Error\b)/m.test(readCode(file)))).toEqual([])
  })
})

describe('the search for what must not be imported', () => {
  const edge = (from: string, to: string, type = false): Import => ({ from, to, type })

  it('finds a cycle of files of which one import is of types only', () => {
    const around = [edge('src/ui/a.ts', 'src/ui/b.ts'), edge('src/ui/b.ts', 'src/ui/a.ts', true)]
    expect(cycles(around)).toEqual(['src/ui/a.ts → src/ui/b.ts → src/ui/a.ts'])
  })

  it('finds a cycle behind a way that leads into it, and a file that imports itself', () => {
    const ways = [edge('a', 'b'), edge('b', 'c'), edge('b', 'x'), edge('c', 'd'), edge('d', 'b', true), edge('x', 'x')]
    expect(cycles(ways)).toEqual(['b → c → d → b', 'x → x'])
  })

  it('takes two ways to one file for no cycle', () => {
    expect(cycles([edge('a', 'b'), edge('a', 'c'), edge('b', 'd'), edge('c', 'd')])).toEqual([])
  })

  it('finds a cycle of folders where no file is on one, types included', () => {
    const files = [
      edge('src/ui/a.ts', 'src/gate/b.ts'),
      edge('src/gate/c.ts', 'src/config/d.ts', true),
      edge('src/config/e.ts', 'src/ui/f.ts', true),
    ]
    expect(cycles(files)).toEqual([])
    expect(cycles(betweenFolders(files))).toEqual(['src/ui → src/gate → src/config → src/ui'])
    expect(betweenFolders([edge('src/ui/a.ts', 'src/ui/banner/b.ts'), edge('src/ui/a.ts', 'preact')])).toEqual([])
  })

  it.each([
    ['src/gate/gate.ts', 'src/ui/host.ts'],
    ['src/model/ids.ts', 'src/config/check-config.ts'],
    ['src/ui/surface.ts', 'src/page/store.ts'],
    ['src/model/ids.ts', 'src/server.ts'],
  ])('finds an import against the order, from %s of %s, and one of types', (from, to) => {
    expect([isAllowed(edge(from, to)), isAllowed(edge(from, to, true))]).toEqual([false, false])
    expect(isAllowed(edge(to, from))).toBe(true)
  })

  it('finds an import of what the table does not name, and of a package that a folder may not use', () => {
    expect(isAllowed(edge('collector/src/a.ts', 'src/page/store.ts', true))).toBe(false)
    expect(isAllowed(edge('cli/src/check/a.ts', 'src/config/b.ts'))).toBe(false)
    expect(isAllowed(edge('cli/src/check/a.ts', 'src/config/b.ts', true))).toBe(true)
    expect(isAllowed(edge('src/model/a.ts', 'preact'))).toBe(false)
    expect(isAllowed(edge('src/ui/a.ts', 'preact'))).toBe(true)
  })
})

/** The same imports, as one folder of the widget makes them of another. */
function betweenFolders(edges: readonly Import[]): Import[] {
  return edges
    .filter(({ to }) => to.startsWith('src/'))
    .map(({ from, to, type }) => ({ from: folderOf(from), to: folderOf(to), type }))
    .filter(({ from, to }) => from !== to)
}
