import type { Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { defaultTreeAdapter, html, parse } from 'parse5'
import { refuse } from '../import/refusal.ts'
import type { Refusal } from '../import/refusal.ts'

/** What a browser draws; deeper documents are made, not written. Recursion over the tree is safe below it. */
const DEEPEST = 400
/** `<p>` after badly closed formatting makes many elements of few bytes. */
const MOST_ELEMENTS = 200_000

/** HTML → its tree, as a browser reads it without scripts; or why not. Time and depth are bounded. */
export function parseHtml(text: string): Root | Refusal {
  let depth = 0
  let elements = 0
  const bounded: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (name, namespace, attributes) => {
      if (++elements > MOST_ELEMENTS) throw refuseAs('too-many-parts')
      const element = defaultTreeAdapter.createElement(name, namespace, attributes)
      // In a drawing it is an element like others; the bridge to hast takes each for one of HTML.
      const isForeign = name === 'template' && namespace !== html.NS.HTML
      return isForeign ? Object.assign(element, { content: defaultTreeAdapter.createDocumentFragment() }) : element
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
    return fromParse5(document) as Root
  } catch (error) {
    if (error instanceof Stop) return error.refusal
    throw error
  }
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
