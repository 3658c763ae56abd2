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
    const others = Object.fromEntries(Object.entries(file.paths).filter(([, of]) => !isOurs(of)))
    writeFileSync(
      FILE,
      `${JSON.stringify({ ...file, paths: { ...others, ...wanted }, components: { ...file.components, responses: openapiResponses() } }, undefined, 2)}\n`,
    )
    return
  }
  expect(Object.fromEntries(Object.entries(file.paths).filter(([, of]) => isOurs(of)))).toEqual(wanted)
  expect(file.components.responses).toEqual(openapiResponses())
})

function isOurs(operations: Paths[string]): boolean {
  return Object.values(operations).some((one) => one['x-verb'] !== undefined)
}
