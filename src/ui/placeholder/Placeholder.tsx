import { Fragment, h } from 'preact'
import { plainPhrase } from '../../i18n/phrase.ts'
import type { PlaceholderContent } from './placeholder-content.ts'

/**
 * How much is said in the place itself, from most to least. Whatever is left out is in the panel: no words are cut.
 * `brief`: title, name and one button, in small letters where they are `tight`; `name`: without the title; `bare`: the
 * button is the name; `sign`: it has no words.
 */
export const FORMS = ['full', 'brief', 'brief tight', 'name', 'bare', 'sign'] as const
export type Form = (typeof FORMS)[number]

export interface PlaceholderProps {
  readonly content: PlaceholderContent
  readonly lang: string
  readonly form: Form
  readonly isVideo: boolean
  readonly isOpen: boolean
  readonly onOnce: (event: Event) => void
  readonly onAlways: (event: Event) => void
  /** The panel is wanted, or has been closed. */
  readonly setOpen: (isOpen: boolean) => void
}

/** In the place of a frame: what waits, why, and two equal ways to let it load, or a button that opens all of this. */
export function Placeholder(props: PlaceholderProps) {
  const { content, lang, form, isOpen, setOpen } = props
  return (
    <section class={`all ${form}`} lang={lang}>
      {form === 'full' ? <Words {...props} /> : <Brief {...props} />}
      {isOpen && (
        <dialog ref={show} closedby="any" aria-labelledby="title" onClose={() => setOpen(false)}>
          <Words {...props} />
          <button type="button" class="close" onClick={() => setOpen(false)}>
            {content.close}
          </button>
        </dialog>
      )}
    </section>
  )
}

/** Focus goes to the title, never to a button, so that Enter decides nothing. */
function show(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return
  dialog.showModal()
  dialog.querySelector('p')!.focus()
}

function Brief({ content, lang, form, isVideo, isOpen, setOpen }: PlaceholderProps) {
  const { title, from, more } = content
  const words = plainPhrase(title)
  const hasNoWords = form === 'bare' || form === 'sign'
  const isTitled = form.startsWith('brief')
  return (
    <div class="middle">
      {!hasNoWords && (
        <p class="what">
          {isTitled && <Title content={content} lang={lang} isVideo={isVideo} />}
          {isTitled && !words.includes(from) && ' · '}
          {(!isTitled || !words.includes(from)) && <span>{from}</span>}
          {content.form && isTitled && <span class="why">{content.form}</span>}
        </p>
      )}
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={`${hasNoWords ? `${from}: ` : ''}${more} (${words})`}
        title={isTitled ? undefined : words}
        onClick={() => setOpen(true)}
      >
        {form === 'sign' ? <span class={isVideo ? 'play' : 'dots'} /> : form === 'bare' ? from : more}
      </button>
    </div>
  )
}

function Title({ content: { title }, lang, isVideo }: Pick<PlaceholderProps, 'content' | 'lang' | 'isVideo'>) {
  return (
    <Fragment>
      {isVideo && <span class="play" />}
      <span class="title" lang={typeof title === 'string' ? lang : title.lang}>
        {plainPhrase(title)}
      </span>
    </Fragment>
  )
}

function Words({ content, lang, isVideo, onOnce, onAlways }: PlaceholderProps) {
  const { body, form, once, always, scope } = content
  return (
    <div class="middle">
      <p id="title" tabIndex={-1}>
        <Title content={content} lang={lang} isVideo={isVideo} />
      </p>
      <p id="body">{body}</p>
      {form && <p class="why">{form}</p>}
      <div class="choose">
        {once && (
          <button type="button" aria-describedby="title body" onClick={onOnce}>
            {once}
          </button>
        )}
        {always && (
          <button type="button" aria-describedby="title scope" onClick={onAlways}>
            {always}
          </button>
        )}
      </div>
      {scope && <p id="scope">{scope}</p>}
    </div>
  )
}
