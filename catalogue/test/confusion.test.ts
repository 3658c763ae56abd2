import { parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { createMatcher } from '../src/match/create-matcher.ts'
import { SERVICES } from '../src/services.ts'

const matcher = createMatcher(SERVICES)

type Element = DefaultTreeAdapterTypes.Element

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child
      ? [
          child,
          ...elementsOf(child),
          ...('content' in child ? elementsOf(child.content as DefaultTreeAdapterTypes.ParentNode) : []),
        ]
      : [],
  )
}

/** Every service that something in this markup is recognised as. */
function recognise(html: string): string[] {
  const found = new Set<string>()
  for (const element of elementsOf(parseFragment(html, { scriptingEnabled: false } as never))) {
    const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))
    for (const name of ['src', 'href', 'data', 'action', 'srcset']) {
      if (name === 'href' && element.tagName === 'a') continue
      const service = attributes[name] && matcher.request(attributes[name].split(' ')[0]!)
      if (service) found.add(service.id)
    }
    const placed = matcher.element({ name: element.tagName, attributes })
    if (placed) found.add(placed.id)
    if (element.tagName === 'script' && !attributes.src) {
      const code = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
      for (const { service } of matcher.code(code)) found.add(service.id)
    }
  }
  return [...found]
}

describe('the catalogue', () => {
  it('holds what it promises: 200 services, 60 of them Thai or made for Thailand', () => {
    const thai = SERVICES.filter(({ thai }) => thai)
    process.stdout.write(`${SERVICES.length} services, ${thai.length} of them Thai\n`)
    expect(SERVICES.length).toBeGreaterThanOrEqual(200)
    expect(thai.length).toBeGreaterThanOrEqual(60)
  })

  it('recognises each example as its own service, and as no other', () => {
    const confused = SERVICES.flatMap((service) =>
      service.examples.flatMap((example) => {
        const found = recognise(example)
        return found.length === 1 && found[0] === service.id
          ? []
          : [`${service.id}: ${found.join(', ') || 'nothing'} in ${example.slice(0, 120)}`]
      }),
    )
    const examples = SERVICES.reduce((sum, one) => sum + one.examples.length, 0)
    process.stdout.write(`${examples} examples of ${SERVICES.length} services, ${confused.length} confused\n`)
    expect(confused).toEqual([])
  })
})
