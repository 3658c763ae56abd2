import { h } from 'preact'
import type { SettingsContent } from './settings-content.ts'
import type { SettingsStore } from './settings-store.ts'

export interface GuardianProps {
  readonly store: SettingsStore
  readonly of: NonNullable<SettingsContent['guardian']>
}

/**
 * Who decides (PDPA s.20). One group with "for yourself" first: a tick box with ages under it could be left half
 * filled in and would then stand in the way of a refusal.
 */
export function Guardian({ store, of }: GuardianProps) {
  return (
    <fieldset class="s-guardian" aria-describedby="yinyom-guardian">
      <legend>{of.legend}</legend>
      {of.options.map(({ value, text }) => (
        <label key={value}>
          <input
            type="radio"
            name="yinyom-decider"
            checked={store.decider.value === value}
            onChange={() => store.setDecider(value)}
          />
          <span>{text}</span>
        </label>
      ))}
      <p id="yinyom-guardian">{of.hint}</p>
    </fieldset>
  )
}
