import { auditCookies } from '../clear/undeclared-cookies.ts'
import type { Config } from '../config/resolve-config.ts'
import { auditPage, watchAddresses } from '../gate/audit-page.ts'
import { auditContrast } from '../ui/audit-contrast.ts'
import type { Page } from './page-port.ts'

/** Chunk entry. Names, once the visitor has shown that they are there, what the owner of the page has probably not meant. */
export function audit({ allows, gate, report, root, signal, store }: Page, config: Config): void {
  const decided = store.get().record !== undefined
  const options = { document, config, allows, heldFrames: gate.heldFrames, decided }
  auditPage(options).forEach(report)
  watchAddresses(options, report, signal)
  if (!decided) auditCookies(document, config).forEach(report)
  const banner = store.get().asking && root().querySelector('.banner')
  if (banner) auditContrast(banner).forEach(report)
}
