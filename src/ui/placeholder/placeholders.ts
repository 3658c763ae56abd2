import { words } from 'virtual:words/placeholder'
import { describe } from '../../gate/activate.ts'
import { describeFrame } from '../../gate/held-frame.ts'
import { readRef } from '../../gate/read-element.ts'
import { unloadFrame } from '../../gate/unload-frame.ts'
import type { Translate } from '../../i18n/translate.ts'
import { addSheet } from '../add-sheet.ts'
import { removeSheet } from '../remove-sheet.ts'
import type { SurfacePorts } from '../surface.ts'
import { mountPlaceholder } from './mount-placeholder.tsx'
import type { PlaceholderHandle } from './mount-placeholder.tsx'
import { HIDING } from './stand-in.ts'

/** Chunk entry: stands in for frames that wait, and leaves when they may load. */
export interface Placeholders {
  /** Brings the page in line with the frames that wait now. */
  sync(): void
  destroy(): void
}

export interface PlaceholderPorts extends SurfacePorts {
  translate(parts: typeof words): Translate
  /** The frames that wait now: each has one placeholder, and nothing else has. */
  frames(): readonly HTMLElement[]
  loadOnce(element: HTMLElement): void
  /** Whether anything of this category or service has run in this page. */
  ran(id: string): boolean
}

/** A page that moves a placeholder away as often as this in one task does not want it. */
const MOST_MOVES = 20

export function createPlaceholders(ports: PlaceholderPorts): Placeholders {
  const mounted = new Map<HTMLElement, PlaceholderHandle>()
  const roots = new Map<Document | ShadowRoot, ReturnType<typeof addSheet>>()
  let moves = 0
  const family = new MutationObserver(follow)
  const layout = new ResizeObserver(() => mounted.forEach((shown) => shown.measure()))
  const stop = ports.subscribe(sync)
  // Their colours are copies (`mount-placeholder.tsx`).
  const dark = matchMedia('(prefers-color-scheme: dark)')
  dark.addEventListener('change', sync)

  /** Makes the place of a frame ready: a page may have put other sheets in the place of ours. */
  function enter(root: Document | ShadowRoot): void {
    const sheet = roots.get(root)
    if (sheet && (sheet instanceof HTMLStyleElement ? sheet.isConnected : root.adoptedStyleSheets.includes(sheet)))
      return
    roots.set(root, addSheet(root, HIDING))
    family.observe(root, { childList: true, subtree: true })
  }

  function leave(frame: HTMLElement): void {
    mounted.get(frame)?.destroy()
    mounted.delete(frame)
  }

  function place(frame: HTMLElement, shown?: PlaceholderHandle): void {
    enter(frame.getRootNode() as Document | ShadowRoot)
    if (shown) return shown.follow()
    unload(frame)
    const t: Translate = (key, values) => ports.translate(words)(key, values)
    const loadOnce = (element: HTMLElement) => {
      ports.loadOnce(element)
      sync()
    }
    mounted.set(frame, mountPlaceholder(describeFrame(frame, loadOnce), { ...ports, t }))
    if (frame.parentElement) layout.observe(frame.parentElement)
  }

  /** What was withdrawn ends. Where nothing has run, somebody else has given the frame its address, and may again. */
  function unload(frame: HTMLElement): void {
    const { category = '', service = '' } = readRef(frame)
    if (unloadFrame(frame) && ![category, service].some(ports.ran))
      ports.report({ code: 'address-set', subject: describe(frame) })
  }

  /** A copy of a placeholder has no content of its own; the frame beside it gets one that has. */
  function sweep(): void {
    const ours = new Set([...mounted.values()].map(({ host }) => host))
    for (const root of roots.keys()) {
      for (const host of root.querySelectorAll<HTMLElement>('yinyom-frame')) if (!ours.has(host)) host.remove()
    }
  }

  /** The page has changed. What is new to the gate comes by `sync`. */
  function follow(): void {
    for (const [frame, shown] of mounted) {
      const isLost = frame.isConnected && shown.host.nextElementSibling !== frame
      if (isLost && !moves++) setTimeout(() => (moves = 0))
      if (!frame.isConnected || moves > MOST_MOVES) leave(frame)
      else if (isLost) {
        place(frame, shown)
        if (frame.parentElement) layout.observe(frame.parentElement)
      }
    }
    sweep()
  }

  function sync(): void {
    const frames = ports.frames()
    for (const frame of mounted.keys()) if (!frames.includes(frame)) leave(frame)
    for (const frame of frames) {
      const shown = mounted.get(frame)
      place(frame, shown)
      shown?.update()
    }
    sweep()
  }

  return {
    sync,
    destroy() {
      stop()
      dark.removeEventListener('change', sync)
      family.disconnect()
      layout.disconnect()
      for (const frame of mounted.keys()) leave(frame)
      roots.forEach((sheet, root) => removeSheet(root, sheet))
    },
  }
}
