import { Fragment, h } from 'preact'
import { resolveConfig } from '../../../src/config/resolve-config.ts'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import { words as cookieWords } from 'virtual:words/cookies'
import { plainTranslate } from '../../../src/i18n/translate.ts'
import { cookieCategories } from '../../../src/cookies/cookie-rows.ts'
import { CookieTable } from '../../../src/ui/cookies/CookieTable.tsx'
import { CopyBox } from './CopyBox.tsx'
import { DETAILS, configText, recipientsOf, tagText } from './outputs.ts'
import { Snippets } from './Snippets.tsx'
import type { BuilderState } from './state.ts'
import type { BuilderWords } from './words.ts'

export interface ResultProps {
  readonly words: BuilderWords
  readonly language: 'th' | 'en'
  readonly state: BuilderState
  readonly input: ConfigInput
}

/** Everything to take along. */
export function Result({ words, language, state, input }: ResultProps) {
  return (
    <section class="builder-result" aria-labelledby="result">
      <h2 id="result">{words.result}</h2>
      <p class="quiet">{words.share}</p>
      <h3>{words.config}</h3>
      <CopyBox words={words} id="builder-config" label={words.config} text={configText(state.config)} />
      <h3>{words.tag}</h3>
      <CopyBox words={words} id="builder-tag" label={words.tag} text={tagText(state)} />
      <Snippets words={words} input={input} />
      <h3>{words.table}</h3>
      <p class="small quiet">{words.tableHint}</p>
      <CopyBox words={words} id="builder-place" label={words.table} text="<div data-yinyom-cookies></div>" />
      <Tables language={language} input={input} />
      <Notice words={words} language={language} input={input} />
    </section>
  )
}

function Tables({ language, input }: Pick<ResultProps, 'language' | 'input'>) {
  const config = resolveConfig(input)
  const { address: you, digits, calendar } = config.ui
  const t = plainTranslate([config.words[language], cookieWords[language]], { you })
  return (
    <div class="builder-tables">
      {cookieCategories(config, DETAILS).map((one) => (
        <CookieTable key={one.category.id} t={t} style={{ locale: language, digits, calendar }} of={one} />
      ))}
    </div>
  )
}

function Notice({ words, language, input }: Omit<ResultProps, 'state'>) {
  const recipients = recipientsOf(input, language)
  const told = ({ provider, services, countries }: (typeof recipients)[number]) =>
    `${provider} (${services.join(', ')}) – ${countries?.join(', ') || words.notKnown}`
  return (
    <Fragment>
      <h3>{words.notice}</h3>
      <p class="small quiet">{words.noticeHint}</p>
      {recipients.length ? (
        <CopyBox words={words} id="builder-notice" label={words.notice} text={recipients.map(told).join('\n')} />
      ) : (
        <p class="quiet">{words.noRecipients}</p>
      )}
    </Fragment>
  )
}
