import { h } from 'preact'

/** Which colour and pattern of a chart means what. */
export function Legend({ kind, names }: { readonly kind: 'part' | 'line'; readonly names: readonly string[] }) {
  return (
    <ul class="legend">
      {names.map((name, at) => (
        <li key={name}>
          <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
            {kind === 'part' ? (
              <rect class={`part-${at}`} x="1" y="1" width="22" height="10" />
            ) : (
              <path class={`line-${at % 5}`} d="M0 6H24" />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
