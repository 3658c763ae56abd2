import type { Config } from '../config/resolve-config.ts'
import type { Trouble } from '../model/problem.ts'

/** What an owner has probably not meant: Google's tags outside the gate in `basic` mode, elements that wait for ever. */
export function auditPage(document: Document, config: Config): Trouble[] {
  const known = config.categories.flatMap(({ id, services }) => [id, ...services.map((service) => service.id)])
  const unknown = [...document.querySelectorAll<HTMLElement>('[data-category],[data-service]')]
    .filter(({ dataset }) => !known.includes(dataset['category']!) && !known.includes(dataset['service']!))
    .map(({ dataset }) => ({ code: 'unknown-category', subject: dataset['service'] ?? dataset['category'] ?? '' }))
  if (config.consentMode.mode !== 'basic') return unknown
  const ungated = [...document.scripts]
    .filter(({ type, dataset }) => type !== 'text/plain' && !dataset['category'] && !dataset['service'])
    .filter(({ src }) => /^https:\/\/(www\.)?googletagmanager\.com\/(gtag\/js|gtm\.js)/.test(src))
    .map(({ src }) => ({ code: 'ungated', subject: src }))
  return [...ungated, ...unknown]
}
