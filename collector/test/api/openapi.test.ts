import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openapiPaths, openapiResponses } from './openapi-paths.ts'

const FILE = join(import.meta.dirname, '../../openapi.json')

interface File {
  readonly paths: Paths
  readonly components: { readonly responses?: Record<string, object> }
}
type Paths = Record<string, Record<string, { readonly 'x-verb'?: string }>>

/** The part of the file that is about operations with a login: `YINYOM_WRITE_OPENAPI=1` writes it anew. */
it('openapi.json describes each operation as it is answered', () => {
  const file = JSON.parse(readFileSync(FILE, 'utf8')) as File
  const wanted = JSON.parse(JSON.stringify(openapiPaths())) as Paths
  if (process.env.YINYOM_WRITE_OPENAPI) {
    const paths = { ...partOf(file.paths, false) }
    for (const [path, of] of Object.entries(wanted)) paths[path] = { ...of, ...paths[path] }
    writeFileSync(
      FILE,
      `${JSON.stringify({ ...file, paths, components: { ...file.components, responses: openapiResponses() } }, undefined, 2)}\n`,
    )
    return
  }
  expect(partOf(file.paths, true)).toEqual(wanted)
  expect(file.components.responses).toEqual(openapiResponses())
})

/** The operations that ask for a login, or the others, of one path perhaps both. */
function partOf(paths: Paths, isOurs: boolean): Paths {
  const entries = Object.entries(paths).map(([path, operations]) => {
    const own = Object.entries(operations).filter(([, one]) => (one['x-verb'] !== undefined) === isOurs)
    return [path, Object.fromEntries(own)] as const
  })
  return Object.fromEntries(entries.filter(([, of]) => Object.keys(of).length > 0))
}
