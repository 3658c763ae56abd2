import { isAsked } from '../model/category.ts'
import type { Category, Service } from '../model/category.ts'
import type { Choices } from '../model/choices.ts'
import type { ReceiptPurpose } from '../model/consent-receipt.ts'
import { MAX_COOKIE_BYTES, answerIn, encodeRecord, expiresAt, isValid, serviceMark } from '../model/consent-record.ts'
import type { ConsentRecord } from '../model/consent-record.ts'
import { own } from '../model/own.ts'
import type { Decision, ReceiptDraft } from '../model/decision.ts'
import { askedMarks, isServiceAsked } from '../config/resolve-config.ts'
import type { Config } from '../config/resolve-config.ts'
import { stateOf } from './state-of.ts'
import { gpcIds } from './gpc-ids.ts'
import type { ConsentState } from './quick-state.ts'

export interface Before {
  readonly config: Config
  readonly record: ConsentRecord | undefined
  readonly state: ConsentState
  /** Global Privacy Control is on and honoured. */
  readonly gpc: boolean
  /** `id@version` of the notice in force; empty or absent where the site has none, or none is known. */
  readonly notice?: string
  /** Ids of the categories that a material change of the notice asks about again. */
  readonly noticeAffects?: readonly string[]
}

/** What a decision comes to. */
export interface Outcome {
  readonly record: ConsentRecord
  /** What is in force with this record. */
  readonly inForce: ConsentState
  readonly purposes: readonly ReceiptPurpose[]
  /** The decision as a whole, for the receipt. */
  readonly state: ReceiptDraft['state']
}

/** New ids for a first record. */
export interface Fresh {
  readonly id: string
  readonly principal: string
}

/** The record after a decision and what its receipt says. Pure; grants nothing that the decision does not name. */
export function planDecision(before: Before, given: Decision, now: number, fresh: Fresh): Outcome {
  const decision = own(given)
  const { config } = before
  // An answer that has run out must not come back to life beside a new one.
  const record = before.record && isValid(before.record, now) ? before.record : undefined
  const answers = answersOf(before, decision)
  const choices: Record<string, boolean> = { ...record?.choices }
  const partial = decision.action === 'allow_always' || decision.action === 'allow_once'
  const narrow = isNarrow(before, decision)
  const asked = new Set(record?.asked.match(/.{4}/g))

  for (const category of config.categories.filter(isAsked)) {
    const answer = Object.hasOwn(answers, category.id) ? answers[category.id] : undefined
    // What the notice in force asks about again is not carried over by an answer about something else.
    if (answer === undefined && before.noticeAffects?.includes(category.id)) {
      for (const { id } of [category, ...category.services]) if (!Object.hasOwn(answers, id)) delete choices[id]
    }
    if (answer !== undefined) choices[category.id] = answer
    else if (!partial) choices[category.id] ??= false
    for (const service of category.services) {
      if (!isServiceAsked(category, service)) continue
      const own = Object.hasOwn(answers, service.id) ? answers[service.id] : undefined
      const answered = own !== undefined || answer !== undefined
      if (own !== undefined && own !== choices[category.id]) choices[service.id] = own
      // A question about something new does not switch on what was refused by itself.
      else if (own !== undefined || (answered && !(narrow && choices[service.id] === false))) delete choices[service.id]
      // A new service of a granted category is not answered by a decision about something else.
      if (answered || (!partial && !choices[category.id])) asked.add(serviceMark(service.id))
    }
  }
  // In the order of the configuration, so that a page sees at a glance that nothing is new.
  const order: readonly string[] = askedMarks(config).match(/.{4}/g) ?? []
  // A yes speaks for the services that this page has; others of the category are asked about where they stand.
  const widened = config.categories.some(({ id }) => answers[id] === true && answerIn(record, id) !== true)
  const others = widened ? [] : [...asked].filter((mark) => !order.includes(mark))

  const after = fit(config, {
    id: before.record?.id ?? fresh.id,
    principal: before.record?.principal ?? fresh.principal,
    choices,
    asked: [...order.filter((mark) => asked.has(mark)), ...others].join(''),
    notice: before.notice || (record?.notice ?? ''),
    decidedAt: now,
    // An answer about one thing must not prolong what was said about the others.
    validDays:
      record && Object.keys(choices).some((id) => !Object.hasOwn(answers, id))
        ? Math.max(1, Math.floor((expiresAt(record) - now) / 86_400_000))
        : config.validDays,
    seq: (before.record?.seq ?? 0) + 1,
  })
  const inForce = stateOf(config, after, now)
  const only = decision.action === 'allow_once' ? Object.keys(answers) : undefined
  const purposes = describePurposes(config, before.state.choices, inForce.choices, only)
  return { record: after, inForce, purposes, state: receiptState(decision, purposes) }
}

