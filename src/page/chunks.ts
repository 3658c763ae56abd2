import type { Words } from '../i18n/translate.ts'

/** What is loaded later, each a chunk of its own. */
export interface ChunkModules {
  readonly attend: typeof import('./presence.ts')
  readonly act: typeof import('./open-session.ts')
  readonly notices: typeof import('../agreement/agreement.ts')
  readonly receipts: typeof import('../receipts/receipts.ts')
  readonly clear: typeof import('../clear/clear.ts')
  readonly settings: typeof import('../ui/settings/mount-settings.tsx')
  readonly notice: typeof import('../ui/notice/mount-notice.tsx')
  readonly 'notice-panels': typeof import('../ui/notice/panel/panel-kit.tsx')
  readonly 'notice-diff': typeof import('../ui/notice/compare/compare.tsx')
  readonly placeholders: typeof import('../ui/placeholder/placeholders.ts')
  readonly 'words-th': { readonly words: Words }
  readonly 'words-en': { readonly words: Words }
  readonly 'words-notice-th': { readonly words: Words }
  readonly 'words-notice-en': { readonly words: Words }
}

/** The tag and the npm entry load chunks in their own ways. */
export interface Chunks {
  /** Rejects where the network or the page's policy does not let it through; may be tried again. */
  load<N extends keyof ChunkModules>(name: N): Promise<ChunkModules[N]>
  /** Nonce of the tag, for a page with a Content Security Policy. */
  readonly nonce?: string
}
