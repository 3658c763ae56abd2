/* Builds dist/: what the tag loads, what npm users import (npm/), the JSON Schemas, and the licences of what is bundled. */
import { rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

// A test runner says `test` here, and its build would not be the one that is shipped.
process.env.NODE_ENV = 'production'

const { bundled, dist, root } = await import('./build/shared.mjs')
const { buildNpm } = await import('./build/npm.mjs')
const { buildTag } = await import('./build/tag.mjs')
const { thirdPartyText } = await import('./build/third-party.mjs')
const { writeSchema } = await import('./schema.mjs')

rmSync(dist, { recursive: true, force: true })
await buildTag()
await buildNpm()
await writeSchema(root, resolve(dist, 'yinyom.schema.json'))
writeFileSync(resolve(dist, 'THIRD-PARTY.txt'), thirdPartyText(bundled))
console.log('dist is built')
