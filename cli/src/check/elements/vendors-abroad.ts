import type { Words } from '../finding.ts'
import type { Place, Sure } from '../finding.ts'
import type { Reading } from '../reading.ts'
import { inEveryLanguage } from '../config-words.ts'

interface Vendor {
  readonly name: string
  readonly country: Words
  /** Its names in ids, providers and texts. */
  readonly known: RegExp
  /** Its products that one uses on a site or in an app: to name one is to use it. */
  readonly products?: RegExp
}

const USA = { th: 'สหรัฐอเมริกา', en: 'the United States' }

/** Makers of common tools whose servers or parent companies are not in Thailand. A lead, not a register. */
const VENDORS: readonly Vendor[] = [
  {
    name: 'Google',
    country: USA,
    known: /\bgoogle(?! ?(?:chrome|play store))|\bgtm\b|\bga4\b|youtube|doubleclick|recaptcha/,
    products:
      /google(?: |-)?(?:universal )?(?:analytics|ads\b|adsense|admob|tag manager|cloud|firebase|workspace|maps|fonts|forms?|drive|play services)|universal analytics|firebase|admob|\bga4\b|doubleclick|recaptcha/,
  },
  {
    name: 'Meta',
    country: USA,
    known: /\bmeta(?: |-)(?:pixel|platforms)|facebook|instagram|\bfbq\b/,
    products: /(?:meta|facebook)(?: |-)?(?:pixel|ads|analytics|audience)/,
  },
  {
    name: 'Microsoft',
    country: USA,
    known: /microsoft(?! ?(?:edge|internet explorer))|\bclarity\b|\bbing\b|linkedin/,
    products: /microsoft (?:azure|clarity|365|office|teams|forms)|\bazure\b|linkedin insight/,
  },
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

/** Words beside which a vendor receives data, and is not only a browser, a store, a page to visit or a link to help. */
const USED =
  /ใช้(?:บริการ|งาน|ระบบ)?|ส่ง|เปิดเผย|ผู้ให้บริการ|ประมวลผล|จัดเก็บ|โฮสต์|คุ้?กกี้|พิกเซล|วิเคราะห์|\buses?\b|\busing\b|share|send|provider|host|cookie|pixel|analy/
const NO_RECIPIENT =
  /เบราว์?เซอร์|browser|internet explorer|firefox|safari|\bchrome\b|play store|app store|เพจ|fanpage|ติดตาม(?:เรา|ข่าว)|ช่องทาง|เข้าสู่ระบบ|ล็อกอิน|log ?in|sign ?in|บัญชี (?:google|facebook)|gaoptout|opt.?out|policies\.google|ดาวน์โหลด|ข้อกำหนดของ|ข้อกำหนดและเงื่อนไข|program policies|terms of (?:service|use)/

/** What may come and is not there yet. */
const MAYBE = /ในอนาคต|ภายหลังหาก|in (?:the )?future/

export interface FoundVendor {
  readonly vendor: Vendor
  readonly at: Place
  readonly sure: Sure
}

/** Vendors abroad that the configuration or the notice names as receiving data, each once with its first place. */
export function listVendorsAbroad({ config, units }: Reading): FoundVendor[] {
  const services = (config?.services ?? []).map(({ id, name, provider }, at) => ({
    text: [id, ...inEveryLanguage(name), ...inEveryLanguage(provider)].join(' ').toLowerCase(),
    at: { path: `config.services[${at}]` },
  }))
  const told = units.filter(({ kind }) => kind !== 'contact' && kind !== 'head')
  return VENDORS.flatMap((vendor): FoundVendor[] => {
    const service = services.find(({ text }) => vendor.known.test(text))
    if (service) return [{ vendor, at: service.at, sure: 'certain' }]
    const product = told.find(({ text }) => (vendor.products ?? vendor.known).test(text) && !NO_RECIPIENT.test(text))
    const isCertain = vendor.products !== undefined && product !== undefined && !MAYBE.test(product.text)
    if (product) return [{ vendor, at: product.at, sure: isCertain ? 'likely' : 'unsure' }]
    const named = told.find(({ text }) => vendor.known.test(text) && USED.test(text) && !NO_RECIPIENT.test(text))
    return named ? [{ vendor, at: named.at, sure: 'unsure' }] : []
  })
}
