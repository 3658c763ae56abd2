import { escapeHtml as escape } from '../publish/html.ts'
import type { Language, Say } from '../words/say.ts'
import { mergeLeaks } from './merge-leaks.ts'
import type { PageObservation } from './observation.ts'
import { sayDoubt, sayFinding, sayPass } from './render-text.ts'
import type { Finding, Place, Report, ReportCookie, ReportService } from './report.ts'
import css from './report.css?raw'

/** How many places of one finding are shown. */
const PLACES = 12

/** A report as one page that needs no other file: for whoever decides, and for whoever repairs. */
export function renderHtml(
  report: Report,
  findings: readonly Finding[],
  observations: readonly PageObservation[],
  say: Say,
  language: Language,
): string {
  const { url, at, pages, banner } = report
  const title = say('scan.html.title', { host: URL.canParse(url) ? new URL(url).host : url })
  const leaks = findings.filter(({ rule }) => rule === 'leak')
  const others = findings.filter(({ rule }) => rule !== 'leak')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)}</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>${escape(url)} · ${escape(sayDay(at, language))} · ${escape(say('scan.html.pages', { count: pages.length }))} · ${escape(
    banner ? say('scan.banner', { name: banner.name || say('scan.banner.unknown') }) : say('scan.banner.none'),
  )}</p>
${summary(report, leaks, others, say)}
${section(say('scan.html.services'), servicesTable(report, leaks, say))}
${section(
  say('scan.html.leaks'),
  leaks.length
    ? mergeLeaks(leaks)
        .map((one) => findingBlock(one, say))
        .join('')
    : `<p>${escape(say('scan.html.no-leaks'))}</p>`,
)}
${section(say('scan.html.pictures'), pictures(observations, say))}
${section(say('scan.html.others'), others.length ? others.map((one) => findingBlock(one, say)).join('') : `<p>${escape(say('scan.html.nothing'))}</p>`)}
${section(say('scan.html.cookies'), cookiesTable(report.cookies, say))}
<p class="small">${escape(say('scan.html.limits'))}</p>
</main>
</body>
</html>
`
}

function section(title: string, content: string): string {
  return `<section>\n<h2>${escape(title)}</h2>\n${content}\n</section>`
}

/** What a director reads: is it well, and what of it is not. */
function summary({ services }: Report, leaks: readonly Finding[], others: readonly Finding[], say: Say): string {
  const leaking = new Set(leaks.map(({ subject }) => subject)).size
  const asked = services.filter(({ needsConsent }) => needsConsent).length
  const figures: readonly (readonly [number, string])[] = [
    [services.length, say('scan.html.figure.services')],
    [asked, say('scan.html.figure.asked')],
    [leaking, say('scan.html.figure.leaking')],
    [others.filter(({ level }) => level === 'warning').length, say('scan.html.figure.warnings')],
  ]
  const verdict = say(leaking ? 'scan.html.bad' : 'scan.html.good', { count: leaking })
  return `<p class="verdict ${leaking ? 'bad' : 'good'}">${escape(verdict)}</p>
<ul class="figures">${figures.map(([count, name]) => `<li><b>${count}</b> ${escape(name)}</li>`).join('')}</ul>`
}

function servicesTable({ services, passes }: Report, leaks: readonly Finding[], say: Say): string {
  const done = passes.filter(({ outcome }) => outcome === 'done').map(({ pass }) => pass)
  const cell = ({ id, seen }: ReportService, pass: string) => {
    const pages = seen[pass]
    const isLeak = leaks.some((leak) => leak.subject === id && leak.pass === pass)
    if (!pages) return '<td>–</td>'
    const text = say(isLeak ? 'scan.html.cell.leak' : 'scan.html.cell.seen', { count: pages.length })
    return `<td class="${isLeak ? 'leak' : 'seen'}" title="${escape(pages.slice(0, 10).join('\n'))}">${escape(text)}</td>`
  }
  return table(
    [
      say('scan.html.service'),
      say('scan.html.provider'),
      say('scan.html.category'),
      ...done.map((pass) => sayPass(pass, say)),
    ],
    services.map(
      (service) =>
        `<th scope="row">${escape(service.name)}</th><td>${escape(service.provider)}</td><td>${escape(service.category)}</td>${done
          .map((pass) => cell(service, pass))
          .join('')}`,
    ),
  )
}

function findingBlock(finding: Finding, say: Say): string {
  const { evidence, places, pages, rule } = finding
  const seen = rule === 'leak' ? evidence.map((what) => `<li><code>${escape(what)}</code></li>`).join('') : ''
  const where = places.length
    ? places
        .slice(0, PLACES)
        .map((place) => placeBlock(place, finding, say))
        .join('')
    : pages
        .slice(0, PLACES)
        .map((page) => `<p class="small">${escape(page)}</p>`)
        .join('')
  return `<article class="${finding.level}">
<h3>${escape(sayFinding(finding, say))}</h3>
${seen && `<ul>${seen}</ul>`}${where}
</article>`
}

function placeBlock(place: Place, finding: Finding, say: Say): string {
  const { page, line, before, after, doubt, through } = place
  const brought = through?.length
    ? `<p class="small">${escape(say('scan.through', { through: through.join(' → ') }))}</p>`
    : ''
  const why = doubt ? `<p class="small">${escape(sayDoubt(place, finding, say))}</p>` : ''
  return `<p class="small">${escape(say('scan.html.line', { page, line }))}</p>${brought}<pre><del>${escape(before)}</del>${
    after === undefined ? '' : `\n<ins>${escape(after)}</ins>`
  }</pre>${why}`
}

function cookiesTable(cookies: readonly ReportCookie[], say: Say): string {
  const days = (count: number) =>
    count < 0 ? say('scan.html.session') : say('scan.html.days', { count: Math.round(count) })
  const flags = ({ secure, httpOnly, sameSite }: ReportCookie) =>
    [...(secure ? ['Secure'] : []), ...(httpOnly ? ['HttpOnly'] : []), `SameSite=${sameSite}`].join(' ')
  return table(
    [
      'scan.html.cookie',
      'scan.html.service',
      'scan.html.lifetime',
      'scan.html.flags',
      'scan.html.passes',
      'scan.html.from',
    ].map((key) => say(key as 'scan.html.cookie')),
    cookies.map(
      (cookie) =>
        `<th scope="row"><code>${escape(cookie.name)}</code><br><span class="small">${escape(cookie.domain)}</span></th><td>${escape(
          cookie.service ?? '–',
        )}</td><td>${escape(days(cookie.days))}</td><td>${escape(flags(cookie))}</td><td>${escape(
          cookie.passes.map((pass) => sayPass(pass, say)).join(', '),
        )}</td><td class="small">${escape(cookie.from ?? '')}</td>`,
    ),
  )
}

function pictures(observations: readonly PageObservation[], say: Say): string {
  const shown = observations.filter(({ picture }) => picture)
  return `<div class="pictures">${shown
    .map(
      ({ pass, url, picture }) =>
        `<figure><img src="data:image/jpeg;base64,${picture}" width="195" alt="${escape(`${sayPass(pass, say)}: ${url}`)}"><figcaption>${escape(
          sayPass(pass, say),
        )}</figcaption></figure>`,
    )
    .join('')}</div>`
}

function table(heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((one) => `<th scope="col">${escape(one)}</th>`).join('')
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row}</tr>`)
    .join('\n')}</tbody></table></div>`
}

function sayDay(iso: string, language: Language): string {
  const locale = language === 'th' ? 'th-TH-u-ca-buddhist' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Bangkok' }).format(
    new Date(iso),
  )
}
