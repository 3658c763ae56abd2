/**
 * Names and entries of the chunks. This is the one list: the types, the build, the size check and the search for unused
 * code read it (`scripts/chunks.mjs`).
 */
const CHUNK_LOADERS = {
  attend: () => import('./attend.ts'),
  act: () => import('./act.ts'),
  notices: () => import('./notice-care.ts'),
  receipts: () => import('./receipts/receipts.ts'),
  clear: () => import('./engine/clear/clear.ts'),
  settings: () => import('./ui/settings/mount-settings.tsx'),
  notice: () => import('./ui/notice/mount-notice.tsx'),
  'notice-panels': () => import('./ui/notice/panel/panel-kit.tsx'),
  'notice-diff': () => import('./ui/notice/compare/compare.tsx'),
  placeholders: () => import('./placeholders.ts'),
  'words-th': () => import('./i18n/words-th.ts'),
  'words-en': () => import('./i18n/words-en.ts'),
  'words-notice-th': () => import('./i18n/words-notice-th.ts'),
  'words-notice-en': () => import('./i18n/words-notice-en.ts'),
}

/** What each chunk exports, by its name. */
export type ChunkModules = {
  readonly [N in keyof typeof CHUNK_LOADERS]: Awaited<ReturnType<(typeof CHUNK_LOADERS)[N]>>
}

const loaders: { readonly [N in keyof ChunkModules]: () => Promise<ChunkModules[N]> } = CHUNK_LOADERS

/** Loads a chunk by the bundler's own `import()`. */
export function loadChunk<N extends keyof ChunkModules>(name: N): Promise<ChunkModules[N]> {
  return loaders[name]()
}
