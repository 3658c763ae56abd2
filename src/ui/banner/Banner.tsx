import { h } from 'preact'
import type { BannerContent } from './banner-content.ts'

export type BannerAction = 'accept' | 'reject' | 'settings'

export interface BannerProps {
  readonly content: BannerContent
  readonly position: string
  /** The language to switch to; absent where there is one only. */
  readonly other: 'th' | 'en' | undefined
  readonly act: (action: BannerAction, event: Event) => void
  readonly switchTo: (locale: string) => void
  /** Pointer or focus comes near the settings button. */
  readonly near: () => void
  readonly dismiss: () => void
}

/** Each language by its own name. */
const NAMES = { th: 'ไทย', en: 'English' } as const

/** Two sentences, three equal buttons. Markup in reading order; the three differ in nothing but their words. */
export function Banner({ content, position, other, act, switchTo, near, dismiss }: BannerProps) {
  const { text, lang, layout } = content
  const button = (action: BannerAction, nearing?: () => void) => (
    <button
      data-action={action}
      onClick={(event: Event) => act(action, event)}
      onPointerOver={nearing}
      onFocus={nearing}
    >
      {text[action]}
    </button>
  )
  // What only a dialog has does nothing on a section.
  const Frame = (layout === 'modal' ? 'dialog' : 'section') as 'dialog'
  return (
    <Frame class={`banner ${layout} ${position}`} lang={lang} aria-label={text.title} ref={openModal} onClose={dismiss}>
      <div class="words">
        <h2>{text.title}</h2>
        <p>{text.body}</p>
        {text.sorry && <p role="alert">{text.sorry}</p>}
        <p class="links">
          {text.links.map(({ label, href }) => (
            <a href={href}>{label}</a>
          ))}
          {other && (
            <button class="link" lang={other} onClick={() => switchTo(other)}>
              {NAMES[other]}
            </button>
          )}
        </p>
      </div>
      <div class="actions">
        {button('accept')}
        {button('reject')}
        {button('settings', near)}
      </div>
      {text.close && (
        <button class="close" aria-label={text.close} onClick={(event: Event) => act('reject', event)}>
          ×
        </button>
      )}
    </Frame>
  )
}

/** Focus goes to the dialog, not to the first thing in it: Enter decides nothing, and the title is read. */
function openModal(dialog: HTMLDialogElement | null): void {
  if (dialog?.open !== false) return
  dialog.showModal()
  dialog.focus()
}
