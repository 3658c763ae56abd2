import type { CatalogueService } from '../src/format/service-schema.ts'

/** A service with what a test is about, and plain words for the rest. */
export function aService(id: string, more: Partial<CatalogueService> = {}): CatalogueService {
  return {
    id,
    name: id,
    provider: `${id} Co.`,
    category: 'marketing',
    legalBasis: 'consent',
    purpose: { th: 'ทดสอบ', en: 'A test.' },
    examples: [],
    sources: [],
    ...more,
  }
}

const PIXEL = aService('pixel', {
  hosts: ['px.example/', '*.px.test/p/'],
  inline: ["pxq('init'"],
  globals: ['pxq'],
  elements: ['.px-page'],
})
const COUNTER = aService('counter', {
  category: 'analytics',
  hosts: ['count.example/js'],
  inline: ['counter.start('],
  globals: ['counter'],
})
const PAY = aService('pay', { category: 'necessary', legalBasis: 'contract', hosts: ['pay.example'] })
const CDN = aService('cdn', { category: 'functional', legalBasis: 'legitimate_interest', hosts: ['cdn.example'] })
export const SERVICES = [PIXEL, COUNTER, PAY, CDN]
