// Before the widget: sets up the page for the view that the address names. Where an earlier visit left an answer, that
// visit comes first, with its own clock, and then the page is loaded again.
import { setClock } from '../../set-clock.js'
import { EARLIER, NOW } from '../moments.js'
import { THEMES, VIEWS } from '../views.js'
import { appeared, find, holdTimers, newVisit, refuseStorage, sayGpc } from './browser.js'

const asked = new URLSearchParams(location.search)
const view = VIEWS.find(({ id }) => id === asked.get('view')) ?? VIEWS[0]
const scheme = asked.get('scheme') ?? 'auto'
const theme = THEMES.find((name) => name === asked.get('theme')) ?? THEMES[0]
const root = document.documentElement
/** What the earlier visit has left for this one: the name of its cookie. */
const left = sessionStorage.getItem(location.href)
const isPast = Boolean(view.past && !left)
const at = isPast ? view.past.at : NOW
const name = left ?? newVisit()
sessionStorage.removeItem(location.href)

setClock(() => at)
holdTimers()
// The server gives the notices as they stood that day.
if (view.config?.notices) document.cookie = `travel=${at === EARLIER ? 0 : 3}; Path=/workbench/; SameSite=Lax`
if (view.browser === 'refuses-storage') refuseStorage()
if (view.browser === 'says-gpc') sayGpc()
root.dataset.scheme = scheme
document.getElementById('page').insertAdjacentHTML('beforeend', view.body ?? '')
if (theme !== 'default') {
  const sheet = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: `/themes/${theme}/widget.css`,
  })
  document.head.append(sheet)
}

window.yinyomConfig = {
  site: 'workbench',
  locale: root.lang,
  controller: { name: { th: 'สวนหลังบ้าน', en: 'Back Garden' }, contact: 'mailto:privacy@garden.example' },
  links: { privacy: '/workbench/', cookies: '/workbench/' },
  cookie: { name },
  onWithdraw: 'keep',
  ...view.config,
  ...(isPast && view.past.config),
  ui: { theme: scheme, ...view.config?.ui },
}
;(window.yinyomQueue ??= []).push((consent) => void consent.ready.then(() => run(consent)))

async function run(consent) {
  if (isPast) {
    await consent.acceptAll()
    await consent.receipts()
    sessionStorage.setItem(location.href, name)
    return location.reload()
  }
  // What waits for a sign of a person has one.
  document.dispatchEvent(new Event('scroll'))
  await view.act?.(consent)
  await appeared(() => find(view.shows))
  await document.fonts.ready
  root.dataset.workbench = 'ready'
}
