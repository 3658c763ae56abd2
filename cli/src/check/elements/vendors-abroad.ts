import type { Words } from '../finding.ts'
import type { Place } from '../finding.ts'
import type { Reading } from '../reading.ts'
import { inEveryLanguage } from '../config-words.ts'

interface Vendor {
  readonly name: string
  readonly country: Words
  /** Its names in ids, providers and texts. */
  readonly known: RegExp
}

const USA = { th: 'สหรัฐอเมริกา', en: 'the United States' }

/** Makers of common tools whose servers or parent companies are not in Thailand. A lead, not a register. */
const VENDORS: readonly Vendor[] = [
  { name: 'Google', country: USA, known: /\bgoogle|\bgtm\b|\bga4\b|youtube|doubleclick|recaptcha/ },
  { name: 'Meta', country: USA, known: /\bmeta(?: |-)(?:pixel|platforms)|facebook|instagram|\bfbq\b/ },
  { name: 'Microsoft', country: USA, known: /microsoft|\bclarity\b|\bbing\b|linkedin/ },
  { name: 'TikTok', country: { th: 'สิงคโปร์', en: 'Singapore' }, known: /tiktok|bytedance/ },
  {
    name: 'LINE',
    country: { th: 'ญี่ปุ่น', en: 'Japan' },
    known: /\bline(?: |-)(?:tag|ads?|corporation|yahoo)|ly corporation/,
  },
  { name: 'X', country: USA, known: /twitter/ },
  { name: 'Hotjar', country: { th: 'มอลตา', en: 'Malta' }, known: /hotjar/ },
  { name: 'HubSpot', country: USA, known: /hubspot/ },
  { name: 'Mailchimp', country: USA, known: /mailchimp/ },
  { name: 'Amazon Web Services', country: USA, known: /\baws\b|amazon web services/ },
  { name: 'Cloudflare', country: USA, known: /cloudflare/ },
  { name: 'Stripe', country: USA, known: /\bstripe\b/ },
  { name: 'Vimeo', country: USA, known: /vimeo/ },
]

/** Vendors abroad that the configuration or the notice names, each once with its first place. */
export function listVendorsAbroad({ config, passages }: Reading): { readonly vendor: Vendor; readonly at: Place }[] {
  const texts = [
    ...(config?.services ?? []).map(({ id, name, provider }, at) => ({
      text: [id, ...inEveryLanguage(name), ...inEveryLanguage(provider)].join(' ').toLowerCase(),
      at: { path: `config.services[${at}]` },
    })),
    ...passages.map(({ text, at }) => ({ text, at })),
  ]
  return VENDORS.flatMap((vendor) => {
    const first = texts.find(({ text }) => vendor.known.test(text))
    return first ? [{ vendor, at: first.at }] : []
  })
}
