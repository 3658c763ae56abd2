import type { ServiceInput } from '../../../src/config/config-schema.ts'

/**
 * The text of a configuration with services added, all else as its owner wrote it, letter by letter. `text` is an object in
 * JSON; where it has no `services`, the key is put at its end.
 */
export function addServices(text: string, services: readonly ServiceInput[]): string {
  if (!services.length) return text
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  '
  const place = findArray(text, 'services')
  const items = services.map((service) => nest(JSON.stringify(service, undefined, indent), indent.repeat(2)))
  const list = items.map((item) => `\n${indent.repeat(2)}${item}`).join(',')
  if (place) {
    const isEmpty = !text.slice(place.start + 1, place.end).trim()
    const kept = text.slice(0, place.end).trimEnd()
    return `${kept}${isEmpty ? '' : ','}${list}\n${indent}${text.slice(place.end)}`
  }
  const end = text.lastIndexOf('}')
  const kept = text.slice(0, end).trimEnd()
  return `${kept}${kept.endsWith('{') ? '' : ','}\n${indent}"services": [${list}\n${indent}]\n${text.slice(end)}`
}

function nest(json: string, indent: string): string {
  return json.replaceAll('\n', `\n${indent}`)
}

/** Where the array of a key of the outermost object stands: offsets of its brackets. */
function findArray(text: string, key: string): { readonly start: number; readonly end: number } | undefined {
  let depth = 0
  let start: number | undefined
  let isNamed = false
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token.startsWith('"')) {
      if (depth === 1 && start === undefined)
        isNamed = token === JSON.stringify(key) && /^\s*:/.test(text.slice(index + token.length))
    } else if ('[{'.includes(token)) {
      if (depth === 1 && isNamed && token === '[') start = index
      isNamed = false
      depth++
    } else {
      depth--
      if (depth === 1 && start !== undefined) return { start, end: index }
    }
  }
  return undefined
}
