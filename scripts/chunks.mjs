import { readFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'

/** The one list of chunks, from the root of the repository. */
const TABLE = 'src/page/chunk-loaders.ts'
const SHAPE = "Write each chunk as `name: () => import('./entry.ts')`."

const root = fileURLToPath(new URL('..', import.meta.url))

/** Entry of each chunk by its name, from the root of the repository: what `src/page/chunk-loaders.ts` imports. */
export const CHUNKS = readTable(readFileSync(resolve(root, TABLE), 'utf8'))

/**
 * @param {string} source
 * @returns {Readonly<Record<string, string>>}
 */
export function readTable(source) {
  const { body } = parseAst(source, { lang: 'ts' })
  const table = body
    .flatMap((statement) => (statement.declaration ?? statement).declarations ?? [])
    .find(({ id }) => id.name === 'CHUNK_LOADERS')
  if (table?.init?.type !== 'ObjectExpression') throw new Error(`${TABLE} has no object CHUNK_LOADERS. ${SHAPE}`)
  return Object.fromEntries(table.init.properties.map(readEntry))
}

function readEntry({ key, value }) {
  const name = key?.name ?? key?.value
  const from = value?.body?.type === 'ImportExpression' && value.body.source.value
  if (!name || typeof from !== 'string') throw new Error(`${TABLE} has an entry that cannot be read. ${SHAPE}`)
  return [name, posix.join(posix.dirname(TABLE), from)]
}
