import { Resolver } from 'node:dns/promises'
import { checkNotice } from './check/check-notice.ts'
import type { CheckContext } from './check/context.ts'
import { checkCssContrast } from './check/css-contrast.ts'
import type { CssContrast } from './check/css-contrast.ts'
import { DISCLAIMER } from './check/disclaimer.ts'
import type { Finding, Words } from './check/finding.ts'
import type { Imported, ImportOptions } from './import/import-notice.ts'
import { importFile } from './read/import-file.ts'
import type { CatalogueService } from '../../catalogue/src/format/service-schema.ts'
import type { Browsing, BrowsingOptions } from './scan/browsing.ts'
import type { TakePictures } from './evidence/pictures.ts'
import type { CnameOf } from './scan/find-aliases.ts'
import type { NoticeDraft } from '../../src/notices/format/notice.ts'

/** The parts that read and judge a document; tests put others in their place. */
export interface Tools {
  readonly importFile: (name: string, bytes: Uint8Array, options?: ImportOptions) => Promise<Imported>
  readonly checkNotice: (draft: NoticeDraft, context?: CheckContext) => readonly Finding[]
  readonly checkCssContrast: (css: string) => CssContrast
  readonly disclaimer: Words
  /** The services of the catalogue; loaded by whoever needs them. */
  readonly services: () => Promise<readonly CatalogueService[]>
  /** Starts a browser; loaded by whoever scans. Rejects with a `NoBrowserError` where there is none. */
  readonly openBrowsing: (options: BrowsingOptions) => Promise<Browsing>
  /** Takes pictures of a page; loaded by whoever wants them. Rejects as `openBrowsing` does. */
  readonly takePictures: TakePictures
  /** Asks the DNS what a host is an alias of; empty for none. */
  readonly cnameOf: CnameOf
}

export const TOOLS: Tools = {
  importFile: (name, bytes, options) =>
    importFile(name, bytes, options, {
      // PDFium is large: it is loaded when there is a PDF.
      pdf: async (file) => (await import('./pdf/read-pdf.ts')).pdfSource(file),
    }),
  checkNotice,
  checkCssContrast,
  disclaimer: DISCLAIMER,
  services: async () => (await import('../../catalogue/src/services.ts')).SERVICES,
  cnameOf: (host) => new Resolver({ timeout: 2000, tries: 2 }).resolveCname(host).catch(() => []),
  takePictures: async (request) => (await import('./browse/take-pictures.ts')).takePictures(request),
  openBrowsing: async (options) => (await import('./browse/open-browsing.ts')).openBrowsing(options),
}
