import type { FirstConfig } from '../config.ts'

/** Google's own tags that run without the gate although the mode is `basic`: their addresses. */
export function findUngated(document: Document, config: FirstConfig): string[] {
  if (config.consentMode.mode !== 'basic') return []
  return [...document.scripts]
    .filter((script) => script.type !== 'text/plain' && !script.dataset['category'] && !script.dataset['service'])
    .map((script) => script.src)
    .filter((src) => /^https:\/\/(www\.)?googletagmanager\.com\/(gtag\/js|gtm\.js)/.test(src))
}
