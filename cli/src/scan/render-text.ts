import { isWordKey } from '../words/say.ts'
import type { Say } from '../words/say.ts'
import { mergeLeaks } from './merge-leaks.ts'
import type { ToldFinding } from './merge-leaks.ts'
import type { Pass } from './observation.ts'
import type { Finding, Level, Place, Report, ReportService } from './report.ts'

const PAGES = 3
const PLACES = 5

/** The sentence of a finding. */
export function sayFinding(finding: Finding & { readonly passes?: readonly Pass[] }, say: Say): string {
  const { rule, subject, name, pass, passes = pass ? [pass] : [], days = 0, allowed = 0, evidence } = finding
  return say(`scan.rule.${rule}`, {
    subject,
    name: name ?? subject,
    pass: passes.map((one) => sayPass(one, say)).join(', '),
    days,
    allowed,
    evidence: evidence.join(', '),
  })
}

/** A pass in words; a category by its id. */
export function sayPass(pass: string, say: Say): string {
  const key = `scan.pass.${pass}`
  return isWordKey(key) ? say(key) : say('scan.pass.category', { category: pass.replace('category:', '') })
}

/** A report for a terminal. `findings` are those to be told: all, or what is new. */
export function renderText(report: Report, findings: readonly Finding[], say: Say): string {
  const { url, pages, banner, services, passes, kept, beyond } = report
  const told = mergeLeaks(findings)
  const skipped = passes.filter(({ outcome }) => outcome !== 'done')
  return [
    say('scan.head', { url, pages: pages.length }),
    banner ? say('scan.banner', { name: banner.name || say('scan.banner.unknown') }) : say('scan.banner.none'),
    ...skipped.map(({ pass, outcome }) => say(`scan.outcome.${outcome as 'no-banner'}`, { pass: sayPass(pass, say) })),
    ...(kept.length ? [say('scan.kept', { count: kept.length })] : []),
    ...(beyond ? [say('scan.beyond', { count: beyond })] : []),
    '',
    say('scan.services', { count: services.length }),
    ...services.map((service) => `  ${renderService(service, say)}`),
    ...(['error', 'warning', 'note'] as const).flatMap((level) => renderLevel(level, told, say)),
  ].join('\n')
}

function renderService({ name, category, seen, needsConsent, declared }: ReportService, say: Say): string {
  const passes = Object.keys(seen).map((pass) => sayPass(pass, say))
  const signs = [
    category,
    ...(needsConsent ? [] : [say('scan.told')]),
    ...(declared === false ? [say('scan.undeclared')] : []),
  ]
  return `${name} (${signs.join(', ')}): ${passes.join(', ')}`
}

function renderLevel(level: Level, findings: readonly ToldFinding[], say: Say): string[] {
  const own = findings.filter((finding) => finding.level === level)
  if (!own.length) return []
  return [
    '',
    say(`scan.level.${level}`, { count: own.length }),
    ...own.flatMap((finding) => renderFinding(finding, say)),
  ]
}

function renderFinding(finding: ToldFinding, say: Say): string[] {
  const { pages, places, evidence, rule } = finding
  return [
    `- ${sayFinding(finding, say)}`,
    ...(rule === 'leak' ? evidence.slice(0, PAGES).map((what) => `    ${what}`) : []),
    ...places.slice(0, PLACES).flatMap((place) => renderPlace(place, finding, say)),
    ...(places.length > PLACES ? [`    ${say('scan.more', { count: places.length - PLACES })}`] : []),
    ...(places.length ? [] : pages.slice(0, PAGES).map((page) => `    ${page}`)),
  ]
}

function renderPlace(place: Place, finding: Finding, say: Say): string[] {
  const { page, line, before, after, doubt, through } = place
  const lines = [`    ${page}:${line}`]
  if (through?.length) lines.push(`    ${say('scan.through', { through: through.join(' → ') })}`)
  lines.push(`    - ${oneLine(before)}`)
  if (after !== undefined) lines.push(`    + ${oneLine(after)}`)
  if (doubt) lines.push(`      ${sayDoubt(place, finding, say)}`)
  return lines
}

/** Why a place cannot simply be marked, and what to do. */
export function sayDoubt({ doubt, what = '' }: Place, { name, subject }: Finding, say: Say): string {
  return doubt ? say(`mark.doubt.${doubt}`, { service: name ?? subject, what }) : ''
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
