// Every surface of the widget in the states that it can be in. The workbench lists them, and the pictures that the tests
// compare are taken of them.
import { EARLIER, NOW } from './moments.js'

export const LANGUAGES = ['th', 'en']
export const SCHEMES = ['light', 'dark']
export const THEMES = ['default', 'government', 'luxury', 'pastel']

const DAY = 86_400_000
const BANNER = '.banner'
const SETTINGS = '.s-dialog'
const SAID = '.said'
const TAB = '.tab'
const NOTICE = '.n-dialog'
const FRAME = 'yinyom-frame'

const ui = (more) => ({ ui: more })
const services = [
  {
    id: 'visits',
    category: 'analytics',
    name: 'Matomo',
    provider: { th: 'สวนหลังบ้าน', en: 'Back Garden' },
    purpose: { th: 'นับจำนวนผู้เข้าชม', en: 'Counts visits' },
    retention: 'P1Y',
    cookies: ['_pk_*'],
  },
  {
    id: 'video',
    category: 'marketing',
    name: 'YouTube',
    provider: 'Google LLC',
    purpose: { th: 'เล่นวิดีโอ และเลือกโฆษณาจากสิ่งที่ชม', en: 'Plays videos, and chooses advertisements by what was watched' },
    retention: 'P6M',
  },
]
const notices = { notices: { manifest: '/workbench/notices/notices.json', id: 'privacy' } }
const frame = (width, height) =>
  `<iframe data-category="marketing" data-service="video" data-src="https://video.example/embed/1" title="สวนในฤดูฝน" width="${width}" height="${height}"></iframe>`

const service = (id, category, name, provider) => ({
  id,
  category,
  name,
  provider,
  purpose: { th: 'นับจำนวนผู้เข้าชมและดูว่าหน้าใดใช้ยาก', en: 'Counts visits and shows which pages are hard to use' },
  retention: 'P1Y',
  cookies: [`${id}_*`],
})
const TWENTY = Array.from({ length: 20 }, (_, at) =>
  service(
    `tool-${at + 1}`,
    ['functional', 'analytics', 'marketing'][at % 3],
    `Tool ${at + 1}`,
    `Company ${at + 1} Ltd.`,
  ),
)

/** Presses a button of the banner. */
const press = (action) => () =>
  document.querySelector('yinyom-ui').shadowRoot.querySelector(`[data-action=${action}]`).click()
const openSettings = (consent) => consent.open('settings')

export const VIEWS = [
  { id: 'banner-bar', title: 'bar', shows: BANNER },
  { id: 'banner-top', title: 'bar at the top', shows: BANNER, config: ui({ position: 'top' }) },
  {
    id: 'banner-box',
    title: 'box, with ×',
    shows: BANNER,
    config: ui({ layout: 'box', close: true, reject: 'necessary' }),
  },
  { id: 'banner-modal', title: 'dialog', shows: BANNER, config: ui({ layout: 'modal' }) },
  {
    id: 'banner-inline',
    title: 'in the page',
    shows: BANNER,
    config: ui({ layout: 'inline' }),
    body: '<div data-yinyom-inline></div>',
  },
  { id: 'banner-gpc', title: 'browser says Global Privacy Control', shows: BANNER, browser: 'says-gpc' },
  {
    id: 'banner-again',
    title: 'asked again: the notice has changed',
    shows: BANNER,
    config: { ...notices, categories: ['necessary', 'functional', 'analytics'] },
    past: { at: EARLIER },
  },
  {
    id: 'banner-new',
    title: 'asked again: something new',
    shows: BANNER,
    past: { at: NOW - DAY, config: { categories: ['necessary', 'functional', 'analytics'] } },
  },
  { id: 'banner-expired', title: 'asked again: the answer has run out', shows: BANNER, past: { at: NOW - 200 * DAY } },
  { id: 'settings-first', title: 'first time', shows: SETTINGS, config: { services }, act: openSettings },
  {
    id: 'settings-decided',
    title: 'after an answer',
    shows: SETTINGS,
    config: { services },
    past: { at: NOW - DAY },
    act: openSettings,
  },
  {
    id: 'settings-withdrawn',
    title: 'after a withdrawal',
    config: { services },
    shows: SETTINGS,
    past: { at: NOW - DAY },
    act: (consent) => consent.withdraw().then(() => consent.open('settings')),
  },
  {
    id: 'settings-services',
    title: 'twenty services',
    shows: SETTINGS,
    config: { services: TWENTY },
    act: openSettings,
  },
  {
    id: 'settings-guardian',
    title: 'a guardian may answer',
    shows: SETTINGS,
    config: { guardian: true },
    act: openSettings,
  },
  {
    id: 'settings-notice',
    title: 'with a notice',
    shows: SETTINGS,
    config: notices,
    past: { at: NOW - DAY },
    act: openSettings,
  },
  {
    id: 'settings-refused-storage',
    title: 'the browser keeps nothing',
    shows: SETTINGS,
    browser: 'refuses-storage',
    act: (consent) => consent.rejectAll().then(() => consent.open('settings')),
  },
  { id: 'confirmation-said', title: 'after a refusal', shows: SAID, act: press('reject') },
  {
    id: 'confirmation-refused-storage',
    title: 'the browser keeps nothing',
    shows: SAID,
    browser: 'refuses-storage',
    act: press('reject'),
  },
  { id: 'tab-left', title: 'at the left', shows: TAB, past: { at: NOW - DAY } },
  { id: 'tab-right', title: 'at the right', shows: TAB, config: ui({ launcher: 'right' }), past: { at: NOW - DAY } },
  {
    id: 'placeholder-wide',
    title: '560 × 315',
    shows: FRAME,
    body: frame(560, 315),
    config: { services },
    act: press('reject'),
  },
  {
    id: 'placeholder-phone',
    title: '288 × 162',
    shows: FRAME,
    body: frame(288, 162),
    config: { services },
    act: press('reject'),
  },
  {
    id: 'placeholder-small',
    title: '160 × 90',
    shows: FRAME,
    body: frame(160, 90),
    config: { services },
    act: press('reject'),
  },
  {
    id: 'placeholder-tall',
    title: '200 × 356',
    shows: FRAME,
    body: frame(200, 356),
    config: { services },
    act: press('reject'),
  },
  { id: 'notice-viewer', title: 'in force', shows: NOTICE, config: notices, act: (consent) => consent.open('notice') },
  {
    id: 'notice-compared',
    title: 'what has changed',
    shows: NOTICE,
    config: notices,
    act: (consent) => consent.open('notice', { version: '2.0.0', compareWith: '1.1.0' }),
  },
  {
    id: 'notice-failed',
    title: 'cannot be had',
    shows: NOTICE,
    config: { notices: { manifest: '/workbench/nowhere.json', id: 'privacy' } },
    act: (consent) => consent.open('notice'),
  },
]

export function addressOf({ id }, lang, scheme, theme = 'default') {
  return `/workbench/view/?${new URLSearchParams({ view: id, lang, scheme, theme })}`
}
