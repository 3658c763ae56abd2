import type { ConfigInput } from '../../src/consent.ts'
import type { Site } from './site.ts'

/** A site with something in each category, and with services that are asked about and that are told. */
export function exampleConfig(site: Site, more: ConfigInput = {}): ConfigInput {
  return {
    site: 'example',
    controller: { name: { th: 'ร้านตัวอย่าง', en: 'Example shop' }, contact: 'mailto:dpo@example.test' },
    categories: ['necessary', 'functional', 'analytics', 'marketing'],
    services: [
      {
        id: 'login',
        category: 'necessary',
        name: { th: 'การเข้าสู่ระบบ', en: 'Sign-in' },
        provider: { th: 'ร้านตัวอย่าง', en: 'Example shop' },
        purpose: { th: 'จำว่าเข้าสู่ระบบแล้ว', en: 'Remembers who is signed in' },
        legalBasis: 'contract',
        retention: 'P1D',
        cookies: ['session'],
      },
      {
        id: 'visits',
        category: 'analytics',
        name: { th: 'ตัวนับผู้เข้าชม', en: 'Visit counter' },
        provider: { th: 'บริษัทสถิติ', en: 'Statistics company' },
        purpose: { th: 'นับผู้เข้าชมแต่ละหน้า', en: 'Counts the visits of each page' },
        retention: 'P2Y',
        cookies: ['_ga', '_ga_*'],
        storage: ['_ga*'],
      },
      {
        id: 'advert',
        category: 'marketing',
        name: { th: 'โฆษณา', en: 'Advertisements' },
        provider: { th: 'บริษัทโฆษณา', en: 'Advertising company' },
        purpose: { th: 'เลือกโฆษณา', en: 'Chooses advertisements' },
        retention: 'P1Y',
        cookies: ['ad_id'],
      },
    ],
    links: {
      privacy: '/shop/privacy/',
      cookies: { th: '/shop/privacy/#cookies', en: '/shop/privacy/?lang=en#cookies' },
    },
    receipts: { endpoint: site.endpoint },
    ...more,
  }
}

/** What waits on such a page: a script of each category, and a frame. Each notes its name when it runs. */
export const GATED = `
<script type="text/plain" data-category="functional">(window.demoLog ??= []).push('functional')</script>
<script type="text/plain" data-category="analytics" data-service="visits">
(window.demoLog ??= []).push('analytics')
document.cookie = '_ga=GA1.1.1; Path=/; Max-Age=9999'
document.cookie = '_ga_ABC=GS1.1.1; Path=/; Max-Age=9999'
localStorage.setItem('_ga_state', '1')
</script>
<script type="text/plain" data-category="marketing" data-service="advert">
(window.demoLog ??= []).push('marketing')
document.cookie = 'ad_id=1; Path=/; Max-Age=9999'
</script>
<iframe data-category="marketing" data-service="advert" data-src="/embed/video.html" title="วิดีโอ" width="300" height="200"></iframe>`
