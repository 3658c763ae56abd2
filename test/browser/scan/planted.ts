import { SERVICES } from '../../../catalogue/src/services.ts'

/** What the script of a service does when it runs, as its documentation has it. */
export interface Stub {
  /** Beginning of its address, without the scheme. */
  readonly at: string
  readonly cookies?: readonly string[]
  readonly local?: readonly string[]
  readonly database?: string
  readonly asks?: readonly string[]
}

/** One service that stands in the site under test. */
export interface Planted {
  readonly id: string
  readonly page: string
  readonly html: string
  /** `gated`: the site's consent tool holds it back. */
  readonly when: 'always' | 'gated'
  readonly stub?: Stub
}

function example(id: string, at = 0): string {
  const found = SERVICES.find((one) => one.id === id)?.examples[at]
  if (!found) throw new Error(`The catalogue has no example ${at} of ${id}.`)
  return found
}

function plant(id: string, page: string, stub?: Stub, html = example(id)): Planted {
  return { id, page, html, when: 'always', ...(stub && { stub }) }
}

function gate(id: string, page: string, stub: Stub, html = example(id)): Planted {
  const held = html
    .replace(
      /<script\b([^>]*?)\ssrc=/i,
      '<script type="text/plain" data-cookieconsent="marketing"$1 data-cookieblock-src=',
    )
    .replace(/<script>/i, '<script type="text/plain" data-cookieconsent="marketing">')
  return { id, page, html: held, when: 'gated', stub }
}

const SECOND = 'max-age=31536000'
const cookie = (name: string) => `${name}=1; path=/; ${SECOND}; secure`

