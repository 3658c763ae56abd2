import { declareService } from '../../../catalogue/src/declare/declare-service.ts'
import { serviceDetails } from '../../../catalogue/src/declare/service-details.ts'
import type { CatalogueService } from '../../../catalogue/src/format/service-schema.ts'
import { checkConfig } from '../../../src/config/check-config.ts'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import { nameServices } from '../../../src/config/name-services.ts'
import { resolveConfig } from '../../../src/config/resolve-config.ts'
import { ANSWER, cookieCategories } from '../../../src/cookies/cookie-rows.ts'
import type { CookieCategory, CookieRow, CookieService } from '../../../src/cookies/cookie-rows.ts'
import { countryName, lifetimeWords } from '../../../src/cookies/cookie-words.ts'
import type { FormatStyle } from '../../../src/i18n/format-style.ts'
import type { Text } from '../../../src/model/category.ts'
import type { Trouble } from '../../../src/model/problem.ts'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import { isWordKey, sayIn } from '../words/say.ts'
import type { Language, Say, WordKey } from '../words/say.ts'

type Block = NoticeDraft['blocks'][number]
type Cell = { readonly text: readonly string[]; readonly header?: true; readonly rowspan?: number }

/** Link of the section, the same in each version. */
const ANCHOR = 'cookies-in-use'

/** The configuration with its services in full; what is wrong in it is reported and left out. */
export function configInFull(
  value: object,
  from: string,
  services: readonly CatalogueService[],
  report: (trouble: Trouble) => void,
): ConfigInput {
  return checkConfig(nameServices([{ from, value }], services.map(declareService), report), report).input
}

/**
 * The draft with a section of the cookies in use at its end: a table for each category of the configuration, in the
 * language of the notice. A section of that name that is there already is replaced.
 */
export function withCookieSection(
  draft: NoticeDraft,
  input: ConfigInput,
  services: readonly CatalogueService[],
): NoticeDraft {
  const language: Language = draft.language.startsWith('th') ? 'th' : 'en'
  const say = sayIn(language)
  const config = resolveConfig(input)
  const style: FormatStyle = { locale: language, digits: config.ui.digits, calendar: config.ui.calendar }
  const tables = cookieCategories(config, services.map(serviceDetails)).map((one) => tableOf(one, say, style))
  const section = {
    type: 'section',
    anchor: ANCHOR,
    level: 1,
    title: [say('cookies.heading')],
    about: ['cookies', 'recipients'],
  } as const
  return { ...draft, blocks: [...withoutSection(draft.blocks), section, ...tables] }
}

function withoutSection(blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex((block) => block.type === 'section' && block.anchor === ANCHOR)
  if (start < 0) return blocks
  const end = blocks.findIndex((block, at) => at > start && block.type === 'section')
  return [...blocks.slice(0, start), ...(end < 0 ? [] : blocks.slice(end))]
}

const COLUMNS = ['service', 'purpose', 'provider', 'country', 'cookie', 'lifetime'] as const

function tableOf({ category, services }: CookieCategory, say: Say, style: FormatStyle): Block {
  const key = `cookies.category.${category.id}`
  const name = category.name ? textIn(category.name, style) : isWordKey(key) ? say(key) : category.id
  return {
    type: 'table',
    caption: [name],
    head: [COLUMNS.map((column) => ({ text: [say(`cookies.${column}`)], header: true }))],
    body: services.flatMap((service) => rowsOf(service, say, style)),
  }
}

function rowsOf(service: CookieService, say: Say, style: FormatStyle): Cell[][] {
  const isAnswer = service.id === ANSWER && !service.name
  const site = say('cookies.site')
  const span = service.rows.length > 1 ? { rowspan: service.rows.length } : {}
  const own: Cell[] = [
    { text: words(isAnswer ? site : textIn(service.name, style)), header: true, ...span },
    { text: words(isAnswer ? say('cookies.answer') : textIn(service.purpose, style)), ...span },
    { text: words(textIn(service.provider, style) || (isAnswer ? site : '')), ...span },
    { text: words(countryName(service.country, style.locale)), ...span },
  ]
  if (!service.rows.length) return [[...own, { text: [] }, { text: [] }]]
  const told = (key: string) => say(`cookies.${key.replace('cookies.', '')}` as WordKey)
  return service.rows.map((row, at) => [
    ...(at === 0 ? own : []),
    { text: words(cookieWords(row, say, style)) },
    { text: words(lifetimeWords(row.lifetime, told, style)) },
  ])
}

function cookieWords({ name, kind, isThird, purpose }: CookieRow, say: Say, style: FormatStyle): string {
  const note = purpose ? textIn(purpose, style) : isThird ? say('cookies.third') : ''
  const whole = note || (kind === 'storage' ? say('cookies.storage') : '')
  return whole ? `${name} (${whole})` : name
}

function textIn(text: Text | undefined, { locale }: FormatStyle): string {
  if (text === undefined || typeof text === 'string') return text ?? ''
  return text[locale] ?? Object.values(text)[0] ?? ''
}

/** A cell may be empty, its words may not. */
function words(text: string): string[] {
  return text ? [text] : []
}
