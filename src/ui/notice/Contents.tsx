import { h } from 'preact'
import type { VNode } from 'preact'
import { isNarrow } from './is-narrow.ts'
import type { ViewProps } from './viewer-state.ts'

/** The list as it was drawn: Preact passes over a node that it knows, and the text is drawn in many steps. */
const known = new WeakMap<object, readonly [of: string, node: VNode]>()

/** The sections, or in a comparison those that are shown. Which one is being read is marked from outside. */
export function Contents(props: ViewProps): VNode {
  const { t, parts, compared, onlyChanged, language } = props.state
  const of = `${t('notice.lang')} ${language} ${onlyChanged}`
  const [drawn, node] = known.get(compared ?? parts) ?? []
  if (drawn === of) return node!
  const list = draw(props)
  known.set(compared ?? parts, [of, list])
  return list
}

function draw({ state: { t, parts, compared, onlyChanged, language }, actions }: ViewProps): VNode {
  const items = compared
    ? compared.chunk.changedItems(compared.of, onlyChanged, t)
    : parts.map((part) => ({ ...part, kind: '' }))
  return (
    <nav aria-label={t('notice.contents')}>
      <ul lang={language}>
        {items
          .filter(({ id }) => id)
          .map(({ id, name, level, kind }) => (
            <li key={id} class={`n-level-${level}`}>
              <a
                href={`#${id}`}
                data-to={id}
                onClick={(event) => {
                  event.preventDefault()
                  // On a small screen the text is what one wants to see next.
                  if (isNarrow()) actions.set({ panel: undefined })
                  actions.goTo(id)
                }}
              >
                {kind && (
                  <span class="n-kind" lang={t('notice.lang')}>
                    {kind}
                  </span>
                )}{' '}
                {name || id}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
