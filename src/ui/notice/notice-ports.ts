import type { Trouble } from '../../model/problem.ts'
import type { NoticesManifest } from '../../notices/format/notices-manifest.ts'
import type { SurfacePorts } from '../surface.ts'

/** Where to open: all of it is optional. */
export interface NoticeTarget {
  /** Id of the notice; default the configured one, then the first. */
  readonly id?: string | undefined
  /** Version to read; default the one in force. */
  readonly version?: string | undefined
  /** Show what has changed since this version. */
  readonly compareWith?: string | undefined
  /** Clause to go to, with or without `#`, in either digits. */
  readonly anchor?: string | undefined
}

/** A manifest and the address that its own addresses are relative to. */
export interface FoundManifest {
  readonly address: string
  readonly manifest: NoticesManifest
}

/** What the viewer may ask of the rest; the root hands it over. */
export interface NoticePorts extends Pick<
  SurfacePorts,
  'config' | 'root' | 'view' | 'subscribe' | 'setLocale' | 'words'
> {
  /** The manifest of this site. Rejects where there is none to be had. */
  manifest(): Promise<FoundManifest>
  report(trouble: Trouble): void
}

/** What the notice chunk gives back. */
export interface NoticeHandle {
  open(target?: NoticeTarget): Promise<void>
  /** Closes the dialog; a notice that is part of the page stays. */
  close(): void
  destroy(): void
}

/** All notices of a page. */
export interface MountedNotices extends NoticeHandle {
  /** Looks again for places: one that has come gets its notice, one that has gone is forgotten. */
  place(): void
}
