import { SERVICES } from '../../src/services.ts'
import { TEMPLATES } from './templates.ts'
import type { Template } from './templates.ts'
import { VARIATIONS } from './variations.ts'

/** One page of the bank. */
export interface BankPage {
  readonly name: string
  /** Its bytes, each as one character. */
  readonly bytes: string
  /** Ids of the services whose snippets it was made of. */
  readonly services: readonly string[]
}

/** How many pages the bank has. */
export const PAGES = 200

/** What stands on most pages of Thailand, so that most pages of the bank have two of them. */
const COMMON = [
  'ga4',
  'google-tag-manager',
  'meta-pixel',
  'line-tag',
  'tiktok-pixel',
  'youtube',
  'google-maps',
  'google-fonts',
  'facebook-plugins',
  'truehits',
  'hotjar',
  'microsoft-clarity',
]

/**
 * The bank: pages like those of real sites, the same in each run. Seven templates (a Bootstrap shop, WordPress with
 * inline jQuery, a Thai authority's portal in windows-874, an AMP-like article, the shell of an app, a builder's landing
 * page with drawings, a forum without end tags) hold between three and nine snippets of the catalogue's 400 services, each
 * of them in one of seventeen ways to write it: upper case, without quotes, character references, attributes that stand
 * twice, old types, comments, conditional comments, drawings and frames that nobody closed, text fields, templates,
 * CRLF, broken nesting. Each tenth page ends in the middle.
 */
export function bankPages(): BankPage[] {
  return Array.from({ length: PAGES }, (_, at) => pageAt(at))
}

function pageAt(at: number): BankPage {
  const random = seeded(at + 1)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const template = TEMPLATES[at % TEMPLATES.length]!
  // Each service comes first once: 200 pages by two, of 400 services.
  const turns = [SERVICES[(at * 2) % SERVICES.length]!, SERVICES[(at * 2 + 1) % SERVICES.length]!]
  const common = SERVICES.filter(({ id }) => COMMON.includes(id))
  const services = [
    ...turns,
    pick(common),
    pick(common),
    ...Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(SERVICES)),
  ]
  const snippets = services.flatMap(({ examples }) => (examples.length ? [pick(VARIATIONS).apply(pick(examples))] : []))
  const [head = '', end = '', ...body] = snippets
  const whole = template.page({ head, body, end })
  const text = at % 10 === 9 ? whole.slice(0, Math.floor(whole.length * (0.5 + random() / 2))) : whole
  const isWindows = at % 4 === 3
  return {
    name: `${at}: ${template.name}, ${services.map(({ id }) => id).join(', ')}`,
    bytes: encode(isWindows ? text.replace(/\r?\n/g, '\r\n') : text, template),
    services: services.map(({ id }) => id),
  }
}

/** The bytes of a text. In windows-874 Thai is one byte a letter; what it does not have is `?`. */
function encode(text: string, { charset }: Template): string {
  if (charset === 'utf-8') return Buffer.from(text).toString('latin1')
  return text.replace(/[^\0-\x7f]/gu, (letter) => {
    const code = letter.codePointAt(0)!
    return code > 0xe00 && code < 0xe5c ? String.fromCharCode(code - 0xe00 + 0xa0) : '?'
  })
}

/** Numbers from 0 to 1 that are the same for one seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
