import { renderStanding } from './page-standing.ts'
import { formatDate } from '../../../src/i18n/format-date.ts'
import { startOfDay } from '../../../src/notices/format/notice-day.ts'
import type { NoticeParty } from '../../../src/notices/format/notice-schema.ts'
import type { Notice } from '../../../src/notices/format/notice.ts'
import type { NoticeEntry, NoticeVersion } from '../../../src/notices/format/notices-manifest.ts'
import { sayIn } from '../words/say.ts'
import type { Language, Say } from '../words/say.ts'
import { STYLE } from './file-names.ts'
import { attributes, escapeHtml } from './html.ts'
import { renderBlocks, renderLines } from './page-blocks.ts'
import { renderContents } from './page-contents.ts'

/** Nothing runs, nothing is loaded but the style sheet beside the page, nothing is sent. */
const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"

/** Own names start with a sign that no anchor can start with. */
const [TEXT, CONTENTS, VERSIONS] = ['_text', '_contents', '_versions']

/**
 * One version in one language as a page that needs no script. It lists the other versions with their days, and says
 * whether it is in force at `now`, with the day on which that ends where it is known.
 */
export function renderPage(notice: Notice, entry: NoticeEntry, sha256: string, now: number): string {
  const language: Language = notice.language.startsWith('th') ? 'th' : 'en'
  const say = sayIn(language)
  const version = entry.versions.find((one) => one.version === notice.version)
  const contents = renderContents(notice.blocks)
  return `${[
    '<!doctype html>',
    `<html${attributes({ lang: notice.language })}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta${attributes({ 'http-equiv': 'Content-Security-Policy', content: POLICY })}>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`${notice.title} (${notice.version})`)}</title>`,
    `<link${attributes({ rel: 'stylesheet', href: STYLE })}>`,
    ...canonical(version?.documents[notice.language]?.page),
    ...alternates(version),
    '</head>',
    '<body>',
    `<a class="skip" href="#${TEXT}">${say('page.skip')}</a>`,
    '<header>',
    `<h1>${escapeHtml(notice.title)}</h1>`,
    ...renderStanding(notice, entry, now, language, say),
    renderFacts(notice, version, language, say),
    ...renderLanguages(notice, version, say),
    '</header>',
    ...(contents
      ? [`<nav aria-labelledby="${CONTENTS}">`, `<h2 id="${CONTENTS}">${say('page.contents')}</h2>`, contents, '</nav>']
      : []),
    `<main id="${TEXT}">`,
    renderBlocks(notice.blocks, say('page.table')),
    '</main>',
    ...renderVersions(notice, entry, language, say),
    renderFooter(version?.documents[notice.language]?.href, sha256, say),
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

/** The text is shown at two addresses while it is in force; this is the one that stays. */
function canonical(href: string | undefined): string[] {
  return href ? [`<link${attributes({ rel: 'canonical', href })}>`] : []
}

function alternates(version: NoticeVersion | undefined): string[] {
  const pages = Object.entries(version?.documents ?? {}).flatMap(([hreflang, { page }]) =>
    page ? [{ hreflang, href: page }] : [],
  )
  return pages.map(({ hreflang, href }) => `<link${attributes({ rel: 'alternate', hreflang, href })}>`)
}

function renderFacts(notice: Notice, version: NoticeVersion | undefined, language: Language, say: Say): string {
  const { controller, dpo, published, supersedes } = notice
  const summary = version?.summary?.[notice.language]
  const facts: readonly (readonly [name: string, html: string | undefined])[] = [
    [say('page.version'), escapeHtml(notice.version)],
    [say('page.effective'), renderDay(notice.effective, language)],
    [say('page.published'), published && renderDay(published, language)],
    [say('page.supersedes'), supersedes && escapeHtml(supersedes)],
    [say('page.changed'), summary && escapeHtml(summary)],
    [say('page.controller'), controller && renderParty(controller)],
    [say('page.dpo'), dpo && renderParty(dpo)],
  ]
  const rows = facts.flatMap(([name, html]) => (html ? [`<dt>${name}</dt>`, `<dd>${html}</dd>`] : []))
  return ['<dl class="facts">', ...rows, '</dl>'].join('\n')
}

function renderParty({ name, contact = [] }: NoticeParty): string {
  return escapeHtml(name) + (contact.length ? renderLines(contact) : '')
}

function renderDay(day: string, locale: Language): string {
  const words = formatDate(startOfDay(day), { locale, digits: 'latin', calendar: 'buddhist' })
  return `<time${attributes({ datetime: day })}>${escapeHtml(words)}</time>`
}

function renderLanguages({ language }: Notice, version: NoticeVersion | undefined, say: Say): string[] {
  const others = Object.entries(version?.documents ?? {}).filter(([one, { page }]) => one !== language && page)
  if (!others.length) return []
  const links = others.map(([one, { page }]) => {
    const name = new Intl.DisplayNames([one], { type: 'language' }).of(one) ?? one
    return `<a${attributes({ href: page, hreflang: one, lang: one, rel: 'alternate' })}>${escapeHtml(name)}</a>`
  })
  return [`<p class="languages">${say('page.languages')} ${links.join(' · ')}</p>`]
}

/** Newest first; what has no page in this language is told without a link. */
function renderVersions(notice: Notice, { versions }: NoticeEntry, language: Language, say: Say): string[] {
  if (versions.length < 2) return []
  const rows = versions.toReversed().map(({ version, effective, summary, documents }) => {
    const page = documents[notice.language]?.page
    const own = version === notice.version
    const link = attributes({ href: page, 'aria-current': own ? 'page' : undefined })
    const name = page ? `<a${link}>${escapeHtml(version)}</a>` : escapeHtml(version)
    const told = summary?.[notice.language]
    const rest = told ? ` · ${escapeHtml(told)}` : ''
    return `<li>${name} · ${say('page.from')} ${renderDay(effective, language)}${rest}</li>`
  })
  const heading = `<h2 id="${VERSIONS}">${say('page.versions')}</h2>`
  return [`<nav aria-labelledby="${VERSIONS}">`, heading, '<ul role="list">', ...rows, '</ul>', '</nav>']
}

function renderFooter(href: string | undefined, sha256: string, say: Say): string {
  const document = href ? `<a${attributes({ href })}>${say('page.document')}</a> · ` : ''
  return `<footer><p>${document}SHA-256 <code>${escapeHtml(sha256)}</code></p></footer>`
}
