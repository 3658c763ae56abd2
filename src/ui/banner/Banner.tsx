import { h } from 'preact'
import { raise } from '../host.ts'
import type { BannerContent } from './banner-content.ts'

export type BannerAction = 'accept' | 'reject' | 'settings'

export interface BannerProps {
  readonly content: BannerContent
  readonly position: string
  /** The two answers look the same in any order. */
  readonly rejectFirst?: boolean | undefined
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

/**
 * What for, how long, and two equal answers; then the quieter ways on. Answers come before links, so that the keyboard
 * is at the refusal after two presses. Each text has a key: where a browser has translated it, the next language comes
 * in new nodes, and focus stays where it is. A page can style the parts, but never one answer without the other.
 */
export function Banner({ content, position, rejectFirst, other, act, switchTo, near, dismiss }: BannerProps) {
  const { text, lang, layout } = content
  const button = (action: BannerAction, nearing?: () => void) => (
    <button
      data-action={action}
      onClick={(event: Event) => act(action, event)}
      onPointerOver={nearing}
      onFocus={nearing}
    >
      <span key={lang}>{text[action]}</span>
    </button>
  )
  // What only a dialog has does nothing on a section.
  const Frame = (layout === 'modal' ? 'dialog' : 'section') as 'dialog'
  return (
    <Frame
      class={`banner ${layout} ${position} ${text.close ? 'closes' : ''}`}
      lang={lang}
      aria-label={text.title}
      part="banner"
      ref={show}
      onClose={dismiss}
    >
      <div class="words">
        <h2 key={text.title} part="title">
          {text.title}
        </h2>
        <p key={text.body} part="text">
          {text.body}
        </p>
        <p key={text.note} class="note">
          {text.note}
        </p>
        {text.sorry && <p role="alert">{text.sorry}</p>}
      </div>
      <div class="actions" part="actions">
        {rejectFirst && button('reject')}
        {button('accept')}
        {!rejectFirst && button('reject')}
      </div>
      <div class="more" part="more">
        {button('settings', near)}
        {text.links.map(({ label, href }) => (
          <a key={label} href={href}>
            {label}
          </a>
        ))}
        {other && (
          <button class="link" lang={other} onClick={() => switchTo(other)}>
            <span key={other}>{NAMES[other]}</span>
          </button>
        )}
      </div>
      {text.close && (
        <button class="close" title={text.close} onClick={(event: Event) => act('reject', event)}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </Frame>
  )
}

/**
 * Puts the question above the page. Focus goes to a dialog, not to the first thing in it: Enter decides nothing, and the
 * title is read. A dialog that something hides is closed, which grants nothing: the page must not be left inert.
 */
function show(question: HTMLDialogElement | null): void {
  if (!question || question.matches('.inline')) return
  if (question.open === undefined) return raise(question)
  if (question.open) return
  question.showModal()
  question.focus()
  // One that was answered is off the page: nothing is left to close, and what was opened since stays open.
  new ResizeObserver(() => question.getClientRects().length || (question.isConnected && question.close())).observe(
    question,
  )
}