/** Answers that this configuration does not know may be another page's; they go where the cookie is too small for all. */
function fit(config: Config, record: ConsentRecord): ConsentRecord {
  if (encodeRecord(record).length <= MAX_COOKIE_BYTES) return record
  const ids = config.categories.flatMap(({ id, services }) => [id, ...services.map((service) => service.id)])
  const choices = Object.fromEntries(Object.entries(record.choices).filter(([id]) => ids.includes(id)))
  const marks = ids.map(serviceMark)
  return {
    ...record,
    choices,
    asked: (record.asked.match(/.{4}/g) ?? []).filter((mark) => marks.includes(mark)).join(''),
  }
}

/** The banner that asks about something new answers that; the rest keeps its answer. */
function isNarrow({ state }: Before, decision: Decision): boolean {
  return decision.surface === 'banner' && state.status === 'stale' && !state.reasons.includes('expired')
}

/** The ids that a decision answers, with their answer. */
function answersOf(before: Before, decision: Decision): Choices {
  const { config, state, gpc } = before
  const asked = config.categories.filter(isAsked).map((category) => category.id)
  switch (decision.action) {
    case 'accept_all':
    case 'reject_all': {
      const objected = gpc ? gpcIds(config) : []
      const accept = decision.action === 'accept_all'
      return Object.fromEntries(
        (isNarrow(before, decision) ? state.asks : asked).map((id) => [id, accept && !objected.includes(id)]),
      )
    }
    case 'withdraw':
      return Object.fromEntries((decision.choices ? Object.keys(decision.choices) : asked).map((id) => [id, false]))
    case 'save_choices':
    case 'allow_once':
    case 'allow_always':
      return Object.fromEntries(
        Object.entries(decision.choices ?? {})
          .filter(([, answer]) => answer !== undefined)
          .map(([id, answer]) => [id, answer === true]),
      )
  }
}

/** What a receipt says of each purpose: `was` and `is` in force before and after; `only` these ids, default all. */
export function describePurposes(
  config: Config,
  was: Choices,
  is: Choices,
  only?: readonly string[],
): ReceiptPurpose[] {
  const purposes: ReceiptPurpose[] = []
  const add = (category: Category, service?: Service) => {
    const { id } = service ?? category
    const basis = (service ?? category).legalBasis
    const asked = service ? isServiceAsked(category, service) : isAsked(category)
    if (!Object.hasOwn(is, id) || (!asked && !is[id])) return
    const state = !asked ? 'always_on' : is[id] ? 'given' : was[id] ? 'withdrawn' : 'refused'
    purposes.push({ id: category.id, ...(service && { service: service.id }), basis, state })
  }
  for (const category of config.categories) {
    if (!only || only.includes(category.id)) add(category)
    for (const service of category.services) {
      const differs = is[service.id] !== is[category.id] || service.legalBasis !== category.legalBasis
      if (only ? only.includes(service.id) : differs) add(category, service)
    }
  }
  return purposes
}

function receiptState(decision: Decision, purposes: readonly ReceiptPurpose[]): Outcome['state'] {
  if (decision.action === 'withdraw') return 'withdrawn'
  const states = purposes.map((purpose) => purpose.state)
  return states.includes('given') ? 'given' : states.includes('withdrawn') ? 'withdrawn' : 'refused'
}
