import { h } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import {
  CATEGORIES,
  addService,
  categoriesOf,
  categoryOf,
  known,
  moveService,
  removeService,
  searchServices,
  textIn,
} from './services.ts'
import { idOf } from './state.ts'
import type { BuilderConfig, BuilderService } from './state.ts'
import type { BuilderWords } from './words.ts'

export interface ServiceChooserProps {
  readonly words: BuilderWords
  readonly language: 'th' | 'en'
  readonly config: BuilderConfig
  readonly onConfig: (config: BuilderConfig) => void
}

/** What is shown of a long list of results. */
const MOST = 12

/** The catalogue to search, and below it what was chosen, each with its category. */
export function ServiceChooser(props: ServiceChooserProps) {
  const { words, language, config, onConfig } = props
  const [wanted, setWanted] = useState('')
  const [category, setCategory] = useState('')
  const found = useMemo(() => searchServices(wanted, category), [wanted, category])
  const services = config.services ?? []
  const chosen = new Set(services.map(idOf))
  return (
    <section class="box" aria-labelledby="services">
      <h2 id="services">{words.services}</h2>
      <div class="builder-row">
        <label class="builder-field">
          <span>{words.search}</span>
          <input
            type="search"
            id="builder-search"
            value={wanted}
            placeholder={words.searchHint}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        </label>
        <label class="builder-field">
          <span>{words.category}</span>
          <select value={category} onChange={(event) => setCategory(event.currentTarget.value)}>
            <option value="">{words.all}</option>
            {CATEGORIES.map((id) => (
              <option key={id} value={id}>
                {words.categories[id]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <output class="small quiet">{words.results(found.length, MOST)}</output>
      <ul class="builder-found">
        {found.slice(0, MOST).map(({ id, name, provider, purpose }) => (
          <li key={id}>
            <div>
              <b>{textIn(name, language)}</b>{' '}
              {textIn(provider, language) !== textIn(name, language) && (
                <span class="small quiet">{textIn(provider, language)}</span>
              )}
              <p class="small">{purpose[language]}</p>
            </div>
            <button
              type="button"
              class="button plain"
              aria-label={`${chosen.has(id) ? words.remove : words.add} ${textIn(name, language)}`}
              aria-pressed={chosen.has(id)}
              onClick={() => onConfig(chosen.has(id) ? removeService(config, id) : addService(config, id))}
            >
              {chosen.has(id) ? words.remove : words.add}
            </button>
          </li>
        ))}
      </ul>
      <h3>{words.chosen}</h3>
      {!services.length && <p class="quiet">{words.none}</p>}
      <ul class="builder-chosen">
        {services.map((service) => (
          <Chosen key={idOf(service)} {...props} service={service} />
        ))}
      </ul>
    </section>
  )
}

function Chosen({
  words,
  language,
  config,
  onConfig,
  service,
}: ServiceChooserProps & { readonly service: BuilderService }) {
  const id = idOf(service)
  const given = typeof service === 'string' ? known(id)?.name : service.name
  const name = textIn(given ?? id, language)
  return (
    <li>
      <b>{name}</b>
      <select
        aria-label={`${words.category}: ${name}`}
        value={categoryOf(service)}
        onChange={(event) => onConfig(moveService(config, id, event.currentTarget.value))}
      >
        {categoriesOf(config).map((one) => (
          <option key={one} value={one}>
            {words.categories[one as keyof BuilderWords['categories']] ?? one}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button plain"
        aria-label={`${words.remove} ${name}`}
        onClick={() => onConfig(removeService(config, id))}
      >
        {words.remove}
      </button>
    </li>
  )
}
