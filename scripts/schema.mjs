/* Turns the configuration's own schema into JSON Schema; the descriptions are the comments above its keys. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createServer } from 'vite'

export async function writeSchema(root, file) {
  writeFileSync(file, `${JSON.stringify(await jsonSchema(root), null, 2)}\n`)
}

export async function jsonSchema(root) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
  })
  try {
    const { configSchema } = await server.ssrLoadModule('/src/engine/config-schema.ts')
    const source = readFileSync(resolve(root, 'src/engine/config-schema.ts'), 'utf8')
    return {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Yinyom configuration',
      ...convert(configSchema, '', readComments(source)),
    }
  } finally {
    await server.close()
  }
}

/** Comment by path (`ui.layout`): the stack of the keys whose braces are still open, without the schema's own words. */
function readComments(source) {
  const comments = new Map()
  const open = []
  let comment = ''
  let depth = 0
  const body = source.slice(source.indexOf('export const configSchema'))
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
    else if (
      /^[$\w]+$/.test(token) &&
      !['props', 'any', 'each', 'most', 'key', 'value', 'min', 'max'].includes(token)
    ) {
      while (open.length && open.at(-1).depth >= depth) open.pop()
      if (!comment) continue
      open.push({ key: token, depth })
      comments.set(open.map(({ key }) => key).join('.'), comment)
      comment = ''
    }
  }
  return comments
}

function convert(schema, path, comments) {
  const described = comments.has(path) ? { description: comments.get(path) } : {}
  const inside = (part, below = path) => convert(part, below, comments)
  if (typeof schema === 'number') return { ...described, type: 'string', maxLength: schema }
  if (schema === true) return { ...described, type: 'boolean' }
  if (schema instanceof RegExp) return { ...described, type: 'string', pattern: schema.source }
  if (Array.isArray(schema)) return { ...described, enum: [...schema] }
  if ('min' in schema) return { ...described, type: 'integer', minimum: schema.min, maximum: schema.max }
  if ('each' in schema)
    return { ...described, type: 'array', maxItems: schema.most, items: omitDescription(inside(schema.each)) }
  if ('any' in schema) return { ...described, anyOf: schema.any.map((option) => omitDescription(inside(option))) }
  if ('props' in schema) {
    const properties = Object.entries(schema.props).map(([key, part]) => [
      key,
      inside(part, path ? `${path}.${key}` : key),
    ])
    const required = schema.required ? { required: [...schema.required] } : {}
    return {
      ...described,
      type: 'object',
      properties: Object.fromEntries(properties),
      ...required,
      additionalProperties: false,
    }
  }
  const value = omitDescription(inside(schema.value))
  return {
    ...described,
    type: 'object',
    maxProperties: schema.most,
    propertyNames: { pattern: schema.key.source },
    additionalProperties: value,
  }
}

function omitDescription(schema) {
  const { description, ...rest } = schema
  return description === undefined ? schema : rest
}
