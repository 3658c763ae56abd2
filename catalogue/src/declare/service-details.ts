import type { ServiceDetails } from '../../../src/cookies/cookie-details.ts'
import type { CatalogueService } from '../format/service-schema.ts'

/** What the catalogue knows of a service besides its declaration: its cookies one by one, and where its provider is. */
export function serviceDetails({ id, country, cookies = [] }: CatalogueService): ServiceDetails {
  return {
    id,
    ...(country && { country }),
    cookies: cookies.map(({ party, ...one }) => ({ ...one, isThird: party === 'third' })),
  }
}
