import { h } from 'preact'
import { COLOURS, withKey } from './state.ts'
import type { BuilderState, Colour } from './state.ts'
import type { BuilderWords } from './words.ts'

export interface LooksProps {
  readonly words: BuilderWords
  readonly state: BuilderState
  readonly onState: (state: BuilderState) => void
}

/** What the widget has without a colour of the owner's. */
const DEFAULTS: Readonly<Record<Colour, string>> = {
  accent: '#0d6b58',
  'on-accent': '#ffffff',
  bg: '#ffffff',
  text: '#1c2321',
}

/** Where the banner stands, and its colours. */
export function Looks({ words, state, onState }: LooksProps) {
  const { config, colours } = state
  const { ui = {} } = config
  const choices = [
    { key: 'layout', label: words.layout, options: words.layouts },
    { key: 'position', label: words.position, options: words.positions },
    { key: 'theme', label: words.theme, options: words.themes },
  ] as const
  const paint = (name: Colour, colour: string | undefined) => {
    const { [name]: _, ...rest } = colours
    onState({ ...state, colours: colour ? { ...rest, [name]: colour } : rest })
  }
  return (
    <section class="box" aria-labelledby="looks">
      <h2 id="looks">{words.looks}</h2>
      <div class="builder-row">
        {choices.map(({ key, label, options }) => (
          <label key={key} class="builder-field">
            <span>{label}</span>
            <select
              id={`builder-${key}`}
              value={ui[key] ?? ''}
              onChange={(event) => onState({ ...state, config: withKey(config, 'ui', key, event.currentTarget.value) })}
            >
              {Object.entries(options).map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <div class="builder-row">
        {COLOURS.map((name) => (
          <div key={name} class="builder-colour">
            <label>
              <input
                type="color"
                id={`builder-colour-${name}`}
                value={colours[name] ?? DEFAULTS[name]}
                onInput={(event) => paint(name, event.currentTarget.value)}
              />
              <span>{words.colours[name]}</span>
            </label>
            {colours[name] && (
              <button
                type="button"
                class="builder-link"
                aria-label={`${words.standard}: ${words.colours[name]}`}
                onClick={() => paint(name, undefined)}
              >
                {words.standard}
              </button>
            )}
          </div>
        ))}
      </div>
    </section>
  )
}
