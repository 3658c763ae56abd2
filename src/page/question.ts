import { h, render } from 'preact'
import { words } from 'virtual:words/banner'
import { Banner } from '../ui/banner/Banner.tsx'
import { bannerContent } from '../ui/banner/banner-content.ts'
import { hasDraft } from '../storage/has-draft.ts'
import { afterPaint } from './after-paint.ts'
import { emit } from './emit.ts'
import { gestureOf } from '../ui/gesture.ts'
import type { Page } from './page-port.ts'
import { guardQuestion } from './question-guard.ts'
import type { QuestionGuard } from './question-guard.ts'
import type { Session } from './session-port.ts'

/** The question on the screen. */
export interface Question {
  /** Brings the banner in line with the page's state. */
  draw(): void
  /** Says in the banner, where there is one, that something has not worked yet. */
  apologise(): void
  /** Draws the banner anew, after the page has taken our element away. */
  restore(): void
  end(): void
}

export function createQuestion(page: Page, session: () => Session | undefined): Question {
  const { config, store } = page
  const { layout, position, rejectFirst } = config.ui
  let banner: HTMLElement | undefined
  let guard: QuestionGuard | undefined
  let sorry = false
  let prompted = false

  function take(): void {
    if (!banner) return
    guard?.end()
    guard = undefined
    // Nothing in it has an end of its own, so that taking it apart would only keep the click waiting.
    banner.remove()
    banner = undefined
    sorry = false
  }

  function ask(): void {
    const { state, locale } = store.get()
    // Rarer words come with the session; until they are here, the gate is closed and nothing is asked.
    const special = page.gpc || state.status === 'stale'
    if (special && !session()) return void page.act(draw)
    const place = layout === 'inline' && document.querySelector('[data-yinyom-inline]')
    const shape = layout === 'inline' && !place ? 'bar' : layout
    const t = page.translate(words)
    const content = bannerContent(config, t, locale, shape, special ? session()!.words() : undefined, sorry)
    const root = page.root()
    if (!banner) root.prepend((banner = document.createElement('div')))
    if (place && root.host.parentNode !== place) place.append(root.host)
    render(
      h(Banner, {
        content,
        position,
        rejectFirst,
        other: config.locales.find((one) => one !== locale),
        act(action, event) {
          if (action === 'settings') return void page.open(action)
          const accept = action === 'accept'
          // A refusal always counts.
          if (accept && !guard!.mayGrant()) return apologise()
          const gesture = gestureOf(event)
          void page.decide({ action: `${action}_all`, surface: 'banner', layer: 1, shown: content, gesture })
        },
        switchTo: page.setLocale,
        near: () => void page.act((one) => one.preload()),
        dismiss: page.close,
      }),
      banner,
    )
    guard ??= guardQuestion(banner.firstElementChild!)
    if (prompted) return
    prompted = true
    afterPaint(() => {
      if (page.signal.aborted) return
      emit('yinyom:prompt', { reasons: state.reasons })
      // An answer whose record did not reach the disk: the draft of its receipt has it.
      if (hasDraft(config.cookie.name)) void page.act((one) => one.catchUp())
    })
  }

  function draw(): void {
    if (store.get().asking) ask()
    else take()
  }

  function apologise(): void {
    if (!banner) return
    sorry = true
    draw()
  }

  return {
    draw,
    apologise,
    restore() {
      take()
      draw()
    },
    end: take,
  }
}
