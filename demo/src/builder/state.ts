/** A configuration as an owner writes it: what of it this page does not edit stays as it is. */
export interface BuilderConfig {
  readonly site?: string
  readonly locale?: string
  readonly controller?: { readonly name?: unknown; readonly contact?: string }
  readonly categories?: readonly unknown[]
  readonly services?: readonly BuilderService[]
  readonly links?: { readonly privacy?: unknown; readonly cookies?: unknown }
  /** The owner's own words: language, key, text. */
  readonly words?: { readonly [language: string]: { readonly [key: string]: string } }
  readonly ui?: {
    readonly layout?: string
    readonly position?: string
    readonly theme?: string
    readonly reject?: string
  }
  readonly [key: string]: unknown
}

/** An id of the catalogue, or a service in full. */
export type BuilderService =
  | string
  | { readonly id: string; readonly category: string; readonly [key: string]: unknown }

/** Colours that the page edits, as the custom properties of the widget are called. */
export const COLOURS = ['accent', 'on-accent', 'bg', 'text'] as const
export type Colour = (typeof COLOURS)[number]
export type Colours = { readonly [name in Colour]?: string }

/** All that the page knows; the address holds it. */
export interface BuilderState {
  readonly config: BuilderConfig
  readonly colours: Colours
}

export const EMPTY: BuilderState = { config: { services: [] }, colours: {} }

const HEX = /^#[0-9a-f]{6}$/i

/** The state as the fragment of an address. */
export function encodeState(state: BuilderState): string {
  const bytes = new TextEncoder().encode(JSON.stringify([state.config, state.colours]))
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `#v1.${btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/** The state that a fragment holds; undefined where it holds none that can be read. */
export function decodeState(hash: string): BuilderState | undefined {
  const [, packed] = /^#v1\.([\w-]+)$/.exec(hash) ?? []
  if (!packed) return undefined
  try {
    const text = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
    const [config, colours] = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown[]
    if (!isObject(config)) return undefined
    return { config: tidyConfig(config), colours: tidyColours(colours) }
  } catch {
    return undefined
  }
}

/** A configuration from outside, with a list of services that can be worked on. */
export function tidyConfig(given: { readonly [key: string]: unknown }): BuilderConfig {
  const services = Array.isArray(given.services) ? (given.services as unknown[]).filter(isService) : []
  const { ui, links, controller, words } = given
  return {
    ...given,
    services,
    ...(ui !== undefined && { ui: isObject(ui) ? ui : {} }),
    ...(links !== undefined && { links: isObject(links) ? links : {} }),
    ...(words !== undefined && { words: isObject(words) ? tidyWords(words) : {} }),
    ...(controller !== undefined && { controller: isObject(controller) ? controller : {} }),
  }
}

function tidyWords(given: { readonly [key: string]: unknown }): NonNullable<BuilderConfig['words']> {
  return Object.fromEntries(
    Object.entries(given).map(([language, texts]) => [
      language,
      Object.fromEntries(
        Object.entries(isObject(texts) ? texts : {}).filter(
          (one): one is [string, string] => typeof one[1] === 'string',
        ),
      ),
    ]),
  )
}

function tidyColours(given: unknown): Colours {
  if (!isObject(given)) return {}
  return Object.fromEntries(
    COLOURS.flatMap((name) => {
      const colour = given[name]
      return typeof colour === 'string' && HEX.test(colour) ? [[name, colour]] : []
    }),
  )
}

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isService(value: unknown): value is BuilderService {
  return typeof value === 'string' || (isObject(value) && typeof value.id === 'string')
}

export function idOf(service: BuilderService): string {
  return typeof service === 'string' ? service : service.id
}

/** With one key of a part set, or taken away where it is empty; a part without keys goes too. */
export function withKey(
  config: BuilderConfig,
  part: 'ui' | 'links' | 'controller',
  key: string,
  value: unknown,
): BuilderConfig {
  const { [key]: _, ...rest } = (config[part] ?? {}) as { readonly [key: string]: unknown }
  const next = value === '' || value === undefined ? rest : { ...rest, [key]: value }
  const { [part]: __, ...others } = config
  return (Object.keys(next).length ? { ...others, [part]: next } : others) as BuilderConfig
}

/** With a key of the configuration itself set, or taken away where it is empty. */
export function withTop(config: BuilderConfig, key: string, value: string): BuilderConfig {
  const { [key]: _, ...rest } = config
  return value ? { ...rest, [key]: value } : rest
}

/** With a text of the owner's in one language, or without it where it is empty; a language without texts goes too. */
export function withWord(config: BuilderConfig, language: 'th' | 'en', key: string, text: string): BuilderConfig {
  const { words = {}, ...others } = config
  const { [key]: _, ...texts } = words[language] ?? {}
  const { [language]: __, ...languages } = words
  const own = text ? { ...texts, [key]: text } : texts
  const next = Object.keys(own).length ? { ...languages, [language]: own } : languages
  return Object.keys(next).length ? { ...others, words: next } : others
}
