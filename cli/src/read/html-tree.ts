import { defaultTreeAdapter, parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { refuse } from '../import/refusal.ts'
import type { Refusal } from '../import/refusal.ts'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** What a browser draws; deeper documents are made, not written. Recursion over the tree is safe below it. */
const DEEPEST = 400
/** `<p>` after badly closed formatting makes many elements of few bytes. */
const MOST_ELEMENTS = 200_000
/** An address is no longer. */
const LONGEST_ATTRIBUTE = 4096

/** HTML → its body, as a browser reads it without scripts; or why not. Time and depth are bounded. */
export function parseHtml(text: string): HtmlElement | Refusal {
  let depth = 0
  let elements = 0
  const bounded: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (name, namespace, attributes) => {
      if (++elements > MOST_ELEMENTS) throw refuseAs('too-many-parts')
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    onItemPush: () => {
      if (++depth > DEEPEST) throw refuseAs('too-deep')
    },
    onItemPop: () => {
      depth--
    },
  }
  try {
    const document = parse(text, { scriptingEnabled: false, treeAdapter: bounded })
    const root = document.childNodes.find(isElement)
    const body = root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body')
    return body ?? refuse('empty')
  } catch (error) {
    if (error instanceof Stop) return error.refusal
    throw error
  }
}

export function isElement(node: DefaultTreeAdapterTypes.Node): node is HtmlElement {
  return 'tagName' in node
}

export function attribute({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((own) => own.name === name)?.value.slice(0, LONGEST_ATTRIBUTE)
}

class Stop extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

function refuseAs(code: Refusal['code']): Stop {
  return new Stop(refuse(code))
}
