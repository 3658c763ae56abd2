import type { Agreement, AgreementPorts } from '../agreement/agreement.ts'
import type { ConfigInput } from '../config/config-schema.ts'
import { resolveConfig } from '../config/resolve-config.ts'
import type { Config } from '../config/resolve-config.ts'
import { createCommit } from '../decision/commit.ts'
import type { Commit } from '../decision/commit.ts'
import { recoverDraft } from '../decision/recover-draft.ts'
import type { ReceiptAction } from '../model/consent-receipt.ts'
import type { Decision } from '../model/decision.ts'
import { createRandomPool } from '../model/ids.ts'
import { createJournal } from '../storage/journal.ts'
import { readRecord } from '../storage/read-record.ts'
import { specialWords } from '../ui/banner/special-words.ts'
import { hasGpc } from '../ui/of-navigator.ts'
import { PLACES } from '../ui/notice/places.ts'
import type { View } from '../ui/surface.ts'
import type { Chunks } from './chunks.ts'
import { createFollowUp } from './follow-up.ts'
import type { FollowUp } from './follow-up.ts'
import { allWords } from './all-words.ts'
import { createConfirm } from './confirm.ts'
import { cookieOf } from './cookie-of.ts'
import { bearingOn } from './notice-bearing.ts'
import type { Page } from './page-port.ts'
import { randomBytes } from './random-bytes.ts'
import type { Session } from './session-port.ts'
import { createSurfaces } from './surfaces.ts'
import type { Surfaces } from './surfaces.ts'
import { createTabs } from './tabs.ts'
import { keepCopy } from './usable-copy.ts'
import { createVerbs } from './verbs.ts'

type CreateAgreement = (ports: AgreementPorts) => Agreement

/** Address that opens the settings, for receipts. */
const withdrawalAddress = () => `${location.origin}/#yinyom-settings`

/** What works together after the first question: decisions, what follows them, the surfaces, the site's notice. */
interface Parts {
  readonly page: Page
  readonly config: Config
  readonly commit: Commit
  readonly followUp: FollowUp
  readonly surfaces: Surfaces
  readonly agreement: Agreement | undefined
  /** The last decision's receipt is on the device. */
  settled: Promise<void>
  /** Says to the visitor what was done. */
  readonly confirm: (action: ReceiptAction) => void
}

/**
 * Creates the session of a page; `input` is the checked configuration as its owner wrote it. `createAgreement` where it
 * names a manifest of notices.
 */
export function createSession(
  page: Page,
  chunks: Chunks,
  input: ConfigInput,
  createAgreement?: CreateAgreement,
): Session {
  const parts = assemble(page, chunks, resolveConfig(input), input, createAgreement)
  const { config, commit, followUp, surfaces, agreement } = parts
  const { store } = page
  mountNoticesOnce(page, surfaces)
  void takeUp(parts)
  let audited: Promise<void> | undefined

  const decide = (decision: Decision): Promise<void> => {
    commit.decide(decision)
    return parts.settled
  }

  return {
    decide,
    confirm(draft) {
      followUp.addDraft(draft)
      commit.confirm()
      keepCopy(page.sources)
      follow(parts, false, draft.action, draft.surface === 'banner')
      void agreement?.refresh()
    },
    settled: () => parts.settled,
    catchUp() {
      commit.repair()
      followUp.start()
      void agreement?.refresh()
      // A page that never learns of its mistakes works all the same.
      audited ??= chunks.load('audit').then(
        ({ audit }) => audit(page, config, chunks),
        () => {},
      )
      if (store.get().asking) surfaces.prefetch()
    },
    onTabMessage: commit.onTabMessage,
    syncFromCookie: commit.syncFromCookie,
    words: () => specialWords(config, page.translate(allWords), viewOf(parts), agreement?.sentence),
    preload: surfaces.preload,
    open: surfaces.open,
    close: surfaces.close,
    mountNotices: surfaces.mountNotices,
    mountCookies: surfaces.mountCookies,
    check: surfaces.check,
    mountPlaceholders: surfaces.mountPlaceholders,
    verbs: (gesture) => createVerbs({ commit, followUp, guardian: config.guardian, decide }, gesture),
  }
}

