import type { ConfigInput } from '../config/config-schema.ts'
import type { Config } from '../config/resolve-config.ts'
import type { ConsentRecord } from '../model/consent-record.ts'
import type { ReceiptDraft } from '../model/decision.ts'
import { unpackId } from '../model/ids.ts'
import { describePurposes } from './plan-decision.ts'
import { stateOf } from './state-of.ts'

export interface RecoverPage {
  readonly config: Config
  /** The valid configuration as its owner wrote it, for its hash. */
  readonly input: ConfigInput
  readonly lang: string
  readonly gpc: boolean
  readonly withdrawal: string
  readonly widget: string
}

/**
 * The draft of a decision of which only the record has reached the disk: a browser that is killed right after the click
 * writes its stores one by one. It says that it was recovered, and nothing of what was on the screen. Pure: tabs that
 * recover the same record make the same draft, with the same id.
 */
export function recoverDraft(record: ConsentRecord, page: RecoverPage): ReceiptDraft | undefined {
  const id = recoveredId(record)
  if (!id) return undefined
  const { config, input, lang, gpc, withdrawal, widget } = page
  const { recheckDays: _, ...given } = record
  const purposes = describePurposes(config, {}, stateOf(config, given, record.decidedAt).choices)
  return {
    id,
    time: record.decidedAt,
    record: given,
    stored: true,
    action: 'save_choices',
    state: purposes.some(({ state }) => state === 'given') ? 'given' : 'refused',
    purposes,
    surface: 'unknown',
    layer: 1,
    lang,
    reasons: [],
    gpc,
    actor: 'pii_principal',
    withdrawal,
    widget,
    config: input,
    recovery: 'record',
    ...(input.site && { site: input.site }),
  }
}

/** A UUIDv7 of the decision's time with the random part of the record's id, which is random enough for both. */
function recoveredId({ id, decidedAt }: ConsentRecord): string | undefined {
  const uuid = unpackId(id)
  if (!uuid) return undefined
  const time = decidedAt.toString(16).padStart(12, '0')
  const last = (parseInt(uuid.slice(-1), 16) ^ 1).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}${uuid.slice(13, -1)}${last}`
}
