import { words as bannerWords } from 'virtual:words/banner'
import { words as rareWords } from 'virtual:words/special'
import { createAftermath } from './follow-up.ts'
import { emit } from './emit.ts'
import { auditCookies } from '../clear/undeclared-cookies.ts'
import { auditPage, watchAddresses } from '../gate/audit-page.ts'
import type { ConfigInput } from '../config/config-schema.ts'
import { resolveConfig } from '../config/resolve-config.ts'
import { stateOf } from '../decision/state-of.ts'
import { createEngine } from '../decision/commit.ts'
import { isHeld, whole } from '../decision/notice-hold.ts'
import { createJournal } from '../storage/journal.ts'
import { readRecord } from '../storage/read-record.ts'
import { createRecordCookie } from '../storage/record-cookie.ts'
import { createTabs } from './tabs.ts'
import type { Decision } from '../model/decision.ts'
import { createRandomPool } from '../model/ids.ts'
import type { Page } from './page.ts'
import { keep, readKept } from '../config/remote-config.ts'
import { createSurfaces } from './surfaces.ts'
import type { Surfaces } from './surfaces.ts'
import { PLACES } from '../ui/notice/places.ts'
import { specialWords } from '../ui/banner/special-words.ts'
import type { SpecialWords } from '../ui/banner/banner-content.ts'
import type { View } from '../ui/surface.ts'
import { createVerbs } from './verbs.ts'
import type { Verbs } from './verbs.ts'

/** All that comes with or after a decision. One per page. */
export interface Actor extends Omit<Surfaces, 'prefetch' | 'changed' | 'destroy'> {
  /** Applies the decision at once; resolved when its receipt is on the device. */
  decide(decision: Decision): Promise<void>
  /** Takes up what the last page left, and looks whether this one is as it should be. */
  resume(): void
  /** Word from another tab. */
  hear(message: unknown): void
  /** The cookie is not what it was. */
  reread(): void
  /** What the banner says otherwise than at the first question. */
  words(): SpecialWords
  readonly verbs: Verbs
}

type CreateCare = typeof import('../agreement/agreement.ts').createNoticeCare

const allWords = { th: { ...bannerWords.th, ...rareWords.th }, en: { ...bannerWords.en, ...rareWords.en } }

/**
 * Starts acting for a page; `input` is the checked configuration as its owner wrote it. `createCare` where it names a
 * manifest of notices.
 */
export function startActing(page: Page, input: ConfigInput, createCare?: CreateCare): Actor {
  const { chunks, gate, report } = page
  const config = resolveConfig(input)
  const { name, domain } = config.cookie
  const journal = createJournal(() => localStorage, name)
  let unkept = false
  let settled: Promise<void> = Promise.resolve()

  const view = (): View => ({
    ...page.standing(),
    // A notice that holds it has not made the answer shorter for who reads it.
    record: page.record() && whole(page.record()!),
    locale: page.locale(),
    gpc: page.gpc,
    unkept,
    ...(care?.view(page.record()) && { notice: care.view(page.record())! }),
  })
  /** A notice has asked, and nobody knows what: then all of it waits. */
  const affects = (record: View['record']) =>
    care?.affects(record) ?? (config.notices && record && isHeld(record) ? config.categories.map(({ id }) => id) : [])
  const adopt = (record: View['record']) =>
    page.adopt(record, stateOf(config, record && whole(record), Date.now(), affects(record)))
  // Where there is no actor yet, `attend.ts` listens.
  const tabs = createTabs(name, (message) => engine.hear(message))

  const care = createCare?.({
    config,
    report,
    record: page.record,
    locale: page.locale,
    hold: (until) => engine.hold(until),
    signal: page.signal,
  })

  const engine = createEngine({
    config,
    input,
    state: () => ({ record: page.record(), standing: page.standing(), unkept }),
    adopt,
    kept(kept) {
      if (unkept !== kept) return
      unkept = !kept
      surfaces.changed()
    },
    read: () => readRecord(document, name),
    cookie: createRecordCookie({
      jar: document,
      name,
      domain,
      host: location.hostname,
      secure: location.protocol === 'https:',
    }),
    journal,
    now: Date.now,
    random: createRandomPool((count) => crypto.getRandomValues(new Uint8Array(count))),
    gpc: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true,
    version: __VERSION__,
    withdrawal: `${location.origin}/#yinyom-settings`,
    locale: page.locale,
    post: tabs.post,
    notice: (record) => ({ notice: '', ...care?.bearing(), noticeAffects: affects(record) }),
    report,
    decided(revoked, decision) {
      const { choices } = page.standing()
      if (config.consentMode.mode !== 'off')
        page.dataLayer().push({ event: 'yinyom_decision', yinyom_choices: choices })
      // Before a decision nothing is written; from now on no page waits for it. A newer one than ours may be there.
      const remote = page.sources.find(({ from }) => from.includes('://'))
      if (remote && !readKept(remote.from)) keep(remote)
      const { action = 'save_choices', surface = 'api' } = decision ?? {}
      settled = aftermath.settle(revoked.some((id) => gate.ran(id)))
      void care?.refresh()
      emit('yinyom:decision', { choices, action, surface, elsewhere: !decision })
    },
  })

  const aftermath = createAftermath({
    config,
    chunks,
    journal,
    record: () => page.record() && whole(page.record()!),
    complete: care?.complete ?? (async (draft) => draft),
    allows: (id) => page.standing().choices[id] === true,
    heal: engine.heal,
    reload: () => location.reload(),
    report,
    received: (id, state) => emit('yinyom:receipt', { id, state }),
  })

  function commit(decision: Decision): Promise<void> {
    engine.commit(decision)
    return settled
  }

  const surfaces = createSurfaces({
    page,
    config,
    view,
    receipts: aftermath.receipts,
    manifest: care?.manifest ?? (() => Promise.reject(new Error('notices.manifest is not set'))),
  })
  page.changes.add(surfaces.changed)
  page.signal.addEventListener('abort', () => {
    tabs.close()
    surfaces.destroy()
    aftermath.destroy()
  })
  // A notice in the page is read before anything is touched; it comes once the page is there.
  if (config.notices && document.querySelector(PLACES)) {
    if (document.readyState === 'complete') void surfaces.placeNotices()
    else addEventListener('load', () => void surfaces.placeNotices(), { once: true, signal: page.signal })
  }

  // What was not plain at start is decided now, or once it is known what a notice has asked.
  const held = page.record()
  if (held && isHeld(held)) void resumeHeld()
  else if (page.standing().status === 'stale') adopt(held)

  /** Names what the owner of the page has probably not meant. */
  function audit(): void {
    const { allows } = page
    const options = { document, config, allows, heldFrames: gate.heldFrames, decided: page.record() !== undefined }
    auditPage(options).forEach(report)
    watchAddresses(options, report, page.signal)
    if (!options.decided) auditCookies(document, config).forEach(report)
  }

  async function resumeHeld(): Promise<void> {
    await care?.refresh()
    // The site has no notices any more.
    if (!config.notices) engine.hold(undefined)
    adopt(page.record())
  }

  return {
    ...surfaces,
    resume() {
      engine.repair()
      aftermath.start()
      void care?.refresh().then(surfaces.changed)
      audit()
      if (page.asking()) surfaces.prefetch()
    },
    decide: commit,
    words: () => specialWords(config, page.translate(allWords), view(), care?.sentence),
    verbs: createVerbs(engine, aftermath, commit),
    hear: engine.hear,
    reread: engine.reread,
  }
}
