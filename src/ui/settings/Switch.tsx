import { h } from 'preact'

export interface SwitchProps {
  /** Id of the element that names it. */
  readonly labelledBy: string
  readonly on: boolean
  /** What stands beside it for those who see it: its state is never told by colour alone. */
  readonly state: string
  readonly onSwitch: (on: boolean) => void
}

/** A switch in a label of its own, so that the words beside it are part of the target. */
export function Switch({ labelledBy, on, state, onSwitch }: SwitchProps) {
  return (
    <label class="s-switch">
      <span aria-hidden="true">{state}</span>
      <input
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox tells its own state
        role="switch"
        aria-labelledby={labelledBy}
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  )
}
