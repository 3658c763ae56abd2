import type { Answered } from './mapped-hosts.ts'
import { PLANTED, stubCode } from './planted.ts'

const HOST = 'www.shop-under-test.co.th'
export const SHOP = `https://${HOST}`

const PAGES = ['/', '/kinds', '/tags', '/stats', '/embeds', '/gated', '/traps', '/late', '/spa', '/quiet', '/policy']

/** What looks like services and is none: nothing of it is asked for. */
const LOOKS_LIKE = `
<!-- <script>!function(e,t,n,s,u,a){e.twq}(window,document);twq('config','o1')</script><script src="https://static.ads-twitter.com/uwt.js"></script> -->
<script type="text/plain" data-cookieconsent="never" data-cookieblock-src="https://static.ads-twitter.com/uwt.js"></script>
<p>We like <a href="https://www.tiktok.com/@shop">TikTok</a>, <a href="https://www.instagram.com/shop/">Instagram</a> and fbq('track').</p>
<iframe data-src="https://www.dailymotion.com/embed/video/x1" title="later"></iframe>
<template><iframe src="https://player.twitch.tv/?channel=a"></iframe></template>
<script src="/js/analytics.js"></script>
<script type="application/json">{"u":"https://cdn.taboola.com/libtrc/unip/1/tfa.js"}</script>
<script>document.cookie = 'cart_items=3; path=/; secure'; document.cookie = 'shop_lang=th; path=/; secure'; localStorage.setItem('shop-theme', 'dark')</script>
<img src="https://cdn.partner-under-test.net/logo.png" alt="">`

const FILES: Readonly<Record<string, string>> = {
  '/assets/matomo.js': `document.cookie = '_pk_id.1.abcd=1; path=/; max-age=33955200; secure'; new Image().src = '/assets/matomo.php?idsite=1'`,
  '/proxy/c.js': `document.cookie = '_clck=1; path=/; max-age=31536000; secure'`,
  '/js/bundle.js': `(() => { const s = document.createElement('script'); s.src = 'https://sc-static.net/scevent.min.js'; document.head.append(s) })()`,
  '/js/spa.js': `addEventListener('load', () => setTimeout(() => { history.pushState({}, '', '/spa/cart'); const s = document.createElement('script'); s.src = 'https://s.pinimg.com/ct/core.js'; document.head.append(s) }, 200))`,
  '/js/analytics.js': `window.shopAnalytics = { track() {} }`,
}

/** Cookiebot as far as a scan meets it: its dialog, its answers, `Cookiebot.withdraw()`. It deletes nothing. */
const TOOL = `(() => {
  const answer = () => (/CookieConsent=(yes|no)/.exec(document.cookie) || [])[1]
  const save = (value) => { document.cookie = 'CookieConsent=' + value + '; path=/; max-age=31536000; secure' }
  const run = () => document.querySelectorAll('script[type="text/plain"][data-cookieconsent=marketing]').forEach((held) => {
    const live = document.createElement('script')
    if (held.dataset.cookieblockSrc) live.src = held.dataset.cookieblockSrc
    else live.text = held.text
    held.replaceWith(live)
  })
  window.Cookiebot = { withdraw() { save('no') } }
  addEventListener('DOMContentLoaded', () => {
    if (answer() === 'yes') return run()
    if (answer()) return
    const box = document.createElement('div')
    box.id = 'CybotCookiebotDialog'
    box.innerHTML = '<p>This website uses cookies</p><button id="CybotCookiebotDialogBodyButtonDecline">Deny</button><button id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll">Allow all</button>'
    document.body.append(box)
    box.firstElementChild.nextElementSibling.onclick = () => { save('no'); box.remove() }
    box.lastElementChild.onclick = () => { save('yes'); box.remove(); run() }
  })
})()`

/** The site under test and what it asks others for. */
export function answerShop(host: string, path: string): Answered | undefined {
  if (host === HOST) return answerOwn(path)
  if (host === 'consent.cookiebot.com') return { type: 'text/javascript', body: TOOL }
  if (host === 'fonts.googleapis.com') {
    return {
      type: 'text/css',
      body: `@font-face { font-family: Sarabun; src: url(https://fonts.gstatic.com/s/sarabun/v1/a.woff2) } body { font-family: Sarabun }`,
    }
  }
  const planted = PLANTED.find(({ stub }) => stub && `${host}${path}`.startsWith(stub.at))
  return planted?.stub && { type: 'text/javascript', body: stubCode(planted.stub) }
}

function answerOwn(path: string): Answered {
  const name = path.split('?')[0]!
  const file = FILES[name]
  if (file !== undefined) return { type: 'text/javascript', body: file }
  if (!PAGES.includes(name)) return { status: 404, type: 'text/html', body: '<title>none</title>' }
  const tool = '<script id="Cookiebot" src="https://consent.cookiebot.com/uc.js"></script>'
  const own = PLANTED.filter(({ page, id }) => page === name && id !== 'cookiebot').map(({ html }) => html)
  const more =
    name === '/quiet' ? LOOKS_LIKE : name === '/policy' ? '<img src="https://trc.taboola.com/x.gif" alt="">' : ''
  const links = PAGES.map((page) => `<a href="${page}">${page}</a>`).join('\n')
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html>\n<html lang="th">\n<head>\n<title>ร้าน ${name}</title>\n${tool}\n</head>\n<body>\n<nav>${links}</nav>\n${own.join('\n')}\n${more}\n</body>\n</html>`,
    ...(name === '/policy' && { headers: { 'content-security-policy': "img-src 'self'" } }),
  }
}
