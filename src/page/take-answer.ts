import { mergeSources } from '../config/merge-sources.ts'
import { quickAnswer } from '../decision/quick-answer.ts'
import type { QuickAnswer } from '../decision/quick-answer.ts'
import type { Decision } from '../model/decision.ts'
import { createId } from '../model/ids.ts'
import { toJson } from '../model/json.ts'
import type { PlainDraft } from '../model/plain-draft.ts'
import { readCookies, writeCookie } from '../storage/cookie-jar.ts'
import { draftKey } from '../storage/draft-key.ts'
import type { Page } from './page-port.ts'
import { randomBytes } from './random-bytes.ts'

/** An answer that is on the device, or in `draft` where the browser refuses storage. */
export interface TakenAnswer extends QuickAnswer {
  /** Whether the browser keeps the cookie. */
  readonly kept: boolean
  readonly draft: PlainDraft
}

/**
 * Puts a plain answer to the first question on the device, in the click's own task and with nothing loaded: the draft
 * of its receipt, then the record. Returns what is in force with it. Undefined where the answer is not plain: something
 * is known of this visitor already, or the question had a reason. The session then looks whether the browser keeps it.
 */
export function takeAnswer(page: Page, { action, surface, shown, gesture }: Decision): TakenAnswer | undefined {
  const { config, store, cookieName } = page
  const { record, state, locale } = store.get()
  const isPlain = action === 'accept_all' || action === 'reject_all'
  if (!isPlain || page.gpc || record || state.status !== 'unset' || readCookies(document, cookieName).length) return
  const now = Date.now()
  const answer = quickAnswer(config, action === 'accept_all', now, randomBytes)
  if (!answer) return
  const { name, domain } = config.cookie
  const draft: PlainDraft = {
    plain: true,
    id: createId(now, randomBytes),
    time: now,
    action,
    surface: surface === 'api' ? surface : 'banner',
    ...(shown && { shown }),
    ...(gesture && { gesture }),
    record: answer.record,
    lang: locale,
    gpc: false,
    withdrawal: `${location.origin}/#yinyom-settings`,
    widget: __VERSION__,
    config: mergeSources(page.sources),
  }
  try {
    localStorage.setItem(draftKey(name, draft.id), toJson(draft))
  } catch {
    // The page keeps it.
  }
  const secure = location.protocol === 'https:'
  const days = answer.record.validDays
  // The widest domain is found out by the session; until then the answer is this host's.
  const where = domain && domain !== 'auto' && /^[\w.-]+$/.test(domain) ? domain : ''
  writeCookie(document, cookieName, answer.encoded, days * 86_400, where, secure)
  // A browser that keeps no cookie must not make the page forget the answer.
  const kept = readCookies(document, cookieName).length > 0
  return { ...answer, kept, draft }
}
