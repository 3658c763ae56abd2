import type { CatalogueService } from './format/service-schema.ts'

const files = import.meta.glob('../services/*.json', { eager: true, import: 'default' })

/** Every service of the catalogue, in the order of their ids. */
export const SERVICES: readonly CatalogueService[] = (Object.values(files) as CatalogueService[]).toSorted(
  (one, other) => (one.id < other.id ? -1 : 1),
)
