import type { LegalBasis } from '../model/category.ts'
import type { ConsentReceipt, ReceiptPurpose } from '../model/consent-receipt.ts'

/**
 * A consent receipt in the fields of ISO/IEC TS 27560:2023, as JSON-LD in the words of the Data Privacy Vocabulary 2.
 * `docs/receipt-27560.md` maps each field.
 */
export type Iso27560Receipt = { readonly [key: string]: unknown }

/** What the collector knows besides. */
export interface ReceiptArrivalFacts {
  /** The collector's clock: ISO 8601 in UTC. */
  readonly receivedAt?: string | undefined
}

/** Stands in every receipt, so that a reader needs no network. */
const ISO_27560_CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  yinyom: 'https://github.com/yinyom/yinyom/blob/main/docs/receipt.md#',
  'dct:valid': { '@type': 'xsd:dateTime' },
  'dct:dateAccepted': { '@type': 'xsd:dateTime' },
  'dct:available': { '@type': 'xsd:date' },
  'dct:replaces': { '@type': '@id' },
  'dpv:isIndicatedAtTime': { '@type': 'xsd:dateTime' },
  'dpv:hasJurisdiction': { '@type': '@id' },
  'dpv:hasLegalBasis': { '@type': '@id' },
  'yinyom:ui.reasons': { '@container': '@list' },
} as const

const BASES: Readonly<Record<LegalBasis, string | undefined>> = {
  consent: 'dpv:Consent',
  explicit_consent: 'dpv:ExplicitlyExpressedConsent',
  vital: 'dpv:VitalInterest',
  contract: 'dpv:Contract',
  public_task: 'dpv:PublicInterest',
  legitimate_interest: 'dpv:LegitimateInterest',
  legal_obligation: 'dpv:LegalObligation',
  // PDPA s.24 (1): the vocabulary has no word for it.
  research_statistics: undefined,
}

const STATES: Readonly<Record<ReceiptPurpose['state'], string | undefined>> = {
  given: 'dpv:ConsentGiven',
  refused: 'dpv:ConsentRefused',
  withdrawn: 'dpv:ConsentWithdrawn',
  expired: 'dpv:ConsentExpired',
  // It was told and not asked for: there is no consent to have a state.
  always_on: undefined,
}

/** What the widget's own categories are for; an owner's own have only their id. */
const PURPOSES: Readonly<Record<string, string>> = {
  necessary: 'dpv:TechnicalServiceProvision',
  functional: 'dpv:ServicePersonalisation',
  analytics: 'dpv:ServiceUsageAnalytics',
  marketing: 'dpv:Marketing',
}

/** Writes a receipt in the fields of ISO/IEC TS 27560. Nothing is left out: what the standard has no field for keeps its own name. */
export function toIso27560(receipt: ConsentReceipt, { receivedAt }: ReceiptArrivalFacts = {}): Iso27560Receipt {
  const { schema_version: schema, receipt_id: id, supersedes, recovery, prev, seq } = receipt
  return {
    '@context': ISO_27560_CONTEXT,
    '@id': `urn:uuid:${id}`,
    '@type': 'dpv:ConsentReceipt',
    'dct:conformsTo': schema,
    'dct:identifier': id,
    ...(receivedAt !== undefined && { 'dct:dateAccepted': receivedAt }),
    ...(supersedes !== undefined && { 'dct:replaces': `urn:uuid:${supersedes}` }),
    ...(recovery !== undefined && { 'yinyom:recovery': recovery }),
    ...(prev !== null && { 'yinyom:prev': prev }),
    'yinyom:seq': seq,
    'dpv:hasRecordOfActivity': recordOf(receipt),
  }
}

function recordOf(receipt: ConsentReceipt): object {
  const { record_id: id, pii_principal_id: principal, jurisdiction, site, ui, signals } = receipt
  const { surface, layer, layout, reasons, widget } = ui
  return {
    '@id': `urn:uuid:${id}`,
    '@type': 'dpv:ConsentRecord',
    'dct:identifier': id,
    'dct:language': ui.lang,
    'dpv:hasDataSubject': { '@type': 'dpv:DataSubject', 'dct:identifier': principal },
    'dpv:hasJurisdiction': `loc:${jurisdiction}`,
    ...(site !== undefined && { 'dpv:hasService': { '@type': 'dpv:Service', 'dct:title': site } }),
    ...(receipt.notice && { 'dpv:hasNotice': noticeOf(receipt.notice) }),
    'dpv:hasConsentControl': { '@id': receipt.withdrawal_method, '@type': 'dpv:WithdrawConsent' },
    'dpv:hasProcess': receipt.purposes.map(processOf),
    'dpv:hasConsentStatus': eventOf(receipt),
    'yinyom:ui.surface': surface,
    'yinyom:ui.layer': layer,
    'yinyom:ui.config_sha256': ui.config_sha256,
    ...(ui.content_sha256 !== undefined && { 'yinyom:ui.content_sha256': ui.content_sha256 }),
    ...(layout !== undefined && { 'yinyom:ui.layout': layout }),
    ...(reasons && { 'yinyom:ui.reasons': reasons }),
    'yinyom:ui.widget': widget,
    'yinyom:signals.gpc': signals.gpc,
  }
}

function noticeOf({ id, version, effective, lang, uri, sha256 }: NonNullable<ConsentReceipt['notice']>): object {
  return {
    '@id': uri,
    '@type': 'dpv:PrivacyNotice',
    'dct:identifier': id,
    'dct:hasVersion': version,
    'dct:available': effective,
    'dct:language': lang,
    'yinyom:notice.sha256': sha256,
  }
}

function processOf({ id, service, basis, state }: ReceiptPurpose): object {
  const status = STATES[state]
  return {
    '@type': 'dpv:Process',
    'dpv:hasPurpose': { '@type': Object.hasOwn(PURPOSES, id) ? PURPOSES[id] : 'dpv:Purpose', 'dct:identifier': id },
    ...(service !== undefined && { 'dpv:hasService': { '@type': 'dpv:Service', 'dct:identifier': service } }),
    ...(BASES[basis] && { 'dpv:hasLegalBasis': BASES[basis] }),
    'yinyom:purposes.basis': basis,
    ...(status && { 'dpv:hasConsentStatus': { '@type': status } }),
    'yinyom:purposes.state': state,
  }
}

function eventOf({ event }: ConsentReceipt): object {
  const { type, state, action, time, actor, gesture, principal_age_band: age } = event
  return {
    '@type': STATES[state],
    'dpv:isIndicatedAtTime': time,
    'dct:valid': event.valid_until,
    'dpv:isIndicatedBy': { '@type': actor === 'guardian' ? 'dpv:GuardianOfDataSubject' : 'dpv:DataSubject' },
    'dpv:hasIndicationMethod': action,
    // Only a person's own act is consent that was expressed.
    ...(type === 'explicit' && { 'dpv:hasLegalBasis': 'dpv:ExplicitlyExpressedConsent' }),
    'yinyom:event.type': type,
    ...(gesture && { 'yinyom:event.gesture.trusted': gesture.trusted }),
    ...(gesture?.active !== undefined && { 'yinyom:event.gesture.active': gesture.active }),
    ...(age !== undefined && { 'yinyom:event.principal_age_band': age }),
  }
}
