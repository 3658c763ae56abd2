import { escapeHtml } from './html.ts'

export interface SnippetParts {
  /** Where `yinyom.js` is served from: `/yinyom/`. */
  readonly base: string
  /** Address of the configuration. */
  readonly config?: string
  /** Address of the manifest. */
  readonly manifest?: string
  /** Id of the notice. */
  readonly notice?: string
  /** Address of a page that can be read without a script. */
  readonly page?: string
  /** Words of the two links. */
  readonly read: string
  readonly settings: string
}

/** The tag for the head of every page, and the two links for its foot. */
export function renderSnippet(parts: SnippetParts): { readonly head: string; readonly foot: string } {
  const { base, config, manifest, notice, page, read, settings } = parts
  const attribute = (name: string, value: string | undefined) => (value ? ` ${name}="${escapeHtml(value)}"` : '')
  const src = `${base.replace(/\/?$/, '/')}yinyom.js`
  const named = [
    attribute('data-config', config),
    attribute('data-notices', manifest),
    attribute('data-notice', notice),
  ].join('')
  return {
    head: `<script src="${escapeHtml(src)}" defer${named}></script>`,
    foot: [
      ...(page ? [`<a href="${escapeHtml(page)}" data-yinyom-open="notice">${escapeHtml(read)}</a>`] : []),
      `<button type="button" data-yinyom-open="settings">${escapeHtml(settings)}</button>`,
    ].join('\n'),
  }
}
