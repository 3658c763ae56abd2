/* Writes docs/configuration.md from the configuration's schema: no key is described twice. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { jsonSchema } from './schema.mjs'

const root = resolve(import.meta.dirname, '..')
const target = resolve(root, 'docs/configuration.md')
const page = configurationDoc(await jsonSchema(root))

if (!process.argv.includes('--check')) writeFileSync(target, page)
else if (readFileSync(target, 'utf8') !== page) {
  console.error('docs/configuration.md is not what the schema says. Run: node scripts/configuration-doc.mjs')
  process.exitCode = 1
}

function configurationDoc({ properties }) {
  const all = Object.entries(properties)
  const groups = all.flatMap(([key, part]) => (inside(part) ? [[key, part, inside(part)]] : []))
  return `# Configuration

Every key is optional but those marked *needed* inside an object. A *text* is a string, or an object with one string per
language (\`th\`, \`en\`). What is not valid is left out and reported, and the rest holds. The README has an example, and
editors complete a file whose \`$schema\` names \`yinyom.schema.json\`. This page is made by
\`scripts/configuration-doc.mjs\` from \`src/config/config-schema.ts\`.

${table(all)}
${groups.map(([key, part, { properties, required }]) => `\n## \`${key}\`\n\n${part.description}\n\n${table(Object.entries(properties), required)}`).join('\n')}
`
}

/** The object that this is, or is a list of, or may be. */
function inside(part) {
  const { properties, items, anyOf = [] } = part
  return properties ? part : ((items && inside(items)) ?? anyOf.map(inside).find(Boolean))
}

function table(entries, needed = []) {
  const rows = entries.map(([key, part]) => {
    return `| \`${key}\` | ${values(part)}${needed.includes(key) ? ', *needed*' : ''} | ${cell(part.description)} |`
  })
  return ['| Key | Value | Meaning |', '|---|---|---|', ...rows].join('\n')
}

function values({
  type,
  enum: words,
  pattern,
  minimum,
  maximum,
  maxLength,
  items,
  anyOf,
  properties,
  propertyNames,
  ...rest
}) {
  if (words) return words.map((word) => `\`${word}\``).join(', ')
  if (anyOf) return isText(anyOf) ? 'text' : [...new Set(anyOf.map(values))].join('; or ')
  if (type === 'array') return `list of ${values(items)}`
  if (type === 'boolean') return '`true`, `false`'
  if (type === 'integer') return `${minimum} to ${maximum}`
  if (properties) return 'object, see below'
  if (propertyNames) return isText([{ type: 'string' }, rest]) ? 'one string per language' : 'object'
  return maxLength || pattern ? 'string' : type
}

/** A string, or one per language. */
function isText([first, second]) {
  return first?.type === 'string' && second?.additionalProperties?.type === 'string'
}

function cell(text) {
  return text.replaceAll('|', '\\|')
}
