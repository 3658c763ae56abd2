import type { GivenConfig } from '../../../src/config/config-schema.ts'
import type { QueuedCall } from '../../../src/consent.ts'
import { EMPTY, decodeState } from './state.ts'

/** The page in the frame: the widget, with the configuration that the address of the frame holds. */
const { config, colours } = decodeState(location.hash) ?? EMPTY
// Nothing leaves this page, and the answers given here are none of the site's.
const { receipts: _receipts, notices: _notices, chunks: _chunks, ...rest } = config
// Checked by the widget itself, as any configuration.
window.yinyomConfig = { ...rest, cookie: { name: 'yinyom-builder' } } as unknown as GivenConfig
// As a style of the element itself a policy without inline styles lets it through.
for (const [name, colour] of Object.entries(colours)) {
  document.documentElement.style.setProperty(`--yinyom-${name}`, colour)
}

const ask: QueuedCall = (consent) => {
  void consent.ready.then(() => (consent.status === 'unset' ? undefined : consent.reset()))
}
window.yinyomQueue = [...(window.yinyomQueue ?? []), ask]
// The page may say where the widget is; else it is where the demo has it.
const { tag = '/yinyom/yinyom.js' } = document.documentElement.dataset
document.head.append(Object.assign(document.createElement('script'), { src: tag }))
