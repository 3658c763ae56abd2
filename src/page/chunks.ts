import type { Agreement, AgreementPorts } from '../agreement/agreement.ts'
import type { ClearPart } from '../clear/clear.ts'
import type { ConfigSource } from '../config/merge-sources.ts'
import type { Config } from '../config/resolve-config.ts'
import type { ConfigInput, ServiceInput } from '../config/config-schema.ts'
import type { Words } from '../i18n/translate.ts'
import type { TraceNames } from '../known/known-traces.ts'
import type { Choices } from '../model/choices.ts'
import type { Trouble } from '../model/problem.ts'
import type { ProblemWords } from '../problems/problem-words.ts'
import type { Receipts, ReceiptsOptions } from '../receipts/receipts.ts'
import type { CheckHandle, CheckPorts, FoundService, ServiceFinder } from '../ui/check/check-ports.ts'
import type { ServiceDetails } from '../cookies/cookie-details.ts'
import type { CookiePorts, MountedCookies } from '../ui/cookies/mount-cookies.tsx'
import type { MountedNotices, NoticePorts } from '../ui/notice/notice-ports.ts'
import type { ComparePart, NoticeParts, PanelPart } from '../ui/notice/viewer-state.ts'
import type { PlaceholderPorts, Placeholders } from '../ui/placeholder/placeholders.ts'
import type { SettingsHandle, SurfacePorts } from '../ui/surface.ts'
import type { Page } from './page-port.ts'
import type { Session } from './session-port.ts'

/** What is loaded later, each a chunk of its own. */
export interface ChunkModules {
  readonly attend: { attend(page: Page): void }
  readonly act: {
    openSession(page: Page, chunks: Chunks): Session | Promise<Session>
    /** Starts a page with the valid part of its configuration, each service in full. */
    startChecked(
      sources: readonly ConfigSource[],
      start: (sources: readonly ConfigSource[], input: ConfigInput) => Page,
      report: (trouble: Trouble) => void,
      chunks: Pick<Chunks, 'load'>,
    ): Promise<void>
  }
  readonly audit: { audit(page: Page, config: Config, chunks: Pick<Chunks, 'load'>): void }
  readonly problems: {
    /** Reports a problem once, on the console and as an event, in the language that the sources or the page name. */
    reportProblem(
      trouble: Trouble,
      reported: string[],
      sources: readonly ConfigSource[],
      chunks: Pick<Chunks, 'load'>,
    ): Promise<void>
  }
  readonly 'problems-th': { readonly inThai: ProblemWords }
  readonly notices: { createAgreement(ports: AgreementPorts): Agreement }
  readonly receipts: { createReceipts(options: ReceiptsOptions): Receipts }
  readonly clear: ClearPart
  /** What the catalogue knows of services. */
  readonly 'known-services': {
    readonly KNOWN: readonly ServiceInput[]
    findKnown(known: readonly ServiceInput[], names: TraceNames): ServiceInput[]
    tracesToClear(
      known: readonly ServiceInput[],
      choices: Choices,
    ): { readonly services: readonly ServiceInput[]; readonly keep: readonly string[] }
  }
  readonly 'necessary-services': { readonly NECESSARY: readonly ServiceInput[] }
  /** What services are recognised by in a page. */
  readonly 'service-finder': {
    createFinder(services: readonly (FoundService & Partial<ServiceInput>)[]): ServiceFinder
  }
  /** What the catalogue knows of cookies one by one. */
  readonly 'service-details': { readonly DETAILS: readonly ServiceDetails[] }
  readonly check: { mountCheck(ports: CheckPorts): CheckHandle }
  readonly cookies: { mountCookies(ports: CookiePorts): MountedCookies }
  readonly settings: { mountSettings(ports: SurfacePorts): SettingsHandle }
  readonly notice: { mountNotice(ports: NoticePorts & NoticeParts): MountedNotices }
  readonly 'notice-panels': PanelPart
  readonly 'notice-diff': ComparePart
  readonly placeholders: { createPlaceholders(ports: PlaceholderPorts): Placeholders }
  readonly 'words-th': { readonly words: Words }
  readonly 'words-en': { readonly words: Words }
  readonly 'words-check-th': { readonly words: Words }
  readonly 'words-check-en': { readonly words: Words }
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
