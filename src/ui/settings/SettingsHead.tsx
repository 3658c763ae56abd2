import { h } from 'preact'
import type { SettingsContent } from './settings-content.ts'
import type { SettingsStore } from './settings-store.ts'

export interface SettingsHeadProps {
  readonly store: SettingsStore
  readonly content: SettingsContent
  /** Id of the heading, which names the dialog. */
  readonly id: string
}

/** The heading, the other language, and the way out without saving. */
export function SettingsHead({ store, content, id }: SettingsHeadProps) {
  return (
    <div class="s-head">
      <h2 id={id} tabIndex={-1}>
        {content.title}
      </h2>
      <div class="s-tools">
        {/* No key: the button stays, and focus with it, when its language does not. */}
        {content.languages.map(({ locale: one, name }) => (
          <button type="button" class="link" lang={one} onClick={() => store.ports.setLocale(one)}>
            {name}
          </button>
        ))}
        <button type="button" class="link s-close" title={content.leave} onClick={store.close}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
    </div>
  )
}
