import { h } from 'preact'
import { formatDigits } from '../../i18n/format-style.ts'
import type { Category } from '../../model/category.ts'
import type { CategoryContent } from './category-content.ts'
import { askedServices, countOn } from './draft.ts'
import { Facts } from './Facts.tsx'
import { Said } from './Said.tsx'
import { formatStyle } from './settings-content.ts'
import type { SettingsStore, Spoken } from './settings-store.ts'
import { Switch } from './Switch.tsx'

export interface CategoryRowProps {
  readonly store: SettingsStore
  readonly category: Category
  readonly content: CategoryContent
  readonly spoken: Spoken
}

/** One category: what it is, on what ground, who is behind it, and a switch where there is a choice. */
export function CategoryRow({ store, category, content, spoken }: CategoryRowProps) {
  const draft = store.draft.value
  const heading = `yinyom-category-${content.id}`
  const on = draft[content.id] === true
  return (
    <section class="s-category" aria-labelledby={heading}>
      <div class="s-top">
        <h3 id={heading} tabIndex={-1}>
          <Said of={content.name} />
        </h3>
        {content.always ? (
          <p class="s-always">{content.always}</p>
        ) : (
          <Switch
            labelledBy={heading}
            on={on}
            state={stateOf(category, on, store, spoken)}
            onSwitch={(next) => store.switchCategory(category, next)}
          />
        )}
      </div>
      {content.description && (
        <p>
          <Said of={content.description} />
        </p>
      )}
      {content.gpc && <p class="s-note">{content.gpc}</p>}
      <p class="s-basis">
        {content.basis.term}: {content.basis.words}
      </p>
      {content.services && <Services store={store} category={category} of={content.services} spoken={spoken} />}
    </section>
  )
}

/** On, off, or how many of its services are on. */
function stateOf(category: Category, on: boolean, { draft, ports }: SettingsStore, { t, locale }: Spoken): string {
  const partly = countOn(category, draft.value)
  if (!partly) return t(on ? 'settings.on' : 'settings.off')
  const style = formatStyle(ports.config, locale)
  return t('settings.some', { on: formatDigits(partly.on, style), all: formatDigits(partly.all, style) })
}

interface ServicesProps {
  readonly store: SettingsStore
  readonly category: Category
  readonly of: NonNullable<CategoryContent['services']>
  readonly spoken: Spoken
}

/** A switch of its own only where there are several to tell apart, or where one already differs from its category. */
function Services({ store, category, of, spoken: { t } }: ServicesProps) {
  const draft = store.draft.value
  const asked = askedServices(category)
  const isEach = asked.length > 1 || asked.some(({ id }) => draft[id] !== draft[category.id])
  return (
    <details>
      <summary>{of.summary}</summary>
      <ul class="s-services">
        {of.items.map(({ id, name, always, facts }) => {
          const heading = `yinyom-service-${id}`
          const on = draft[id] === true
          return (
            <li key={id}>
              <div class="s-top">
                <h4 id={heading}>
                  <Said of={name} />
                </h4>
                {always && <p class="s-always">{always}</p>}
                {isEach && asked.some((service) => service.id === id) && (
                  <Switch
                    labelledBy={heading}
                    on={on}
                    state={t(on ? 'settings.on' : 'settings.off')}
                    onSwitch={(next) => store.switchService(category, id, next)}
                  />
                )}
              </div>
              <Facts of={facts} />
            </li>
          )
        })}
      </ul>
    </details>
  )
}
