import { addressesIn, plainCode } from '../match/find-code.ts'
import type { FoundInCode } from '../match/create-matcher.ts'
import { heldAddresses } from './held-addresses.ts'
import type { Rules } from './create-rules.ts'
import { CATEGORIES } from './judgement.ts'
import type { Hold, Judgement, RuledService } from './judgement.ts'
import { onlyCalls } from './only-calls.ts'
import type { Tag } from './read-tags.ts'

const MARKS = ['data-category', 'data-service', 'data-yinyom-category', 'data-yinyom-service']
/** Script types that a browser runs. */
const RUNS =
  /^\s*((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript)|module)?\s*$/i
const HELD = /^\s*text\/plain\s*(;|$)/i
/** How other consent tools mark what waits. */
const OTHER_TOOLS =
  /^(data-cookieconsent|data-cookie-?consent|data-cookieyes|data-cookiecategory|data-cmplz-src|data-usercentrics|data-purposes?|data-consent.*)$/
/** The longest snippet, without white space; what is longer is a program of the page's own. */
const LONGEST = { needle: 8000, address: 3000 }
/** What a page's own code does, and the snippet of a service does not. */
const OWN_WORK =
  /(^|[^\w$])(\$|jQuery)\(|querySelector|classList|addEventListener\('(click|submit|scroll|change|input)'/

/** Elements that have a picture behind them (HTML, "rendering"). */
const PAINTED = /^(body|table|thead|tbody|tfoot|tr|td|th)$/
/** Printable ASCII and spaces, without quotes, backslashes and angle brackets. */
const PLAIN_ADDRESS = /^[ !#-;=?-[\]-~]+$/

/** Whether an element says already what it waits for. `data-category` may be the page's own word for something else. */
export function isMarked({ attributes }: Tag, { known }: Rules): boolean {
  return MARKS.some((name) => {
    const id = attributes[name]
    return id !== undefined && (name.startsWith('data-yinyom') || known.has(id.replace(/^!/, '')))
  })
}

/**
 * What is to be done about one element. `text` is what stands in it, for scripts and styles; `isForeign`: it belongs to
 * a drawing or a formula. Nothing for what needs no consent, and for what waits already.
 */
export function judge(tag: Tag, text: string, rules: Rules, isForeign = false): Judgement[] {
  if (isMarked(tag, rules)) return judgeMarked(tag)
  if (isForeign && /^(script|style|iframe)$/.test(tag.name)) return judgeForeign(tag, text, rules)
  if (tag.name === 'script') return judgeScript(tag, text, rules)
  if (tag.name === 'style') return judgeStyle(text, rules)
  const held = heldAddresses(tag, rules)
  const inside = tag.attributes.srcdoc === undefined ? undefined : whoseMarkup(tag.attributes.srcdoc, rules)
  const place = tag.name === 'div' ? rules.matcher.element(tag) : undefined
  return [
    ...(held.service ? decide(held.service, 'addresses', held.what) : []),
    ...(isForeign ? [] : judgeBackground(tag, rules)),
    ...(inside && !held.service ? decide(inside, 'template', 'srcdoc') : []),
    ...(place && !held.service ? decide(place, 'place', tag.name) : []),
    ...held.doubts,
    ...judgeStyle(tag.attributes.style ?? '', rules),
    ...judgeHandlers(tag, rules),
  ]
}

/** A marked element that loads or runs all the same. */
function judgeMarked({ name, attributes }: Tag): Judgement[] {
  const { type = '', src, href, data } = attributes
  const half = [{ doubt: 'half' as const, what: name }]
  if (name === 'script') return HELD.test(type) || !RUNS.test(type) ? [] : half
  if (name === 'link') return href !== undefined && attributes['data-href'] === undefined ? half : []
  const held = Object.keys(attributes).some((one) => /^data-(yinyom-)?(src|srcset|href|data|poster)$/.test(one))
  const loads = /^(iframe|img|embed|video|audio|source|track|input|object)$/.test(name)
  return loads && (src ?? data) && !held ? half : []
}

function judgeScript(tag: Tag, text: string, rules: Rules): Judgement[] {
  const { type = '', src } = tag.attributes
  const isOther = Object.keys(tag.attributes).some((name) => OTHER_TOOLS.test(name))
  if (HELD.test(type)) return isOther ? [{ doubt: 'other-tool', what: 'script' }] : []
  if (!RUNS.test(type)) return []
  if (src === undefined) return judgeCode(text, rules)
  const held = heldAddresses(tag, rules)
  return [...(held.service ? decide(held.service, 'script', held.what) : []), ...held.doubts]
}

/** A script of a drawing: a browser runs it, and nothing that the widget knows holds it back. */
function judgeForeign({ name, attributes }: Tag, code: string, { matcher }: Rules): Judgement[] {
  if (name !== 'script' || !RUNS.test(attributes.type ?? '')) return []
  const asked = matcher.request(attributes.href ?? attributes['xlink:href'] ?? '')
  const service = [asked, ...matcher.code(code).map((one) => one.service)].find((one) => one?.ref)
  return service ? [{ doubt: 'unholdable', service, what: 'script' }] : judgeUses(code, { matcher })
}

function judgeCode(text: string, rules: Rules): Judgement[] {
  const { matcher } = rules
  const plain = plainCode(text)
  const found = matcher.code(text).filter(({ service }) => service.ref || service.homeless)
  if (!found.length) return judgeCalls(text, rules)
  const { service, by } = strictest(found)
  if (service.homeless) return decide(service, 'script', service.id)
  if (plain.length > LONGEST[by] || OWN_WORK.test(plain)) return [{ doubt: 'mixed', service, what: service.id }]
  const categories = new Set(found.map((one) => one.service.ref?.category))
  const several: Judgement[] =
    categories.size > 1 ? [{ doubt: 'several', service, what: found.map((one) => one.service.id).join(', ') }] : []
  return [{ hold: 'script', service }, ...several]
}

/** Code of the page that uses a function which a held script brings: it waits with it, where it does nothing else. */
function judgeCalls(text: string, rules: Rules): Judgement[] {
  const owners = (name: string) => rules.matcher.global(name).filter(({ ref }) => ref)
  const calls = onlyCalls(text)
  if (calls) {
    const found = calls.map(owners)
    const [service] = found[0] ?? []
    // The default of Consent Mode is said before anything waits.
    if (!service || found.some((one) => !one.length) || plainCode(text).includes("('consent','default'")) return []
    return [{ hold: 'script', service }]
  }
  return judgeUses(text, rules)
}

/** Code that goes on running, and uses a function that is not there until its script may run. */
function judgeUses(code: string, { matcher }: Pick<Rules, 'matcher'>): Judgement[] {
  const names = plainCode(code).match(/(?<![\w$.'])[A-Za-z_$][\w$]{2,}(?=\()/g) ?? []
  const service = [...new Set(names)].flatMap((name) => matcher.global(name)).find(({ ref }) => ref)
  return service ? [{ doubt: 'uses', service, what: service.id }] : []
}

/** What an element does when it is clicked, loaded and so on. */
function judgeHandlers({ attributes }: Tag, rules: Rules): Judgement[] {
  const code = Object.keys(attributes).filter((name) => name.startsWith('on'))
  return code.flatMap((name) => judgeUses(attributes[name]!, rules)).slice(0, 1)
}

/** Of several, the one whose category is asked for last: what waits for it has the others' yes as a rule. */
function strictest(found: readonly FoundInCode<RuledService>[]): FoundInCode<RuledService> {
  const rank = ({ service, by }: FoundInCode<RuledService>) =>
    CATEGORIES.indexOf(service.category) * 2 + Number(by === 'needle')
  return found.reduce((one, other) => (rank(other) > rank(one) ? other : one))
}

/** `<body background>`: what a browser asks for as if a style sheet had named it. */
function judgeBackground({ name, attributes }: Tag, { matcher }: Rules): Judgement[] {
  const address = PAINTED.test(name) ? attributes.background : undefined
  const service = address === undefined ? undefined : matcher.request(address)
  if (!service) return []
  // Anything else could not stand in a style sheet as it is.
  if (!PLAIN_ADDRESS.test(address!)) return service.ref ? [{ doubt: 'unholdable', service, what: 'background' }] : []
  return decide(service, 'background', 'background')
}

function judgeStyle(css: string, { matcher }: Rules): Judgement[] {
  const services = addressesIn(css)
    .map(matcher.request)
    .filter((one) => one?.ref)
  return [...new Set(services)].map((service) => ({ doubt: 'style', service, what: service!.id }))
}

/** Whose the elements are that stand in the text of a `srcdoc`. */
function whoseMarkup(markup: string, { matcher }: Rules): RuledService | undefined {
  const found = [...addressesIn(markup).map(matcher.request), ...matcher.code(markup).map(({ service }) => service)]
  return found.find((one) => one?.ref)
}

function decide(service: RuledService, hold: Hold, what: string): Judgement[] {
  if (service.homeless) return [{ doubt: 'category', service, what }]
  return service.ref ? [{ hold, service }] : []
}
