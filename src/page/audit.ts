import { auditCookies } from '../clear/undeclared-cookies.ts'
import type { Config } from '../config/resolve-config.ts'
import { auditPage, watchAddresses } from '../gate/audit-page.ts'
import { auditContrast } from '../ui/audit-contrast.ts'
import type { Chunks } from './chunks.ts'
import type { Page } from './page-port.ts'

/**
 * Chunk entry. Names, once the visitor has shown that they are there, what the owner of the page has probably not meant:
 * mistakes of the markup first, then what comes of them.
 */
export function audit(
  { allows, gate, report, root, signal, store }: Page,
  config: Config,
  chunks: Pick<Chunks, 'load'>,
): void {
  const decided = store.get().record !== undefined
  const options = { document, config, allows, heldFrames: gate.heldFrames, decided }
  const banner = store.get().asking && root().querySelector('.banner')
  const found = [
    ...auditPage(options),
    ...(decided ? [] : auditCookies(document, config)),
    ...(banner ? auditContrast(banner) : []),
  ]
  const tell = () => found.forEach(report)
  // Of several imports of a file that is still on its way, the first may be answered last.
  if (found.length) chunks.load('problems').then(tell, tell)
  watchAddresses(options, report, signal)
}
