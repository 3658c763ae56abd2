import { h } from 'preact'
import { useState } from 'preact/hooks'
import { plainPhrase } from '../../i18n/phrase.ts'
import type { Category } from '../../model/category.ts'
import type { CategoryContent } from './category-content.ts'
import { askedServices } from './draft.ts'
import { Facts } from './Facts.tsx'
import { Said } from './Said.tsx'
import type { SettingsStore } from './settings-store.ts'
import { Switch } from './Switch.tsx'

export interface ServicesProps {
  readonly store: SettingsStore
  readonly category: Category
  readonly of: NonNullable<CategoryContent['services']>
}

/**
 * The services of a category; many of them can be searched by name. A switch of its own only where there are several
 * to tell apart, or where one already differs from its category.
 */
export function Services({ store, category, of }: ServicesProps) {
  const [wanted, setWanted] = useState('')
  const draft = store.draft.value
  const asked = askedServices(category)
  const isEach = asked.length > 1 || asked.some(({ id }) => draft[id] !== draft[category.id])
  const isFound = ({ name, facts: [provider] }: (typeof of.items)[number]) =>
    [name, provider?.words ?? ''].some((text) => plainPhrase(text).toLowerCase().includes(wanted.trim().toLowerCase()))
  return (
    <div>
      {of.find && (
        <input
          type="search"
          class="s-find"
          aria-label={of.find}
          placeholder={of.find}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <ul class="s-services">
        {of.items.filter(isFound).map(({ id, name, always, facts }) => {
          const heading = `yinyom-service-${id}`
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
                    on={draft[id] === true}
                    onSwitch={(next) => store.switchService(category, id, next)}
                  />
                )}
              </div>
              <Facts of={facts} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
