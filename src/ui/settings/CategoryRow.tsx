import { h } from 'preact'
import { plainPhrase, phraseOf } from '../../i18n/phrase.ts'
import { formatDigits } from '../../i18n/format-style.ts'
import type { Category } from '../../model/category.ts'
import type { CategoryContent } from './category-content.ts'
import { countOn } from './draft.ts'
import { Said } from './Said.tsx'
import { Services } from './Services.tsx'
import { formatStyle } from './settings-content.ts'
import type { SettingsStore, Spoken } from './settings-store.ts'
import { Switch } from './Switch.tsx'

export interface CategoryRowProps {
  readonly store: SettingsStore
  readonly category: Category
  readonly content: CategoryContent
  readonly spoken: Spoken
}

/** One category: its name with a switch where there is a choice, one sentence, and the rest in a fold. */
export function CategoryRow({ store, category, content, spoken }: CategoryRowProps) {
  const heading = `yinyom-category-${content.id}`
  const found = store.found.value[content.id]
  const partly = partlyOn(category, store, spoken)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset cannot be laid out, and its name is a heading
    <section class="s-category" role="group" aria-labelledby={heading}>
      <div class="s-top">
        <h3 id={heading} tabIndex={-1}>
          <Said of={content.name} />
        </h3>
        {content.always ? (
          <p class="s-always">{content.always}</p>
        ) : (
          <Switch
            labelledBy={heading}
            on={store.draft.value[content.id] === true}
            onSwitch={(next) => store.switchCategory(category, next)}
          />
        )}
      </div>
      {content.description && (
        <p class="s-quiet">
          <Said of={content.description} />
        </p>
      )}
      {partly && <p class="s-quiet">{partly}</p>}
      {content.gpc && <p class="s-note">{content.gpc}</p>}
      <details open={store.opened.value?.category === content.id}>
        <summary>{content.details}</summary>
        <p class="s-basis">
          {content.basis.term}: {content.basis.words}
        </p>
        {found && (
          <p class="s-quiet">
            {spoken.t('settings.found')}: {found.map((name) => plainPhrase(phraseOf(name, spoken.locale))).join(', ')}
          </p>
        )}
        {content.services && <Services store={store} category={category} of={content.services} />}
      </details>
    </section>
  )
}

/** How many of its services are on, where it is some of them. */
function partlyOn(category: Category, { draft, ports }: SettingsStore, { t, locale }: Spoken): string | undefined {
  const partly = countOn(category, draft.value)
  if (!partly) return undefined
  const style = formatStyle(ports.config, locale)
  return t('settings.some', { on: formatDigits(partly.on, style), all: formatDigits(partly.all, style) })
}
