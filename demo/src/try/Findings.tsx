import { h } from 'preact'
import { DISCLAIMER } from '../../../cli/src/check/disclaimer.ts'
import type { Finding } from '../../../cli/src/check/finding.ts'
import { RULES } from '../../../cli/src/check/rules.ts'
import { citeLaw } from './cite-law.ts'
import { findPlace } from './find-place.ts'
import type { OutlineRow } from './outline-rows.ts'
import { SEVERITIES, severities } from './severities.ts'
import type { Texts } from './texts.ts'

export interface FindingsProps {
  readonly findings: readonly Finding[]
  readonly rows: readonly OutlineRow[]
  readonly texts: Texts
  readonly show: (anchor: string | undefined, link: HTMLElement) => void
}

/** What the check has to say, the gravest first. */
export function Findings({ findings, rows, texts, show }: FindingsProps) {
  const { words, language } = texts
  const grouped = severities(findings)
  return (
    <section id="findings" class="try-findings" aria-labelledby="findings-title">
      <h2 id="findings-title">{words.findings}</h2>
      <p class="quiet small">{DISCLAIMER[language]}</p>
      {!findings.length && (
        <div class="box tinted try-clean">
          <p>
            <b>{words.clean(RULES.length)}</b>
          </p>
          <p>{words.cleanMore}</p>
        </div>
      )}
      {SEVERITIES.map(
        (severity) =>
          grouped[severity].length > 0 && (
            <div key={severity}>
              <h3>
                {words[severity]} ({grouped[severity].length})
              </h3>
              <ol class="try-list">
                {grouped[severity].map((finding, at) => (
                  <OneFinding key={at} finding={finding} rows={rows} texts={texts} show={show} />
                ))}
              </ol>
            </div>
          ),
      )}
    </section>
  )
}

function OneFinding({ finding, rows, texts, show }: Omit<FindingsProps, 'findings'> & { readonly finding: Finding }) {
  const { words, language, say } = texts
  const { at, law, message, proposal, remedy, rule, sentence, severity, sure, where, why } = finding
  const target = at ?? where
  const place = target && findPlace(target, rows, texts)
  return (
    <li class={`try-finding try-${severity}`} data-rule={rule}>
      <h4>{message[language]}</h4>
      <p class="try-meta small">
        <span>{citeLaw(law, language)}</span>
        {place && (
          <a
            href="#viewer"
            onClick={(event) => {
              event.preventDefault()
              show(place.anchor, event.currentTarget)
            }}
          >
            {at ? words.place(place.name) : `${say('check.where')} ${place.name}`}
          </a>
        )}
      </p>
      {sentence && <blockquote class="try-sentence">{sentence}</blockquote>}
      {sure !== 'certain' && <p class="try-sure">{say(`check.${sure}`)}</p>}
      <p>
        <b>{say('check.remedy')}</b> {remedy[language]}
      </p>
      {proposal && (
        <p class="try-proposal">
          <b>{say('check.proposal')}</b> {proposal[language]}
        </p>
      )}
      <p class="quiet small">
        <b>{say('check.why')}</b> {why[language]}
      </p>
    </li>
  )
}
