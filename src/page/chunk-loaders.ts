import type { ChunkModules } from './chunks.ts'

/**
 * Names and entries of the chunks. This is the one list: the build, the size check and the search for unused code read
 * it (`scripts/chunks.mjs`), and the type holds it against what the page expects of each.
 */
const CHUNK_LOADERS: { readonly [N in keyof ChunkModules]: () => Promise<ChunkModules[N]> } = {
  attend: () => import('./presence.ts'),
  act: () => import('./open-session.ts'),
  audit: () => import('./audit.ts'),
  problems: () => import('./report-problem.ts'),
  'problems-th': () => import('../problems/problems-in-thai.ts'),
  notices: () => import('../agreement/agreement.ts'),
  receipts: () => import('../receipts/receipts.ts'),
  'known-services': () => import('../known/known-services.ts'),
  'necessary-services': () => import('../known/necessary-services.ts'),
  'service-finder': () => import('../known/service-finder.ts'),
  'service-details': () => import('../known/service-details.ts'),
  clear: () => import('../clear/clear.ts'),
  settings: () => import('../ui/settings/mount-settings.tsx'),
  notice: () => import('../ui/notice/mount-notice.tsx'),
  'notice-panels': () => import('../ui/notice/panel/panel-kit.tsx'),
  'notice-diff': () => import('../ui/notice/compare/compare.tsx'),
  check: () => import('../ui/check/mount-check.tsx'),
  cookies: () => import('../ui/cookies/mount-cookies.tsx'),
  placeholders: () => import('../ui/placeholder/placeholders.ts'),
  'words-th': () => import('../i18n/words-th.ts'),
  'words-en': () => import('../i18n/words-en.ts'),
  'words-check-th': () => import('../i18n/words-check-th.ts'),
  'words-check-en': () => import('../i18n/words-check-en.ts'),
  'words-notice-th': () => import('../i18n/words-notice-th.ts'),
  'words-notice-en': () => import('../i18n/words-notice-en.ts'),
}

/** Loads a chunk by the bundler's own `import()`. */
export function loadChunk<N extends keyof ChunkModules>(name: N): Promise<ChunkModules[N]> {
  return CHUNK_LOADERS[name]()
}
