import { h, render } from 'preact'
import { addSheet } from '../add-sheet.ts'
import { removeSheet } from '../remove-sheet.ts'
import type { SettingsHandle, SurfacePorts } from '../surface.ts'
import { Settings } from './Settings.tsx'
import css from './settings.css?inline'
import { createSettingsStore } from './settings-store.ts'

/** Chunk entry: the settings, closed, in the shadow root that all surfaces share. */
export function mountSettings(ports: SurfacePorts): SettingsHandle {
  const store = createSettingsStore(ports)
  const sheet = addSheet(ports.root, css)
  const container = document.createElement('div')
  ports.root.append(container)
  const draw = () => render(<Settings store={store} />, container)
  // While the finger is still on its way. What fails here fails again when it is opened, and is reported then.
  store.prepare().catch(() => {})
  return {
    async open(options) {
      await store.open(options)
      // Not left to the next microtask: who awaits `open` finds the dialog on the page.
      draw()
    },
    close() {
      store.close()
      draw()
    },
    destroy() {
      render(null, container)
      store.destroy()
      container.remove()
      removeSheet(ports.root, sheet)
    },
  }
}
