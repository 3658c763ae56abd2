import { html as spec, parse, parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Matcher } from '../../src/match/create-matcher.ts'
import type { RuledService } from '../../src/mark/judgement.ts'

type Parent = DefaultTreeAdapterTypes.ParentNode
type Element = DefaultTreeAdapterTypes.Element

/** Something that a browser would ask for or run before anybody has answered. */
export interface LiveRequest {
  readonly service: string
  readonly by: 'address' | 'code' | 'frame-text'
  readonly what: string
}

/** Types that a browser runs (MIME Sniffing, "JavaScript MIME type"), and modules. */
const JAVASCRIPT = new Set(
  (
    'application/ecmascript application/javascript application/x-ecmascript application/x-javascript text/ecmascript ' +
    'text/javascript text/javascript1.0 text/javascript1.1 text/javascript1.2 text/javascript1.3 text/javascript1.4 ' +
    'text/javascript1.5 text/jscript text/livescript text/x-ecmascript text/x-javascript module'
  )
    .split(' ')
    .concat(''),
)
const LINKS =
  /\b(stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)\b/i
/** Elements that ask for something; in a drawing others do. */
const HTML = /^(script|iframe|frame|img|source|video|audio|track|embed|object|input|link)$/
/** Elements with a picture behind them. */
const PAINTED = /^(body|table|thead|tbody|tfoot|tr|td|th)$/
const DRAWING = /^(script|image)$/
const MARKED = ['data-category', 'data-service', 'data-yinyom-category', 'data-yinyom-service']

/**
 * What is live in a page, by the tree that parse5 makes of it and not by what the marker reads. `<noscript>` is looked
 * at as markup as well, for browsers in which no script runs.
 */
export function liveRequests(html: string, matcher: Matcher<RuledService>): LiveRequest[] {
  const found: LiveRequest[] = []
  walk(parse(html, { sourceCodeLocationInfo: true }))
  return found

  function walk(node: Parent): void {
    for (const child of node.childNodes) if ('tagName' in child) look(child)
  }

  function look(element: Element): void {
    const given = Object.fromEntries(
      element.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    )
    const isHtml = element.namespaceURI === spec.NS.HTML
    const loads = isHtml ? HTML : DRAWING
    for (const address of loads.test(element.tagName) ? addressesOf(element.tagName, given, isHtml) : [])
      ask(address, `<${element.tagName}> ${address}`)
    if (isHtml && PAINTED.test(element.tagName) && given.background) ask(given.background, 'background')
    if (given.srcdoc !== undefined && isHtml && element.tagName === 'iframe') {
      for (const one of liveRequests(given.srcdoc, matcher)) found.push({ ...one, by: 'frame-text' })
    }
    if (element.tagName === 'script' && isHtml && given.src === undefined && isRun(given.type) && hasEnd(element))
      run(textOf(element))
    if (element.tagName === 'noscript') walk(parseFragment(textOf(element)))
    if (!('content' in element)) return walk(element)
    if (!MARKED.some((name) => given[name] !== undefined)) walk(element.content as Parent)
  }

  function ask(address: string, what: string): void {
    const service = matcher.request(address)
    if (service?.ref) found.push({ service: service.id, by: 'address', what })
  }

  function run(code: string): void {
    for (const { service } of matcher.code(code)) {
      if (service.ref) found.push({ service: service.id, by: 'code', what: code.trim().slice(0, 200) })
    }
  }
}

function addressesOf(name: string, given: { readonly [name: string]: string }, isHtml: boolean): string[] {
  if (name === 'script' && !isRun(given.type)) return []
  const isLink = name === 'link' && LINKS.test(given.rel ?? '')
  const asked = isLink || !isHtml ? [given.href, given['xlink:href']] : []
  const sets = [given.srcset, given.imagesrcset].flatMap(
    (set) => set?.split(',').map((one) => one.trim().split(/\s+/)[0]) ?? [],
  )
  const all = [
    isHtml ? given.src : undefined,
    given.poster,
    name === 'object' ? given.data : undefined,
    ...asked,
    ...sets,
  ]
  return all.filter((one) => one !== undefined)
}

/** A browser runs no script that has no end. */
function hasEnd({ sourceCodeLocation }: Element): boolean {
  return sourceCodeLocation?.endTag !== undefined || sourceCodeLocation === undefined
}

function isRun(type = ''): boolean {
  return JAVASCRIPT.has(type.trim().toLowerCase())
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