function assemble(
  page: Page,
  chunks: Chunks,
  config: Config,
  input: ConfigInput,
  createAgreement: CreateAgreement | undefined,
): Parts {
  const { store, gate, report, signal } = page
  const { name } = config.cookie
  const confirm = createConfirm(page, config)
  const journal = createJournal(() => localStorage, name)
  const gpc = hasGpc()
  const here = () => ({
    config,
    input,
    gpc,
    lang: store.get().locale,
    withdrawal: withdrawalAddress(),
    widget: __VERSION__,
  })
  const tabs = createTabs(name, (message) => commit.onTabMessage(message))
  const agreement = createAgreement?.(agreementPorts(page, config, (at) => commit.recheck(at)))
  const commit = createCommit({
    config,
    input,
    store,
    read: () => readRecord(document, page.cookieName),
    cookie: cookieOf(page, config),
    journal,
    now: Date.now,
    random: createRandomPool(randomBytes),
    gpc,
    version: __VERSION__,
    withdrawal: withdrawalAddress(),
    post: tabs.post,
    notice: (record) => bearingOn(record, config, agreement),
    report,
    decided(revoked, decision) {
      page.announce(decision)
      keepCopy(page.sources)
      const ran = revoked.some((id) => gate.ran(id))
      // A page that decides by the API has a surface of its own, which says so; but not where it is loaded anew.
      follow(parts, ran, decision?.action, decision?.surface !== 'api' || decision.action === 'withdraw')
      void agreement?.refresh()
    },
  })
  const followUp = createFollowUp({
    config,
    chunks,
    journal,
    store,
    complete: agreement?.complete ?? (async (draft) => draft),
    recover: (record) => recoverDraft(record, here()),
    restore: commit.restore,
    reload: () => location.reload(),
    confirm,
    report,
  })
  const surfaces = createSurfaces({
    page,
    chunks,
    config,
    view: () => viewOf(parts),
    receipts: followUp.receipts,
    manifest: agreement?.manifest ?? (() => Promise.reject(new Error('notices.manifest is not set'))),
  })
  signal.addEventListener('abort', () => {
    tabs.close()
    surfaces.destroy()
    followUp.destroy()
  })
  const settled = Promise.resolve()
  const parts: Parts = { page, config, commit, followUp, surfaces, agreement, confirm, settled }
  return parts
}

function agreementPorts(page: Page, config: Config, recheck: AgreementPorts['recheck']): AgreementPorts {
  const { store, report, signal } = page
  const record = () => store.get().record
  const locale = () => store.get().locale
  return { config, report, record, locale, recheck, changed: () => store.set({}), signal }
}

/** After a decision: what was done here is confirmed once it is on the device, where `isTold`. Another tab tells itself. */
function follow(parts: Parts, ran: boolean, action: ReceiptAction | undefined, isTold: boolean): void {
  parts.settled = parts.followUp.settle(ran, action).then((goesOn) => {
    if (goesOn && action && isTold && !parts.page.signal.aborted) parts.confirm(action)
  })
}

function viewOf({ page, agreement }: Parts): View {
  const { record, state, locale, kept } = page.store.get()
  const notice = agreement?.view(record)
  return { ...state, record, locale, gpc: page.gpc, unkept: !kept, ...(notice && { notice }) }
}

/** A notice in the page is read before anything is touched; it comes once the page is there. */
function mountNoticesOnce({ config, signal }: Page, surfaces: Surfaces): void {
  if (!config.notices || !document.querySelector(PLACES)) return
  const mount = () => void surfaces.mountNotices()
  if (document.readyState === 'complete') mount()
  else addEventListener('load', mount, { once: true, signal })
}

/** What was not plain at start is decided now, or once it is known what a notice has asked. */
async function takeUp({ page, config, commit, agreement }: Parts): Promise<void> {
  const { record, state } = page.store.get()
  if (record?.recheckDays === undefined) {
    if (state.status === 'stale') commit.refresh()
    return
  }
  await agreement?.refresh()
  // The site has no notices any more.
  if (!config.notices) commit.recheck(undefined)
  commit.refresh()
}
