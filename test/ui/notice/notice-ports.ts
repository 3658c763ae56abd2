import type { Trouble } from '../../../src/model/problem.ts'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import { words as en } from '../../../src/i18n/words-notice-en.ts'
import { words as th } from '../../../src/i18n/words-notice-th.ts'
import type { NoticePorts } from '../../../src/ui/notice/notice-ports.ts'
import type { NoticeParts } from '../../../src/ui/notice/viewer-state.ts'
import type { View } from '../../../src/ui/surface.ts'
import { someVersions } from '../../fixtures/some-versions.ts'
import { somePorts } from '../some-ports.ts'
import type { SomePorts } from '../some-ports.ts'

/** What the root hands to the viewer, in memory; documents come from `someVersions` through a `fetch` of our own. */
export interface SomeNoticePorts extends NoticePorts, NoticeParts {
  readonly troubles: Trouble[]
  /** Addresses that were fetched. */
  readonly fetched: string[]
  readonly set: SomePorts['set']
  readonly setLocale: SomePorts['setLocale']
  /** What the next document is instead. */
  readonly spoil: (change: (source: string) => string) => void
}

export async function someNoticePorts(view: Partial<View> = {}, input: ConfigInput = {}): Promise<SomeNoticePorts> {
  const ports = somePorts({ input: { notices: { manifest: '/n/notices.json' }, ...input }, view })
  const { manifest, documents } = await someVersions()
  const troubles: Trouble[] = []
  const fetched: string[] = []
  let change = (source: string) => source
  globalThis.fetch = (address) => {
    const url = String(address)
    fetched.push(url.replace(/.*\//, ''))
    const found = documents[url.replace(/.*\//, '')]
    return Promise.resolve(found ? new Response(change(JSON.stringify(found))) : new Response('', { status: 404 }))
  }
  return {
    ...ports,
    troubles,
    fetched,
    spoil: (next) => (change = next),
    words: (locale) => Promise.resolve({ th, en }[locale]),
    manifest: () => Promise.resolve({ address: 'https://town.example/n/notices.json', manifest }),
    panels: () => import('../../../src/ui/notice/panel/panel-kit.tsx'),
    comparing: () => import('../../../src/ui/notice/compare/compare.tsx'),
    report: (trouble) => troubles.push(trouble),
  }
}
