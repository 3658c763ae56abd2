import { h, render } from 'preact'
import { plainTranslate } from '../../i18n/translate.ts'
import { findAnchor } from '../../notices/anchors.ts'
import { noticeLink } from './notice-link.ts'
import { addSheet } from '../add-sheet.ts'
import { isNarrow } from './is-narrow.ts'
import { layOutAhead } from './lay-out-ahead.ts'
import { followReader, markContents } from './follow-reader.ts'
import { closeModal } from '../dialog/modal.ts'
import type { NoticePorts, NoticeTarget } from './notice-ports.ts'
import { createReading } from './reading.ts'
import { createTextDrawing } from './text-drawing.ts'
import { piecesOf } from './text-pieces.tsx'
import type { Finder, NoticeParts, PanelPart, ViewerActions, ViewerState } from './viewer-state.ts'
import { Viewer } from './Viewer.tsx'

/** One viewer in a shadow root of its own. */
export interface NoticeViewer {
  open(target: NoticeTarget): Promise<void>
  close(): void
  destroy(): void
}

// oxlint-disable-next-line max-lines-per-function -- a closure over the state of one viewer, each act a short function
export function createViewer(ports: NoticePorts & NoticeParts, root: ShadowRoot, inline: boolean): NoticeViewer {
  const { config } = ports
  let state: ViewerState = {
    isOpen: inline,
    inline,
    locale: ports.view().locale,
    t: (key) => key,
    language: '',
    parts: [],
    onlyChanged: false,
    query: '',
    hits: [],
    size: 1,
    said: '',
  }
  let spoken: string | undefined
  let endFollowing = () => {}
  let finder: Finder | undefined
  /** What had focus before the text was changed; it may be gone with it. */
  let touched: Element | null = null

  const worn = new Set<string>()
  /** Adds the style of a part that comes later, once. */
  function dress(css: string): void {
    if (!worn.has(css)) addSheet(root, css)
    worn.add(css)
  }

  const drawing = createTextDrawing((whole) => {
    draw()
    if (whole) follow()
  })
  let turn = 0
  const { read, compare, stop } = createReading({
    ports,
    state: () => state,
    set: (changes) => set(changes),
    dress,
    leave: () => leave(),
    async arrive(anchor) {
      follow()
      const found = anchor && findAnchor(state.parts.map(({ id }) => id).filter(Boolean), anchor)
      if (found) return goTo(found)
      const top = scroller()
      if (top) top.scrollTop = 0
      if (touched?.isConnected === false) root.querySelector('h2')!.focus()
      root.querySelector<HTMLElement>('.n-compared')?.focus()
    },
  })

  const scroller = () => (inline ? null : root.querySelector('.n-scroll'))
  const draw = () => render(<Viewer state={state} actions={actions} text={drawing.nodes()} />, root)
  function set(changes: Partial<ViewerState>): void {
    const before = state
    state = { ...state, ...changes }
    drawing.follow(before, state)
    draw()
  }

  async function speak(): Promise<void> {
    const { locale } = ports.view()
    if (spoken === locale) return
    const words = await ports.words(locale)
    spoken = locale
    set({ locale, t: plainTranslate([config.words[locale], words], { you: config.ui.address }) })
  }

  /** Takes marks and watches off a text that goes. */
  function leave(): void {
    touched = root.activeElement
    if (state.query) search('')
    endFollowing()
  }

  function follow(): void {
    endFollowing()
    const pieces = root.querySelectorAll<HTMLElement>('.n-text > .n-part')
    const ends = [followReader(pieces, scroller(), (id) => markContents(root, id)), layOutAhead(pieces)]
    endFollowing = () => ends.forEach((end) => end())
  }

  function search(query: string): void {
    finder?.clear()
    const { panel } = state
    if (!query.trim()) return set({ query, hits: [], panel: panel === 'hits' ? undefined : panel })
    // What is looked for in a comparison is the notice, all of it.
    set({ query, onlyChanged: false })
    withKit(async (kit) => {
      if (!(await drawing.until()) || query !== state.query) return
      finder ??= kit.createFinder(() => [...root.querySelectorAll('.n-text .u')])
      const hits = await finder.find(query)
      if (hits) set({ hits, panel: 'hits' })
    })
  }

  function withKit(work: (kit: PanelPart) => void): void {
    ports.panels().then(
      (kit) => {
        dress(kit.css)
        set({ kit })
        work(kit)
      },
      (cause: unknown) => ports.report({ code: 'chunk-failed', subject: 'notice-panels', cause }),
    )
  }

  /** For a few frames, because the height of what has not been drawn yet is a guess. */
  function reveal(element: Element, block: ScrollLogicalPosition, frames = 4): void {
    element.scrollIntoView({ block })
    if (frames) requestAnimationFrame(() => reveal(element, block, frames - 1))
  }

  /** As soon as it has been drawn; where one is sent on meanwhile, only the last counts. */
  async function goTo(id: string): Promise<void> {
    const own = ++turn
    const isDrawn = await drawing.until(id)
    const element = root.getElementById(id)
    if (!isDrawn || own !== turn || !element) return
    element.focus({ preventScroll: true })
    reveal(element, 'start')
  }

  const actions: ViewerActions = {
    ports,
    set,
    read,
    compare,
    search,
    withKit,
    goTo: (id) => void goTo(id),
    showHit(hit) {
      finder?.mark(hit)
      reveal(hit.unit, 'center')
    },
    async copyLink(id) {
      const link = noticeLink(location.href, { id: state.entry!.id, version: state.version!.version, anchor: id })
      try {
        await navigator.clipboard.writeText(link)
        set({ said: state.t('notice.link.done') })
      } catch {
        set({ said: state.t('notice.link.failed', { link: decodeURI(link) }) })
      }
    },
    agreed() {
      const { notice } = ports.view()
      return notice && notice.id === state.entry?.id ? notice.agreed : undefined
    },
    paper: () => [...piecesOf(state)].map((one) => one.node()),
    close,
  }

  root.addEventListener('click', (event) => {
    const { link } = (event.target as HTMLElement).dataset
    if (link) actions.copyLink(link)
  })

  function close(): void {
    if (inline || !state.isOpen) return
    leave()
    const dialog = root.querySelector('dialog')
    set({ isOpen: false, said: '' })
    closeModal(dialog)
  }

  addEventListener('beforeprint', drawing.finish)
  const unsubscribe = ports.subscribe(() => {
    if (!state.isOpen) return
    const { locale } = ports.view()
    const isSame = locale === spoken
    speak()
      .then(() =>
        isSame || !state.version || !(locale in state.version.documents) ? draw() : read({ language: locale }),
      )
      .catch((cause: unknown) => ports.report({ code: 'chunk-failed', subject: 'words', cause }))
  })

  return {
    async open(next) {
      stop()
      await speak()
      set({
        isOpen: true,
        said: '',
        tools: undefined,
        panel: (root.host.clientWidth || innerWidth) > 900 ? 'contents' : undefined,
      })
      await read(next)
      // A phone gets them when its menu is opened.
      if (!isNarrow()) withKit(() => {})
    },
    close,
    destroy() {
      stop()
      leave()
      drawing.end()
      removeEventListener('beforeprint', drawing.finish)
      unsubscribe()
      render(null, root)
    },
  }
}
