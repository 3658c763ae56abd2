/* Turns our own schemas into JSON Schema; the descriptions are the comments above their keys. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { createServer } from 'vite'

const SOURCES = {
  // A manifest may stand in the configuration itself.
  config: {
    file: 'src/config/config-schema.ts',
    name: 'configSchema',
    title: 'Yinyom configuration',
    inside: ['manifest'],
  },
  notice: {
    file: 'src/notices/format/notice-schema.ts',
    name: 'noticeSchema',
    title: 'Yinyom notice (yinyom-notice/1)',
  },
  service: {
    file: 'catalogue/src/format/service-schema.ts',
    name: 'serviceSchema',
    title: 'Yinyom catalogue: a service',
  },
  manifest: {
    file: 'src/notices/format/notices-manifest.ts',
    name: 'manifestSchema',
    title: 'Yinyom notices (yinyom-notices/1)',
  },
}

/** Writes the configuration's schema to `file`, and those of notices and manifests beside it. */
export async function writeSchema(root, file) {
  const files = { config: file }
  for (const kind of ['notice', 'manifest']) {
    files[kind] = resolve(dirname(file), `yinyom-${kind === 'notice' ? 'notice' : 'notices'}.schema.json`)
  }
  for (const [kind, path] of Object.entries(files)) {
    writeFileSync(path, `${JSON.stringify(await jsonSchema(root, kind), null, 2)}\n`)
  }
}

/** `kind` is `config`, `notice`, `manifest` or `service`. */
export async function jsonSchema(root, kind = 'config') {
  const { file, name, title, inside = [] } = SOURCES[kind]
  const source = readFileSync(resolve(root, file), 'utf8')
  const parts = [...source.matchAll(/^(?:export )?const (\w+) = \{$/gm)].map(([, part]) => part)
  const hidden = parts.filter((part) => !source.includes(`export const ${part} =`))
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
    plugins: [
      {
        name: 'all-parts',
        transform: (code, id) => (id.endsWith(file) ? `${code}\nexport { ${hidden.join(', ')} }` : undefined),
      },
    ],
  })
  try {
    const module = await server.ssrLoadModule(`/${file}`)
    const comments = new Map()
    for (const part of parts) collectComments(module[part], '', readComments(source, part), comments)
    for (const other of inside.map((one) => SOURCES[one])) {
      const read = readComments(readFileSync(resolve(root, other.file), 'utf8'), other.name)
      collectComments((await server.ssrLoadModule(`/${other.file}`))[other.name], '', read, comments)
    }
    return {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title,
      ...convert(module[name], comments),
    }
  } finally {
    await server.close()
  }
}

/** Comment by path (`ui.layout`): the stack of the keys whose braces are still open, without the schema's own words. */
function readComments(source, part) {
  const comments = new Map()
  const open = []
  let comment = ''
  let depth = 0
  const start = source.indexOf(`const ${part} =`)
  const body = source.slice(start, source.indexOf('\n}', start))
  const tokens = /\/\*\*[\s\S]*?\*\/|\/(?:\\.|\[[^\]]*\]|[^/\n\\[])+\/|'[^']*'|[$\w]+(?=:)|[({[]|[)}\]]/g
  for (const [token] of body.matchAll(tokens)) {
    if (token.startsWith('/**'))
      comment = token
        .slice(3, -2)
        .replace(/^\s*\* ?/gm, '')
        .replace(/\s+/g, ' ')
        .trim()
    else if (/^[({[]$/.test(token)) depth++
    else if (/^[)}\]]$/.test(token)) depth--
    else if (/^[$\w]+$/.test(token) && !isOwnWord(token)) {
      while (open.length && open.at(-1).depth >= depth) open.pop()
      open.push({ key: token, depth })
      if (comment) comments.set(open.map(({ key }) => key).join('.'), comment)
      comment = ''
    }
  }
  return comments
}

function isOwnWord(token) {
  return ['props', 'any', 'each', 'most', 'key', 'value', 'min', 'max'].includes(token)
}

/** Finds the objects that the comments are about: shape → key → comment. A part that stands in two places is one. */
function collectComments(schema, path, read, comments) {
  if (typeof schema !== 'object' || schema === null || schema instanceof RegExp) return
  const isShape = !Array.isArray(schema) && !Object.keys(schema).some((key) => isOwnWord(key) && key in schema)
  for (const [key, part] of Object.entries(schema)) {
    const below = isShape ? (path ? `${path}.${key}` : key) : path
    if (isShape && read.has(below)) {
      if (!comments.has(schema)) comments.set(schema, new Map())
      comments.get(schema).set(key, read.get(below))
    }
    collectComments(part, below, read, comments)
  }
}

function convert(schema, comments) {
  const inside = (part) => convert(part, comments)
  if (typeof schema === 'number') return { type: 'string', maxLength: schema }
  if (schema === true) return { type: 'boolean' }
  if (schema instanceof RegExp) return { type: 'string', pattern: schema.source }
  if (Array.isArray(schema)) return { enum: [...schema] }
  if ('min' in schema) return { type: 'integer', minimum: schema.min, maximum: schema.max }
  if ('each' in schema) return { type: 'array', maxItems: schema.most, items: inside(schema.each) }
  if ('any' in schema) return { anyOf: schema.any.map(inside) }
  if ('props' in schema) {
    const properties = Object.entries(schema.props).map(([key, part]) => {
      const description = comments.get(schema.props)?.get(key)
      return [key, { ...(description && { description }), ...inside(part) }]
    })
    const required = schema.required ? { required: [...schema.required] } : {}
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      ...required,
      additionalProperties: false,
    }
  }
  return {
    type: 'object',
    maxProperties: schema.most,
    propertyNames: { pattern: schema.key.source },
    additionalProperties: inside(schema.value),
  }
}
