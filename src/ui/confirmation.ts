import { addSheet } from './add-sheet.ts'
import css from './confirmation.css?inline'
import { raise } from './host.ts'

/** What was done, and the way to its proof. */
export interface Confirmation {
  readonly text: string
  readonly link: string
  readonly lang: string
}

export interface Confirmations {
  /** Shows it for a while, in place of the one before. */
  say(confirmation: Confirmation): void
  end(): void
}

/** How long a confirmation stays, in ms: two sentences are read in half of it. */
const STAY = 10_000

/** Tells what an answer has done, beside the tab: a landmark that screen readers read out, and that takes no focus. */
export function createConfirmations(root: () => ShadowRoot, side: 'left' | 'right', open: () => void): Confirmations {
  let styled = false
  let shown: HTMLElement | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function end(): void {
    clearTimeout(timer)
    shown?.remove()
    shown = undefined
  }

  return {
    end,
    say({ text, link, lang }) {
      end()
      if (!styled) addSheet(root(), css)
      styled = true
      const words = document.createElement('p')
      const proof = document.createElement('button')
      shown = document.createElement('section')
      shown.className = `said ${side}`
      shown.lang = lang
      shown.ariaLabel = link
      words.setAttribute('role', 'status')
      proof.className = 'link'
      proof.textContent = link
      proof.onclick = () => {
        end()
        open()
      }
      shown.append(words, proof)
      root().append(shown)
      raise(shown)
      // A screen reader hears what changes in an element that it knows.
      words.textContent = text
      timer = setTimeout(end, STAY)
    },
  }
}
