import { h } from 'preact'

export interface SwitchProps {
  /** Id of the element that names it. */
  readonly labelledBy: string
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
}

/** A switch with a tick or a cross in its knob: its state is never told by colour alone. */
export function Switch({ labelledBy, on, onSwitch }: SwitchProps) {
  return (
    <input
      type="checkbox"
      class="s-switch"
      // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox tells its own state
      role="switch"
      aria-labelledby={labelledBy}
      checked={on}
      onChange={(event) => onSwitch(event.currentTarget.checked)}
    />
  )
}
