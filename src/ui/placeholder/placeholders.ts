import { words } from 'virtual:words/placeholder'
import type { HeldFrame, SurfacePorts } from '../surface.ts'
import type { Translate } from '../../i18n/translate.ts'
import { mountPlaceholder } from './mount-placeholder.tsx'

type Mounted = ReturnType<typeof mountPlaceholder>

/** Chunk entry: stands in for frames that wait, and leaves when they may load. */
export interface Placeholders {
  hold(frame: HeldFrame): void
  destroy(): void
}

export interface PlaceholderPorts extends SurfacePorts {
  translate(parts: typeof words): Translate
  allows(frame: HeldFrame): boolean
}

export function createPlaceholders(ports: PlaceholderPorts): Placeholders {
  const mounted = new Map<HeldFrame, Mounted>()
  const stop = ports.subscribe(() => {
    for (const [frame, shown] of mounted) {
      if (frame.element.isConnected && !ports.allows(frame)) shown.update()
      else {
        shown.destroy()
        mounted.delete(frame)
      }
    }
  })
  return {
    hold(frame) {
      if (!ports.allows(frame))
        mounted.set(
          frame,
          mountPlaceholder(frame, { ...ports, t: (key, values) => ports.translate(words)(key, values) }),
        )
    },
    destroy() {
      stop()
      mounted.forEach((shown) => shown.destroy())
    },
  }
}
