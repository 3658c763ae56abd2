import { Fragment, h } from 'preact'
import type { Panel } from './viewer-state.ts'
import type { ViewProps } from './viewer-state.ts'

const GLASS = 'M10 4a6 6 0 1 0 .01 0M14.5 14.5 21 21'
const DOTS = 'M4 12h.01M12 12h.01M20 12h.01'

/** On a narrow screen the tools are behind these two, so that the text begins high up. */
export function Openers({ state: { t, tools }, actions }: ViewProps) {
  const opener = (of: 'finding' | 'menu', name: string, path: string) => (
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its title names it
    <button
      class="n-opener"
      aria-expanded={tools === of}
      title={t(name)}
      onClick={({ currentTarget }) => {
        actions.set({ tools: tools === of ? undefined : of })
        if (of === 'menu') actions.withKit(() => {})
        else if (tools === of) actions.search('')
        else currentTarget.closest('.n-frame')!.querySelector('input')!.focus()
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
  return (
    <Fragment>
      {opener('finding', 'notice.search', GLASS)}
      {opener('menu', 'notice.menu', DOTS)}
    </Fragment>
  )
}

/** Search, panels, and, once it is here, what one does with the whole text. */
export function Tools(props: ViewProps) {
  const { state, actions } = props
  const { t, panel, query, kit } = state
  const { set, withKit } = actions
  const open = (changes: { panel?: Panel | undefined }) => withKit(() => set(changes))
  const toggle = (one: Panel) => (
    <button
      aria-expanded={panel === one}
      aria-controls={panel === one ? 'yinyom-panel' : undefined}
      onClick={() => (one === 'contents' || panel === one ? set : open)({ panel: panel === one ? undefined : one })}
    >
      {t(`notice.${one}`)}
    </button>
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- it hears what its buttons do
    <div class="n-tools" onClick={closeMenu}>
      <label>
        <span class="n-aside">{t('notice.search')}</span>
        <input
          type="search"
          value={query}
          placeholder={t('notice.search')}
          onInput={(event) => actions.search(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && query && (event.preventDefault(), actions.search(''))}
        />
      </label>
      {toggle('contents')}
      {toggle('versions')}
      {toggle('rights')}
      {kit && <kit.MoreTools {...props} />}
    </div>
  )

  /** What was chosen has been done, but for the size, which one may want to change further. */
  function closeMenu({ target, currentTarget }: Event): void {
    if (!(target as Element).closest('button:not([aria-disabled])')) return
    set({ tools: undefined })
    const tools = currentTarget as HTMLElement
    // On a narrow screen it has gone with the menu.
    if (!tools.offsetHeight) tools.parentElement!.querySelector<HTMLElement>('.n-opener + .n-opener')!.focus()
  }
}
