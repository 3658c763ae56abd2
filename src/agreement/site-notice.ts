import type { Config } from '../config/resolve-config.ts'
import type { Trouble } from '../model/problem.ts'
import type { ConsentReceipt } from '../model/consent-receipt.ts'
import type { NoticeEntry, NoticesManifest, NoticeVersion } from '../notices/format/notices-manifest.ts'
import { createNoticesSource } from './manifest-source.ts'
import type { NoticesSource } from './manifest-source.ts'
import { noticeState } from './notice-state.ts'
import type { Answer, NoticeState } from './notice-state.ts'
import { versionInForce } from '../notices/version-in-force.ts'

/** What the receipt says of the notice that was on offer. */
export type OfferedNotice = NonNullable<ConsentReceipt['notice']>

/** The notice that visitors of this site agree to. */
export interface Notices extends Pick<NoticesSource, 'address' | 'refresh' | 'current'> {
  /** How an answer stands to it now; undefined while no manifest is known. */
  state(answer: Answer | undefined): (NoticeState & { readonly id: string }) | undefined
  /** `id@version` in force; empty where that is not known. */
  inForce(): string
  /** The document on offer at `time`, in this language or the first that there is. */
  offered(time: number, lang: string): OfferedNotice | undefined
}

export interface NoticesPorts {
  readonly notices: NonNullable<Config['notices']>
  readonly name: string
  readonly mayKeep: () => boolean
  readonly report: (trouble: Trouble) => void
}

export function createNotices({ notices, name, mayKeep, report }: NoticesPorts): Notices {
  const source = createNoticesSource({
    manifest: notices.manifest as string | NoticesManifest,
    base: document.baseURI,
    key: `${name}.notices`,
    storage: () => localStorage,
    mayKeep,
    fetch: (address, init) => fetch(address, init),
    now: Date.now,
    random: Math.random,
    report,
  })

  function entry(): NoticeEntry | undefined {
    const all = source.current()?.notices
    return notices.id === undefined ? all?.[0] : all?.find(({ id }) => id === notices.id)
  }

  const withEntry = <T>(read: (found: NoticeEntry) => T): T | undefined => {
    const found = entry()
    return found && read(found)
  }
  const named = ({ id }: NoticeEntry, version: NoticeVersion | undefined) => (version ? `${id}@${version.version}` : '')

  return {
    address: source.address,
    current: source.current,
    refresh: source.refresh,
    state: (answer) => withEntry((found) => ({ id: found.id, ...noticeState(found, answer, Date.now()) })),
    inForce: () => withEntry((found) => named(found, versionInForce(found.versions, Date.now()))) ?? '',
    offered: (time, lang) =>
      withEntry((found) => {
        const version = versionInForce(found.versions, time)
        const documents = version?.documents ?? {}
        const language = Object.hasOwn(documents, lang) ? lang : Object.keys(documents)[0]
        if (!version || language === undefined) return undefined
        const { href, sha256 } = documents[language]!
        const { effective } = version
        const uri = new URL(href, source.address).href
        return { id: found.id, version: version.version, effective, lang: language, uri, sha256 }
      }),
  }
}
