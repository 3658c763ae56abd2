import { escapeHtml } from '../publish/html.ts'
import { linesOf } from '../receipt/shown-words.ts'
import { sayIn } from '../words/say.ts'
import type { Say } from '../words/say.ts'
import { figureOf, fileLink, framePage, quoteOf, tableOf } from './page-frame.ts'
import { pictureName } from './pictures.ts'
import type { Shot } from './pictures.ts'
import type { ShownSurface } from './shown-surfaces.ts'

/** What the archive shows, as its first page tells it. */
export interface EvidenceFacts {
  /** Version of the notice; undefined where none was named. */
  readonly notice: string | undefined
  /** Version of the widget whose code is in the archive. */
  readonly widget: string
  /** Paths in the archive, with their hashes. */
  readonly configs: readonly string[]
  readonly code: readonly HashedFile[]
  readonly notices: readonly string[]
  readonly shown: readonly ShownSurface[]
  readonly pictures: readonly Shot[]
  readonly checkpoints: readonly string[]
  readonly scan: string | undefined
  readonly receipt: string | undefined
}

export interface HashedFile {
  readonly path: string
  readonly sha256: string
}

/** The first page of the archive, for a reader who is no programmer. */
export function renderIndex(facts: EvidenceFacts): string {
  return framePage(titleOf(facts, sayIn('th')), { th: sectionOf(facts, 'th'), en: sectionOf(facts, 'en') })
}

function sectionOf(facts: EvidenceFacts, lang: 'th' | 'en'): string {
  const say = sayIn(lang)
  const { configs, notices, checkpoints, scan, receipt } = facts
  const files = (heading: Parameters<Say>[0], text: Parameters<Say>[0], paths: readonly string[]) =>
    paths.length ? [h2(say(heading)), p(say(text)), list(paths.map(fileLink))] : []
  return [
    `<h1>${escapeHtml(titleOf(facts, say))}</h1>`,
    p(say('evidence.page.intro')),
    ...files('evidence.page.receipt', 'evidence.page.receipt.text', receipt === undefined ? [] : [receipt]),
    h2(say('evidence.page.asked')),
    p(say('evidence.page.asked.text')),
    ...facts.shown.flatMap((shown) => surfaceOf(shown, facts.pictures, say)),
    ...(facts.pictures.length ? [] : [p(say('evidence.page.no-pictures'))]),
    ...files('evidence.page.config', 'evidence.page.config.text', configs),
    ...files('evidence.page.notice', 'evidence.page.notice.text', notices),
    ...files('evidence.page.checkpoints', 'evidence.page.checkpoints.text', checkpoints),
    ...files('evidence.page.scan', 'evidence.page.scan.text', scan === undefined ? [] : [scan]),
    h2(say('evidence.page.code', { widget: facts.widget })),
    p(say('evidence.page.code.text')),
    tableOf(
      [say('evidence.page.file'), 'SHA-256'],
      facts.code.map(({ path, sha256 }) => [fileLink(path), `<code>${sha256}</code>`]),
    ),
    h2(say('evidence.page.limits')),
    p(say('evidence.page.limits.text')),
  ].join('\n')
}

function titleOf({ notice }: EvidenceFacts, say: Say): string {
  return notice === undefined ? say('evidence.page.title.plain') : say('evidence.page.title', { version: notice })
}

function surfaceOf({ surface, lang, content, sha256 }: ShownSurface, pictures: readonly Shot[], say: Say): string[] {
  const name = say(`evidence.page.${surface}.${lang}`)
  const own = pictures.filter((shot) => shot.surface === surface && shot.lang === lang)
  return [
    `<h3>${escapeHtml(name)}</h3>`,
    ...own.map((shot) => figureOf(pictureName(shot), say('evidence.page.picture', { name, width: shot.width }))),
    quoteOf(linesOf((content as { readonly text?: unknown }).text), lang),
    `<p>content_sha256 <code>${sha256}</code> · ${fileLink(`words/${surface}-${lang}.json`)}</p>`,
  ]
}

const h2 = (text: string) => `<h2>${escapeHtml(text)}</h2>`
const p = (text: string) => `<p>${escapeHtml(text)}</p>`
const list = (items: readonly string[]) => `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`
