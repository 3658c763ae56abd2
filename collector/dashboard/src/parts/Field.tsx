import { h } from 'preact'
import { useId } from 'preact/hooks'

interface FieldParts {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value?: string
  readonly isOptional?: boolean
}

/** One line to type, under its name. */
export function Field({
  name,
  label,
  hint,
  value = '',
  isOptional,
  type = 'text',
  most,
  min,
  max,
  fills = 'off',
}: FieldParts & {
  readonly type?: 'text' | 'password' | 'date' | 'datetime-local' | 'number'
  /** Most letters. */
  readonly most?: number
  readonly min?: string
  readonly max?: string
  /** What a browser may fill in. */
  readonly fills?: string
}) {
  const id = useId()
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        required={!isOptional}
        autocomplete={fills}
        {...(hint && { 'aria-describedby': `${id}-hint` })}
        {...(most && { maxLength: most })}
        {...(min && { min })}
        {...(max && { max })}
        {...(type === 'text' && { autocapitalize: 'off', spellcheck: false })}
      />
      {hint && <Hint id={id} hint={hint} />}
    </p>
  )
}

/** Several lines to type. */
export function Text({
  name,
  label,
  hint,
  value = '',
  isOptional,
  most = 5000,
  rows = 3,
}: FieldParts & { readonly most?: number; readonly rows?: number }) {
  const id = useId()
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={rows}
        maxLength={most}
        required={!isOptional}
        defaultValue={value}
        {...(hint && { 'aria-describedby': `${id}-hint` })}
      />
      {hint && <Hint id={id} hint={hint} />}
    </p>
  )
}

/** One of several. */
export function Choice({
  name,
  label,
  hint,
  value = '',
  options,
  onChange,
}: FieldParts & {
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly onChange?: (value: string) => void
}) {
  const id = useId()
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        {...(hint && { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      >
        {options.map(([one, label]) => (
          <option key={one} value={one} selected={one === value}>
            {label}
          </option>
        ))}
      </select>
      {hint && <Hint id={id} hint={hint} />}
    </p>
  )
}

function Hint({ id, hint }: { readonly id: string; readonly hint: string }) {
  return (
    <span id={`${id}-hint`} class="hint">
      {hint}
    </span>
  )
}
