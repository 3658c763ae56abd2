import type { Answer, PageObservation, Pass } from './observation.ts'

/** What a profile starts with. */
export interface ProfileOptions {
  /** Cookies and storage of somebody who is logged in, as Playwright's `storageState` writes them. */
  readonly storageState?: string
  /** Headers of every request to the site, and of none to others. */
  readonly headers?: Readonly<Record<string, string>>
  /** Any address of the site. */
  readonly site: string
  /** Address of a collector that is to get no receipts of a scan. */
  readonly withoutReceipts?: string
}

export interface VisitOptions {
  readonly pass: Pass
  /** Given on the page; what is told of the visit begins with it. */
  readonly answer?: Answer
  readonly picture?: boolean
}

/** A visitor's browser with nothing in it. */
export interface Profile {
  /** Opens a page, reads it to its end, waits until it is quiet. Never rejects for what a page does. */
  visit(url: string, options: VisitOptions): Promise<PageObservation>
  close(): Promise<void>
}

/** A browser, as a scan needs it. */
export interface Browsing {
  open(options: ProfileOptions): Promise<Profile>
  close(): Promise<void>
}

/** What a browser is started with. */
export interface BrowsingOptions {
  /** Path of a browser, or `firefox`; undefined for the Chromium that is found. */
  readonly browser?: string
  /** Milliseconds without a request after which a page counts as quiet. */
  readonly quiet: number
  /** Milliseconds after which a page is left, quiet or not. */
  readonly patience: number
  readonly env: { readonly [name: string]: string | undefined }
  /** Hosts that stand for others, as Chromium's `--host-resolver-rules` has them; for sites under test. */
  readonly resolver?: string
}
