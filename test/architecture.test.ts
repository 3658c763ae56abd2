import { describe, expect, it } from 'vitest'
import { readCode, readImports, sourceFiles } from './fixtures/read-imports.ts'
import type { Import } from './fixtures/read-imports.ts'

interface Rule {
  /** Folders whose files may be imported; a folder may always import itself. */
  readonly may: readonly string[]
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[]
  /** Packages. */
  readonly packages?: readonly (string | RegExp)[]
}

/** Who may import whom. A folder that is not here fails the test. */
const TABLE: Readonly<Record<string, Rule>> = {
  'src/model': { may: [] },
  'src/notices': { may: ['src/model'] },
  'src/receipts': { may: ['src/model'], packages: ['idb-keyval'] },
  'src/engine': { may: ['src/model', 'src/notices', 'src/receipts'] },
  'src/i18n': { may: ['src/model'], packages: ['i18next', /^virtual:words\//] },
  'src/ui': {
    may: ['src/model', 'src/i18n', 'src/notices'],
    types: ['src/engine'],
    packages: ['preact', 'preact/hooks', '@preact/signals'],
  },
  src: {
    may: ['src/model', 'src/notices', 'src/receipts', 'src/engine', 'src/i18n', 'src/ui'],
    packages: ['preact', /^virtual:words\//],
  },
  'collector/src': {
    may: ['src/model', 'src/notices'],
    packages: [/^node:/, /^hono(\/|$)/, '@hono/node-server', 'better-sqlite3'],
  },
  // Runs in a browser as well: nothing of Node.
  'cli/src/import': { may: ['src/model', 'src/notices'] },
  'cli/src/read': {
    may: ['src/model', 'src/notices', 'cli/src/import'],
    packages: ['mammoth', 'jszip', /^parse5/, /^mdast/, /^micromark/],
  },
  'cli/src/words': { may: ['src/model'], types: ['src/engine'] },
  'cli/src/publish': { may: ['src/model', 'src/notices', 'src/i18n', 'cli/src/words'], packages: [/^node:/] },
  'cli/src/commands': {
    may: ['src', 'src/model', 'src/notices', 'src/i18n', 'src/engine', 'cli/src/publish', 'cli/src/words'],
    types: ['cli/src', 'cli/src/import', 'cli/src/check'],
    packages: [/^node:/, 'commander'],
  },
  'cli/src': {
    may: ['src/model', 'cli/src/read', 'cli/src/check', 'cli/src/commands', 'cli/src/words'],
    types: ['cli/src/import'],
    packages: [/^node:/, 'commander'],
  },
  'cli/src/check': { may: ['src/model', 'src/notices', 'cli/src/import'], types: ['src/engine'] },
}

const files = [...sourceFiles('src'), ...sourceFiles('collector/src'), ...sourceFiles('cli/src')]
const imports = files.flatMap(readImports)

function folderOf(file: string): string {
  if (file.startsWith('collector/src/')) return 'collector/src'
  const parts = file.split('/')
  if (parts[0] === 'cli') return parts.slice(0, parts.length > 3 ? 3 : 2).join('/')
  return parts.length === 2 ? 'src' : parts.slice(0, 2).join('/')
}

function isAllowed({ from, to, type }: Import): boolean {
  const { may, types = [], packages = [] } = TABLE[folderOf(from)] ?? { may: [] }
  if (!to.includes('/src/') && !to.startsWith('src/')) {
    return packages.some((one) => (typeof one === 'string' ? one === to : one.test(to)))
  }
  const folder = folderOf(to)
  return folder === folderOf(from) || may.includes(folder) || (type && types.includes(folder))
}

describe('the imports', () => {
  it('are found at all', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(imports).toContainEqual({ from: 'src/chunk-loaders.ts', to: 'src/receipts/receipts.ts', type: false })
    expect(imports).toContainEqual({ from: 'src/ui/surface.ts', to: 'src/engine/config.ts', type: true })
    expect(imports).toContainEqual({ from: 'src/ui/host.ts', to: 'src/ui/banner/banner.css', type: false })
  })

  it('start in folders that the table knows', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in TABLE))).toEqual([])
  })

  it('run in the directions of the table', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('name each file by its suffix', () => {
    const ours = imports.filter(({ to }) => /^(?:src|collector|cli)\//.test(to))
    expect(ours.filter(({ to }) => !/\.(tsx?|css|json)$/.test(to))).toEqual([])
  })

  it('make no cycle of what runs', () => {
    expect(cycles(imports.filter(({ type }) => !type))).toEqual([])
  })

  it('make no cycle of folders, types included', () => {
    const between = imports
      .filter(({ to }) => to.startsWith('src/'))
      .map(({ from, to, type }) => ({ from: folderOf(from), to: folderOf(to), type }))
      .filter(({ from, to }) => from !== to)
    expect(cycles(between)).toEqual([])
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
    expect(barrels.filter((file) => file !== 'src/index.ts')).toEqual([])
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

/** The ways around: each as the files on it. */
function cycles(edges: readonly Import[]): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const found: string[] = []
  const walk = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file)
    if (at >= 0) found.push([...path.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const to of next.get(file) ?? []) walk(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return [...new Set(found)]
}
