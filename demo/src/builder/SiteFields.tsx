import { h } from 'preact'
import { textIn } from './services.ts'
import { withKey, withTop } from './state.ts'
import type { BuilderConfig } from './state.ts'
import type { BuilderWords } from './words.ts'

export interface SiteFieldsProps {
  readonly words: BuilderWords
  readonly language: 'th' | 'en'
  readonly config: BuilderConfig
  readonly onConfig: (config: BuilderConfig) => void
}

/** Who asks, and where more can be read. */
export function SiteFields({ words, language, config, onConfig }: SiteFieldsProps) {
  const { controller = {}, links = {} } = config
  const fields = [
    { id: 'site', label: words.siteName, value: config.site, put: (text: string) => withTop(config, 'site', text) },
    {
      id: 'controller',
      label: words.controller,
      value: controller.name,
      put: (text: string) => withKey(config, 'controller', 'name', named(text)),
    },
    {
      id: 'contact',
      label: words.contact,
      value: controller.contact,
      put: (text: string) => withKey(config, 'controller', 'contact', text),
    },
    {
      id: 'privacy',
      label: words.privacy,
      value: links.privacy,
      put: (text: string) => withKey(config, 'links', 'privacy', text),
    },
    {
      id: 'cookies',
      label: words.cookies,
      value: links.cookies,
      put: (text: string) => withKey(config, 'links', 'cookies', text),
    },
  ]

  /** A name that stands in several languages keeps the others. */
  function named(text: string): unknown {
    const { name } = controller
    return typeof name === 'object' && name !== null && text ? { ...name, [language]: text } : text
  }

  return (
    <section class="box" aria-labelledby="site">
      <h2 id="site">{words.site}</h2>
      {fields.map(({ id, label, value, put }) => (
        <label key={id} class="builder-field">
          <span>{label}</span>
          <input
            type="text"
            id={`builder-${id}`}
            value={textIn(value, language)}
            onInput={(event) => onConfig(put(event.currentTarget.value))}
          />
        </label>
      ))}
      <label class="builder-field">
        <span>{words.locale}</span>
        <select
          value={config.locale ?? ''}
          onChange={(event) => onConfig(withTop(config, 'locale', event.currentTarget.value))}
        >
          {Object.entries(words.locales).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}
