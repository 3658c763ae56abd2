import type { ConfigInput, ConsentReceipt } from '../../../src/consent.ts'
import { resolveConfig } from '../../../src/config/resolve-config.ts'
import type { ConfigInput as FullConfig } from '../../../src/config/config-schema.ts'
import { proveShown } from '../../../src/proof.ts'

/** The words that a surface shows to a first visitor. */
export interface ShownSurface {
  readonly surface: 'banner' | 'settings'
  readonly lang: 'th' | 'en'
  /** As it is hashed into receipts. */
  readonly content: object
  /** `content_sha256` of receipts. */
  readonly sha256: string
}

/** The languages that a configuration offers. */
export function languagesOf(config: ConfigInput): readonly ('th' | 'en')[] {
  return resolveConfig(config as FullConfig).locales
}

/** What a first visitor is shown by this configuration, in each language. */
export function shownSurfaces(config: ConfigInput): ShownSurface[] {
  const { locales, ui } = resolveConfig(config as FullConfig)
  const surfaces = ['banner', 'settings'] as const
  return surfaces.flatMap((surface) =>
    locales.flatMap((lang) => {
      const layout = surface === 'banner' ? ui.layout : 'dialog'
      const proof = proveShown(config, asked(surface, lang, layout))
      return proof ? [{ surface, lang, content: proof.content, sha256: proof.sha256 }] : []
    }),
  )
}

/** As much of a receipt as the words depend on: of somebody who was never asked before. */
function asked(surface: 'banner' | 'settings', lang: 'th' | 'en', layout: string): ConsentReceipt {
  const ui = { surface, lang, layout, reasons: ['never-asked'], content_sha256: '' }
  return { ui, signals: { gpc: false } } as unknown as ConsentReceipt
}
