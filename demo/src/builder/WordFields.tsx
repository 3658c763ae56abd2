import { h } from 'preact'
import en from '../../../src/i18n/locales/en.json'
import th from '../../../src/i18n/locales/th.json'
import { withWord } from './state.ts'
import type { BuilderConfig } from './state.ts'
import type { BuilderWords } from './words.ts'

export interface WordFieldsProps {
  readonly words: BuilderWords
  readonly config: BuilderConfig
  readonly onConfig: (config: BuilderConfig) => void
}

/** Texts of the banner that the page edits. */
type Edited =
  | 'banner.title'
  | 'banner.body'
  | 'banner.accept'
  | 'banner.reject'
  | 'banner.necessary'
  | 'banner.settings'
const STANDARD = { th, en }

/** The banner's own words in both languages; a field that is left empty has the words of the widget. */
export function WordFields({ words, config, onConfig }: WordFieldsProps) {
  // The button to reject has two wordings; `ui.reject` says which one is shown.
  const reject = config.ui?.reject === 'necessary' ? 'banner.necessary' : 'banner.reject'
  const keys: readonly Edited[] = ['banner.title', 'banner.body', 'banner.accept', reject, 'banner.settings']
  return (
    <section class="box" aria-labelledby="words">
      <h2 id="words">{words.banner}</h2>
      <p class="small quiet">{words.bannerHint}</p>
      <div class="builder-row">
        {(['th', 'en'] as const).map((language) => (
          <fieldset key={language} class="builder-words" lang={language}>
            <legend>{words.languages[language]}</legend>
            {keys.map((key) => {
              const Field = key === 'banner.body' ? 'textarea' : 'input'
              return (
                <label key={key} class="builder-field">
                  <span lang={words.language}>{words.bannerTexts[key]}</span>
                  <Field
                    type={Field === 'input' ? 'text' : undefined}
                    id={`builder-${language}-${key}`}
                    placeholder={STANDARD[language][key]}
                    value={config.words?.[language]?.[key] ?? ''}
                    onInput={(event: Event) =>
                      onConfig(withWord(config, language, key, (event.currentTarget as HTMLInputElement).value))
                    }
                  />
                </label>
              )
            })}
          </fieldset>
        ))}
      </div>
    </section>
  )
}
