import type { ChunkModules, Chunks } from './page/chunks.ts'
import type { ConfigInput, Yinyom } from './consent.ts'
import { startConsent } from './page/start.ts'

export type * from './consent.ts'

const LOADERS: { readonly [N in keyof ChunkModules]: () => Promise<ChunkModules[N]> } = {
  attend: () => import('./page/presence.ts'),
  act: () => import('./page/open-session.ts'),
  notices: () => import('./agreement/agreement.ts'),
  receipts: () => import('./receipts/receipts.ts'),
  clear: () => import('./clear/clear.ts'),
  settings: () => import('./ui/settings/mount-settings.tsx'),
  notice: () => import('./ui/notice/mount-notice.tsx'),
  'notice-panels': () => import('./ui/notice/panel/panel-kit.tsx'),
  'notice-diff': () => import('./ui/notice/compare/compare.tsx'),
  placeholders: () => import('./ui/placeholder/placeholders.ts'),
  'words-th': () => import('./i18n/words-th.ts'),
  'words-en': () => import('./i18n/words-en.ts'),
  'words-notice-th': () => import('./i18n/words-notice-th.ts'),
  'words-notice-en': () => import('./i18n/words-notice-en.ts'),
}

const chunks: Chunks = { load: (name) => LOADERS[name]() }

/**
 * Starts Yinyom on this page. Importing this module is safe on a server; calling it there is not.
 *
 * @param config the configuration; what is wrong in it is reported once and left out.
 * @param options `url`: address of a JSON configuration that is weaker than `config`.
 * @throws Error where there is no document.
 * @example
 * import { createConsent } from 'yinyom'
 * const consent = createConsent({ categories: ['necessary', 'analytics'] })
 * await consent.when('analytics')
 */
export function createConsent(config: ConfigInput = {}, options: { readonly url?: string } = {}): Yinyom {
  if (typeof document === 'undefined') {
    throw new Error(
      'Yinyom: createConsent needs a browser. On a server read the cookie with readConsent from "yinyom/server".',
    )
  }
  return startConsent({ chunks, sources: [{ from: 'createConsent', value: config }], url: options.url })
}