/** The services of the site under test: real snippets, and stubs of what their scripts do. */
export const PLANTED: readonly Planted[] = [
  // Twelve kinds of request.
  plant(
    'mixpanel',
    '/kinds',
    { at: 'cdn.mxpnl.com/', local: ['mp_abc123_mixpanel'] },
    '<script src="https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js"></script>',
  ),
  plant('criteo', '/kinds', { at: 'dynamic.criteo.com/', cookies: [cookie('cto_bundle')] }),
  plant('plausible', '/kinds', { at: 'plausible.io/js/', asks: ['https://plausible.io/api/event'] }),
  plant('accesstrade-th', '/kinds'),
  plant('youtube', '/kinds'),
  plant(
    'line-tag',
    '/kinds',
    undefined,
    `<p id="put"></p><script>document.getElementById('put').innerHTML = '<img src="https://tr.line.me/tag.gif?c_t=lap&e=pv" alt="">'</script>`,
  ),
  plant(
    'histats',
    '/kinds',
    { at: 's10.histats.com/', cookies: [cookie('HstCfa123')] },
    `<script>document.write('<scr' + 'ipt src="https://s10.histats.com/js15.js"></scr' + 'ipt>')</script>`,
  ),
  plant(
    'amplitude',
    '/kinds',
    undefined,
    `<script>fetch('https://api2.amplitude.com/2/httpapi', { method: 'POST', body: '{}', mode: 'no-cors' })</script>`,
  ),
  plant('posthog', '/kinds', undefined, `<script>navigator.sendBeacon('https://us.i.posthog.com/e/', 'x')</script>`),
  plant(
    'segment',
    '/kinds',
    undefined,
    '<link rel="preload" as="script" href="https://cdn.segment.com/analytics.js/v1/abc/analytics.min.js">',
  ),
  plant('google-fonts', '/kinds'),
  plant('tawk-to', '/kinds', undefined, `<script>new WebSocket('wss://vsa1.tawk.to/s/?k=1')</script>`),
  // Tags.
  plant('ga4', '/tags', {
    at: 'www.googletagmanager.com/gtag/js?id=G-',
    cookies: [cookie('_ga'), cookie('_ga_ABC1234567')],
    asks: ['https://region1.google-analytics.com/g/collect?v=2'],
  }),
  plant('google-ads', '/tags', { at: 'www.googletagmanager.com/gtag/js?id=AW-', cookies: [cookie('_gcl_au')] }),
  plant('google-tag-manager', '/tags', { at: 'www.googletagmanager.com/gtm.js' }),
  plant('meta-pixel', '/tags', {
    at: 'connect.facebook.net/en_US/fbevents.js',
    cookies: [cookie('_fbp')],
    asks: ['https://www.facebook.com/tr?id=1&ev=PageView'],
  }),
  plant('tiktok-pixel', '/tags', { at: 'analytics.tiktok.com/', cookies: [cookie('_ttp')] }),
  plant('hotjar', '/tags', { at: 'static.hotjar.com/', cookies: [cookie('_hjSessionUser_3925006')] }),
  plant(
    'linkedin-insight',
    '/tags',
    undefined,
    '<img src="https://px.ads.linkedin.com/collect/?pid=1234567&fmt=gif" alt="" width="1" height="1">',
  ),
  plant('yandex-metrica', '/tags', { at: 'mc.yandex.ru/', cookies: [cookie('_ym_uid')] }),
  // Measuring.
  plant('heap', '/stats', { at: 'cdn.heapanalytics.com/', cookies: [cookie('_hp2_id.123')] }),
  plant('sentry', '/stats'),
  plant('mouseflow', '/stats', { at: 'cdn.mouseflow.com/', cookies: [cookie('mf_user')] }),
  plant('cloudflare-web-analytics', '/stats'),
  plant(
    'stats-in-th',
    '/stats',
    undefined,
    '<script src="https://tracker.stats.in.th/tracker.php?sid=68649"></script>',
  ),
  plant(
    'truehits',
    '/stats',
    { at: 'lvs.truehits.in.th/', cookies: [cookie('_uid1234')] },
    '<script src="https://lvs.truehits.in.th/dataa/a0000001.js"></script>',
  ),
  plant('onesignal', '/stats', { at: 'cdn.onesignal.com/', database: 'ONE_SIGNAL_SDK_DB' }),
  plant('google-adsense', '/stats', { at: 'pagead2.googlesyndication.com/', cookies: [cookie('__gads')] }),
  // Embeds and widgets.
  plant('vimeo', '/embeds'),
  plant('google-maps', '/embeds'),
  plant('spotify', '/embeds'),
  plant('soundcloud', '/embeds'),
  plant(
    'facebook-plugins',
    '/embeds',
    undefined,
    '<iframe src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fshop" width="340" height="130"></iframe>',
  ),
  plant('longdo-map', '/embeds'),
  plant('nostra-map', '/embeds'),
  plant('line-add-friend', '/embeds'),
  plant('adobe-fonts', '/embeds'),
  plant('font-awesome', '/embeds'),
  plant('page365', '/embeds'),
  plant('involve-asia', '/embeds'),
  plant('recaptcha', '/embeds'),
  plant('zendesk-chat', '/embeds', { at: 'static.zdassets.com/', local: ['ZD-buid'] }),
  // Behind the site's consent tool.
  gate('hubspot', '/gated', { at: 'js.hs-scripts.com/', cookies: [cookie('hubspotutk')] }),
  gate('r-widget', '/gated', { at: 'rwidget.readyplanet.com/' }),
  gate('sharethis', '/gated', { at: 'platform-api.sharethis.com/' }),
  gate('crisp', '/gated', { at: 'client.crisp.chat/', cookies: [cookie('crisp-client/session')] }),
  gate('jivochat', '/gated', { at: 'code.jivosite.com/' }),
  gate('quantcast', '/gated', { at: 'secure.quantserve.com/', cookies: [cookie('__qca')] }),
  gate('microsoft-advertising', '/gated', { at: 'bat.bing.com/', cookies: [cookie('_uetsid'), cookie('_uetvid')] }),
  // Traps: a name of the site that is another's in the DNS, a first-party proxy, a bundle of the site's own, a cookie that comes late, a route without a load.
  plant(
    'adobe-analytics',
    '/traps',
    undefined,
    '<img src="https://metrics.shop-under-test.co.th/b/ss/examplersid/1/H.26.2--NS/0" alt="">',
  ),
  plant('matomo', '/traps', undefined, '<script src="/assets/matomo.js"></script>'),
  plant('microsoft-clarity', '/traps', undefined, '<script src="/proxy/c.js"></script>'),
  plant(
    'snapchat-pixel',
    '/traps',
    { at: 'sc-static.net/', cookies: [cookie('_scid')] },
    '<script src="/js/bundle.js"></script>',
  ),
  plant(
    'chartbeat',
    '/late',
    undefined,
    `<script>setTimeout(() => { document.cookie = '_chartbeat2=1; path=/; secure; ${SECOND}' }, 900)</script>`,
  ),
  plant(
    'pinterest-tag',
    '/spa',
    { at: 's.pinimg.com/ct/', cookies: [cookie('_pin_unauth')] },
    '<script src="/js/spa.js"></script>',
  ),
  // The tool itself.
  plant('cookiebot', '/', undefined, '<script id="Cookiebot" src="https://consent.cookiebot.com/uc.js"></script>'),
]

/** The script of a stub. */
export function stubCode({ cookies = [], local = [], database, asks = [] }: Stub): string {
  return [
    ...cookies.map((one) => `document.cookie = ${JSON.stringify(one)};`),
    ...local.map((key) => `localStorage.setItem(${JSON.stringify(key)}, '1');`),
    ...(database ? [`indexedDB.open(${JSON.stringify(database)});`] : []),
    ...asks.map((url) => `new Image().src = ${JSON.stringify(url)};`),
  ].join('\n')
}
