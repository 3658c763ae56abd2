import type { Fault } from '../model/check.ts'
import type { Problem, Trouble } from '../model/problem.ts'
import { oneLine, wordFault } from '../model/word-fault.ts'

/** Rules that one part of a configuration can break beside another. */
export type ConfigRule = 'each-once' | 'needs-name' | 'no-category' | 'id-taken' | 'no-choice' | 'cookie-full'

const RULES: Record<ConfigRule, readonly [found: string, expected: string, remedy?: string]> = {
  'each-once': ['a second time', 'each category once'],
  'needs-name': [
    'without a name',
    'necessary, functional, analytics, marketing, or an object with id and name',
    'Until then its id is shown.',
  ],
  'no-category': ['its category, which is not configured', 'one of the configured category ids'],
  'id-taken': ['an id that another category or service has', 'another id'],
  'no-choice': [
    'with consent as its legal basis, where there is no choice',
    'a category that is asked, or another legal basis',
    'It does not run without a yes.',
  ],
  'cookie-full': ['more than the cookie can hold', 'fewer services, or shorter category ids'],
}

const SENTENCES: { readonly [code: string]: (subject: string, cause: string) => string } = {
  'config-unreachable': (subject, cause) =>
    `The configuration at ${subject} could not be read (${cause}). Without it the defaults hold; check the address and the JSON.`,
  'notices-unreachable': (subject, cause) =>
    `The manifest of the notices at ${subject} could not be read (${cause}). What was known before holds; check the address and the file.`,
  'notices-older': (subject) =>
    `The manifest of the notices at ${subject} is older than one that this visitor has seen, and is ignored. Publish again; its "updated" must not go back.`,
  'cookie-unreadable': (subject) => `The stored answer in "${subject}" was not readable; the visitor is asked again.`,
  'cookie-domain': (subject) =>
    `The browser refused cookie.domain "${subject}" on this host; name a parent domain of it.`,
  'storage-refused': (subject, cause) =>
    subject === 'indexedDB'
      ? `The browser refuses IndexedDB (${cause}): receipts are sent, but not kept on the device.`
      : `The browser does not keep the cookie "${subject}": the choice holds for this page, its receipt is still sent.`,
  'not-saved': (subject, cause) =>
    `The decision${subject && ` about "${subject}"`} could not be saved (${cause}); the answer from before still holds. See that the browser can load the widget's chunks.`,
  'collector-unreachable': (_, cause) =>
    `Receipts wait; the collector cannot be reached (${cause}). Check receipts.endpoint, CORS and connect-src.`,
  'collector-unacknowledged': (_, cause) =>
    `Receipts wait; the answer (${cause}) has no digest of what was sent. Let the endpoint answer with it (docs/receipt.md), or set receipts.acknowledge to "status".`,
  'collector-denies': (_, cause) =>
    `Receipts wait; what answers at receipts.endpoint does not take them (${cause}). Check the address, and that the collector lets this site send (YINYOM_ORIGINS).`,
  'receipt-refused': (subject, cause) =>
    `The collector refused the receipt ${subject} (${cause}); it is kept on the device. See what the collector says, mend it, and call Yinyom.flush().`,
  'receipt-malformed': (subject) =>
    `What was no decision in the journal (${oneLine(subject, 60)}) has been removed. See which other script writes to it.`,
  'receipts-unreadable': () =>
    'What was no receipt in IndexedDB "yinyom" has been removed. See which other script writes to it.',
  'outbox-full': (subject) =>
    `Too many receipts wait or are refused; the oldest (${subject}) is not sent any more. Check receipts.endpoint.`,
  'chunk-failed': (subject, cause) =>
    `"${subject}" could not be loaded (${cause}). Nothing is lost or granted; it is tried again.`,
  'notice-unreachable': (subject, cause) =>
    `The notice at ${subject} could not be had (${cause}). The visitor is offered its page; check the address.`,
  'notice-broken': (subject, cause) =>
    `The notice at ${subject} is no valid document (${cause}) and is not shown. Publish it again.`,
  'notice-mismatch': (subject, cause) =>
    `The notice at ${subject} is not the one of the manifest (its hash is ${cause}) and is not shown. Publish it again; a published version does not change.`,
  'notice-unlisted': (subject) => `The manifest lists no notice or version "${subject}".`,
  'unknown-category': (subject) =>
    `An element waits for "${subject}", which is no category or service of the configuration. Add it, or correct the element.`,
  'trusted-types': () =>
    'Trusted Types refused the policy "yinyom"; held-back scripts stay held. Add it to the trusted-types directive.',
  'nothing-declared': () =>
    'What was withdrawn has left its cookies and storage in the browser: none are declared. List them under "services", so that withdrawal can delete them.',
  datalayer: () =>
    'window.dataLayer is no list, so Google Consent Mode is off on this page. Write "window.dataLayer = window.dataLayer || []" and push to it.',
  'not-deleted': (subject) =>
    `"${subject}" could not be deleted: it is HttpOnly, belongs to another site, or is held open. Delete it on the server.`,
  ungated: (subject) =>
    `${subject} runs before consent although consentMode is "basic". Give it type="text/plain" and data-category, or set consentMode to "advanced".`,
  'gate-failed': (subject, cause) => `${oneLine(subject, 99)} was held back and could not be run (${cause}).`,
  'document-write': (subject) =>
    `${oneLine(subject, 99)} used document.write, which would wipe the page: ignored. Let it append its elements instead.`,
  'script-address': (subject) =>
    `${oneLine(subject, 99)} waits with an address that is never set: use http or https; blob: works too, and data: for images and media.`,
  'script-policy': (subject) =>
    `${oneLine(subject, 99)} was not run: the page's policy has 'strict-dynamic' and no nonce. Give the tag and this script the nonce of the page, or put the script's host into gate.hosts.`,
  'watch-root': (subject) =>
    `Yinyom.watch was given ${oneLine(subject, 60)}. Give it a shadow root or an element of this document; a frame needs a tag of its own.`,
  negated: (subject) =>
    `An element waits for "${oneLine(subject, 40)}": a category with "!" is not supported, and it never runs. Use Yinyom.subscribe to run what is meant for a no.`,
  'type-forgotten': (subject) =>
    `${oneLine(subject, 99)} has run before consent. Give it type="text/plain", and rename src to data-src.`,
  'type-unknown': (subject) =>
    `${oneLine(subject, 99)} never runs: its type is neither text/plain nor one that a browser runs. Give it type="text/plain".`,
  'address-kept': (subject) =>
    `${oneLine(subject, 99)} is marked, and loads before consent all the same. Rename src to data-src (srcset, href, data alike); put a srcdoc or a ping into a <template>.`,
  'address-set': (subject) =>
    `${oneLine(subject, 99)} got its address before consent from another script, such as a lazy loader or a carousel that copies. Keep the two apart: use data-yinyom-src, or leave the class of the loader off.`,
  'not-held': (subject) =>
    `${oneLine(subject, 99)} is marked, but not in a way that is held back. Put it into a <template> with the same mark.`,
  'before-answer': (subject) =>
    `Asked before the visitor has answered, and not marked: ${subject}. Mark what needs consent; in consentMode "basic" nothing of it may load.`,
  'cookie-undeclared': (subject) =>
    `Cookies that no service declares: ${oneLine(subject, 199)}. Add each to the cookies of a service, so that visitors are told and withdrawal deletes it.`,
  'not-reached': (subject) =>
    `After the withdrawal ${subject} may still hold something; so may cookies of other paths. The page itself must clear them.`,
  'script-nonce': (subject) =>
    `${oneLine(subject, 99)} has not the nonce that the widget's tag has, and was not run. Give it the nonce of the page.`,
}

/** The problem with its sentence: what, where, and what to do. */
export function describeProblem({ code, subject = '', cause, fault }: Trouble): Problem {
  const about = (fault && wordFault(fault).path) || subject
  const sentence = fault ? wordConfig(fault, subject) : SENTENCES[code]?.(subject, String(cause))
  return { code, message: sentence ?? `${code}: ${subject}`, ...(about && { subject: about }) }
}

function wordConfig(fault: Fault, from: string): string {
  const { path, found, expected } = wordFault(fault)
  const rule = Object.hasOwn(RULES, expected) ? RULES[expected as ConfigRule] : undefined
  const [was, should, remedy = 'It is left out until you correct it.'] = rule
    ? [`${found} ${rule[0]}`, ...rule.slice(1)]
    : [found, expected]
  return oneLine(`${from}${path && `, ${path}`}: found ${was}; expected ${should}. ${remedy}`, 299)
}
