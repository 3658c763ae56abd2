import { resolveConfig } from '../../../src/config/resolve-config.ts'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import type { NoticesManifest } from '../../../src/notices/format/notices-manifest.ts'
import { words as english } from '../../../src/i18n/words-notice-en.ts'
import { words as thai } from '../../../src/i18n/words-notice-th.ts'
import type { NoticePorts } from '../../../src/ui/notice/notice-ports.ts'
import type { NoticeParts } from '../../../src/ui/notice/viewer-state.ts'
import * as panels from '../../../src/ui/notice/panel/panel-kit.tsx'
import { PREVIEW } from './reading.ts'

export interface PreviewOptions {
  readonly draft: NoticeDraft
  /** Where the document with its stand-in version is: an address inside this page. */
  readonly href: string
  readonly sha256: string
  readonly effective: string
  readonly locale: 'th' | 'en'
  readonly report: NoticePorts['report']
}

/** A site whose only notice is this document, and a visitor who has not been asked anything. */
export function previewPorts({
  draft,
  href,
  sha256,
  effective,
  locale,
  report,
}: PreviewOptions): NoticePorts & NoticeParts {
  const { id, language, title } = draft
  const documents = { [language]: { href, sha256 } }
  const manifest: NoticesManifest = {
    format: 'yinyom-notices/1',
    notices: [
      { id, title: { [language]: title }, versions: [{ version: PREVIEW, effective, change: 'material', documents }] },
    ],
  }
  return {
    config: resolveConfig({}),
    root: document.createElement('div').attachShadow({ mode: 'open' }),
    view: () => ({
      status: 'unset',
      reasons: [],
      choices: {},
      asks: [],
      record: undefined,
      locale,
      gpc: false,
      unkept: false,
    }),
    subscribe: () => () => {},
    setLocale() {},
    words: (wanted) => Promise.resolve(wanted === 'th' ? thai : english),
    manifest: () => Promise.resolve({ address: location.href, manifest }),
    panels: () => Promise.resolve(panels),
    comparing: () => Promise.reject(new Error('there is one version')),
    report,
  }
}
