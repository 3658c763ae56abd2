import type { SourceLine } from './source-line.ts'
import type { Suggestion } from './suggestion.ts'

const THAI = /[\u0E00-\u0E7F]/
/** What steers a template and has no words: `{% if x %}`, `{# … #}`, `<% … %>`. */
const STEERING = String.raw`\{%-?[^%{}]{0,500}-?%\}|\{#-?\s[^{}]{0,500}#\}|<%[-_]?(?![=-])[^<>%]{0,500}%>`
/** Attributes of kramdown and its kin: `{: #location }`, `{#cookies}`, `{.wide}`. */
const ATTRIBUTES = String.raw`(?<!\s)\s{0,9}\{(?::[^{}]{0,300}|[#.][\w-]{1,80}(?:\s[^{}]{0,200})?)\}\s{0,20}$`
/** What a template writes itself, alone on its line. */
const ALONE = String.raw`^\s{0,50}(?:\{\{[^{}]{0,500}\}\}|<%[=-][^<>%]{0,500}%>|\{\{[<%][^{}]{0,500}[%>]\}\})\s{0,50}$`
const STANDS = /\{\{[^{}]{0,500}\}\}|<%[=-][^<>%]{0,500}%>/g

/** Marks of templates that are taken out of a line; those with Thai words in them stay. */
export const TEMPLATE_MARK = new RegExp(`${STEERING}|${ATTRIBUTES}|${ALONE}`, 'g')

/** A mark → nothing; with words, as it is. */
export function withoutTemplate(mark: string): string {
  return THAI.test(mark) ? mark : ''
}

/** What a template would fill in and did not: only its owner knows what. */
export function suggestTemplates(lines: readonly SourceLine[]): Suggestion[] {
  return lines.flatMap(({ line, text }) =>
    [...text.matchAll(STANDS)].map(([before]): Suggestion => ({ class: 'template', line, before })),
  )
}
