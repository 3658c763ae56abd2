import { declareService } from '../../../catalogue/src/declare/declare-service.ts'
import type { CatalogueService } from '../../../catalogue/src/format/service-schema.ts'
import { SERVICES } from '../../../catalogue/src/services.ts'
import { idOf } from './state.ts'
import type { BuilderConfig, BuilderService } from './state.ts'

export const CATEGORIES = ['necessary', 'functional', 'analytics', 'marketing'] as const

const byId = new Map(SERVICES.map((service) => [service.id, service]))

export function known(id: string): CatalogueService | undefined {
  return byId.get(id)
}

/** A name or another text of the catalogue in one language. */
export function textIn(text: unknown, language: 'th' | 'en'): string {
  if (typeof text === 'string') return text
  const texts = (text ?? {}) as { readonly [language: string]: string }
  return texts[language] ?? Object.values(texts)[0] ?? ''
}

/**
 * Services of the catalogue whose names, providers or purposes have all words in them, in Thai or in English; those whose
 * names have them first.
 */
export function searchServices(words: string, category: string): readonly CatalogueService[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const found = SERVICES.filter((service) => category === '' || service.category === category).filter((service) => {
    const { id, name, provider, purpose } = service
    const all = [id, name, provider, purpose].flatMap((text) => (typeof text === 'string' ? text : Object.values(text)))
    const text = all.join('\n').toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
  const isNamed = ({ id, name }: CatalogueService) => {
    const text = [id, name].flatMap((one) => (typeof one === 'string' ? one : Object.values(one))).join('\n')
    return wanted.every((word) => text.toLowerCase().includes(word))
  }
  return [...found.filter(isNamed), ...found.filter((one) => !isNamed(one))]
}

/** Ids of the site's categories. */
export function categoriesOf({ categories }: BuilderConfig): string[] {
  if (!Array.isArray(categories)) return [...CATEGORIES]
  return (categories as unknown[]).flatMap((one) => {
    const id: unknown = typeof one === 'string' ? one : (one as { id?: unknown } | null)?.id
    return typeof id === 'string' ? id : []
  })
}

/** The category that a service is in. */
export function categoryOf(service: BuilderService): string {
  return typeof service === 'string' ? (known(service)?.category ?? '') : service.category
}

export function addService(config: BuilderConfig, id: string): BuilderConfig {
  const services = config.services ?? []
  return services.some((one) => idOf(one) === id) ? config : { ...config, services: [...services, id] }
}

export function removeService(config: BuilderConfig, id: string): BuilderConfig {
  return { ...config, services: (config.services ?? []).filter((one) => idOf(one) !== id) }
}

/** Puts a service into another category: its id alone says that it is in its usual one, else it stands in full. */
export function moveService(config: BuilderConfig, id: string, category: string): BuilderConfig {
  const services = (config.services ?? []).map((one): BuilderService => {
    if (idOf(one) !== id) return one
    if (typeof one !== 'string') return { ...one, category }
    const usual = known(one)
    return !usual || usual.category === category ? one : { ...declareService(usual), category }
  })
  return { ...config, services }
}
