import { FAULTS_IN_ENGLISH } from '../model/faults-in-english.ts'
import { oneLine } from '../model/word-fault.ts'
import type { ProblemWords } from './problem-words.ts'

export const inEnglish: ProblemWords = {
  fault: FAULTS_IN_ENGLISH,
  config: (path, found, expected, meant = '', remedy = 'It is ignored until you correct it.') =>
    `${path}: found ${found}; expected ${expected}.${meant} ${remedy}`,
  didYouMean: (meant) => ` Did you mean "${meant}"?`,
  rules: {
    'each-once': ['a duplicate', 'each category once'],
    'needs-name': [
      'without a name',
      'necessary, functional, analytics, marketing, or an object with id and name',
      'Until then its id is shown.',
    ],
    'not-catalogued': [
      'which the catalogue does not know',
      'an id of the catalogue, or an object with id, category and name',
    ],
    'no-category': ['as its category, which is not configured', 'one of the configured category ids'],
    'id-taken': ['an id that another category or service uses', 'a unique id'],
    'no-choice': [
      'with consent as its legal basis, but no choice',
      'a category that is asked, or another legal basis',
      'It does not run without consent.',
    ],
    'cookie-full': ['more than the cookie can hold', 'fewer services, or shorter category ids'],
  },
  sentences: {
    'config-unreachable': (subject, cause) =>
      `The configuration at ${subject} could not be read (${cause}). The defaults are used; check the URL and the JSON.`,
    'notices-unreachable': (subject, cause) =>
      `The notice manifest at ${subject} could not be read (${cause}). The last known one is used; check the URL and the file.`,
    'notices-older': (subject) =>
      `The notice manifest at ${subject} is older than one this visitor has seen, so it is ignored. Publish again; "updated" must not go back.`,
    'cookie-unreadable': (subject) =>
      `The stored answer in "${subject}" could not be read; the visitor is asked again.`,
    'cookie-domain': (subject) =>
      `The browser refused cookie.domain "${subject}" on this host; set it to a parent domain.`,
    'storage-refused': (subject, cause) =>
      subject === 'indexedDB'
        ? `The browser refuses IndexedDB (${cause}): receipts are sent but not kept on the device.`
        : `The browser does not keep the cookie "${subject}": the choice applies to this page only, and its receipt is still sent.`,
    'not-saved': (subject, cause) =>
      `The decision${subject && ` about "${subject}"`} could not be saved (${cause}); the previous answer still applies. Check that the browser can load the widget's chunks.`,
    'collector-unreachable': (_, cause) =>
      `Receipts are queued; the collector cannot be reached (${cause}). Check receipts.endpoint, CORS and connect-src.`,
    'collector-unacknowledged': (_, cause) =>
      `Receipts are queued; the response (${cause}) has no digest of what was sent. Return it from the endpoint (docs/receipt.md), or set receipts.acknowledge to "status".`,
    'collector-denies': (_, cause) =>
      `Receipts are queued; receipts.endpoint does not accept them (${cause}). Check the URL, and that the collector allows this site (YINYOM_ORIGINS).`,
    'receipt-refused': (subject, cause) =>
      `The collector refused the receipt ${subject} (${cause}); it is kept on the device. Check the collector's response, fix the cause and call Yinyom.flush().`,
    'receipt-malformed': (subject) =>
      `An invalid entry in the journal (${oneLine(subject, 60)}) was removed. Find out which other script writes to it.`,
    'receipts-unreadable': () =>
      'Invalid data in IndexedDB "yinyom" was removed. Find out which other script writes to it.',
    'outbox-full': (subject) =>
      `Too many receipts are queued or refused; the oldest (${subject}) will not be sent. Check receipts.endpoint.`,
    'chunk-failed': (subject, cause) =>
      `"${subject}" could not be loaded (${cause}). Nothing is lost or granted; the widget will retry.`,
    'notice-unreachable': (subject, cause) =>
      `Could not load the notice at ${subject} (${cause}). The visitor is offered its page instead; check the URL.`,
    'notice-broken': (subject, cause) =>
      `The notice at ${subject} is not a valid document (${cause}) and is not shown. Publish it again.`,
    'notice-mismatch': (subject, cause) =>
      `The notice at ${subject} does not match the manifest (its hash is ${cause}) and is not shown. Publish it again; a published version must not change.`,
    'notice-unlisted': (subject) => `The manifest does not list the notice or version "${subject}".`,
    'unknown-category': (subject) =>
      `An element waits for "${subject}", which is not a category or service in the configuration. Add it, or correct the element.`,
    'trusted-types': () =>
      'Trusted Types refused the policy "yinyom"; blocked scripts stay blocked. Add it to the trusted-types directive.',
    'nothing-declared': () =>
      'No service declares what it stores, so a withdrawal deletes only what services of the catalogue are known to leave. List your services under "services" so that the rest is deleted too.',
    datalayer: () =>
      'window.dataLayer is not an array, so Google Consent Mode is off on this page. Write "window.dataLayer = window.dataLayer || []" and push to it.',
    'not-deleted': (subject) =>
      `"${subject}" could not be deleted: it is HttpOnly, belongs to another site, or is in use. Delete it on the server.`,
    ungated: (subject) =>
      `${subject} runs before consent although consentMode is "basic". Give it type="text/plain" and data-category, or set consentMode to "advanced".`,
    'gate-failed': (subject, cause) => `${oneLine(subject, 99)} was released but could not run (${cause}).`,
    'document-write': (subject) =>
      `${oneLine(subject, 99)} used document.write, which would erase the page, so the call was ignored. Append elements instead.`,
    'script-address': (subject) =>
      `${oneLine(subject, 99)} has a URL that is not allowed: use http:, https: or blob:, or data: for images and media.`,
    'script-policy': (subject) =>
      `${oneLine(subject, 99)} was not run because the page's policy has 'strict-dynamic' and no nonce. Give the tag and this script the nonce of the page, or add the script's host to gate.hosts.`,
    'watch-root': (subject) =>
      `Yinyom.watch was given ${oneLine(subject, 60)}. Give it a shadow root or an element of this document; a frame needs its own tag.`,
    negated: (subject) =>
      `An element waits for "${oneLine(subject, 40)}": a category with "!" is not supported, so it never runs. Use Yinyom.subscribe to run code after a refusal.`,
    'type-forgotten': (subject) =>
      `${oneLine(subject, 99)} ran before consent. Give it type="text/plain", and rename src to data-src.`,
    'type-unknown': (subject) =>
      `${oneLine(subject, 99)} never runs: its type is neither text/plain nor one that a browser runs. Give it type="text/plain".`,
    'type-parameters': (subject) =>
      `${oneLine(subject, 99)} has parameters in its type. It waits all the same, but other tools do not read it so: write type="text/plain".`,
    'other-tool': (subject, cause) =>
      `${oneLine(subject, 99)} has marks of ${cause}, which Yinyom does not read. Use type="text/plain" or data-src with data-category, or run "yinyom mark" (docs/check.md).`,
    'address-kept': (subject) =>
      `${oneLine(subject, 99)} is marked but loads before consent anyway. Rename src to data-src (likewise srcset, href and data); put srcdoc or ping inside a <template>.`,
    'address-set': (subject) =>
      `${oneLine(subject, 99)} was given its URL before consent by another script, such as a lazy loader or a carousel. Use data-yinyom-src, or remove the loader's class.`,
    'not-held': (subject) =>
      `${oneLine(subject, 99)} is marked, but not in a way that blocks it. Put it inside a <template> with the same data-category.`,
    'before-answer': (subject) =>
      `Requested before the visitor answered, and not marked: ${subject}. Mark what needs consent; in consentMode "basic" it must not load.`,
    'cookie-undeclared': (subject) =>
      `Undeclared cookies: ${oneLine(subject, 199)}. Add each to the cookies of a service so that visitors are informed and withdrawal deletes it.`,
    'cookie-early': (subject) =>
      `Cookies of services that need consent exist before the visitor answered: ${oneLine(subject, 199)}. Delete them and reload: if they come back, mark the script that sets them.`,
    contrast: (subject, cause) =>
      `The contrast of ${subject} is ${cause}: some visitors cannot read or find it. Set both colours, and those of the dark scheme too (docs/appearance.md).`,
    'not-reached': (subject) =>
      `After the withdrawal, ${subject} and cookies of other paths may still contain data. The page itself must clear them.`,
    'script-nonce': (subject) =>
      `${oneLine(subject, 99)} lacks the widget tag's nonce and was not run. Add the page's nonce to it.`,
  },
}
