import type { VerifyWords } from './words.ts'

const AGAIN = 'Download the file again from the cookie settings of the website, and use it unchanged.'
const WRONG = 'Does not match the log'

export const english: VerifyWords = {
  title: 'Check a consent receipt',
  lead: 'Open a receipt that you have downloaded, and this page says whether it really is in the log of the website. All of it happens in this browser: nothing is uploaded, and no internet is needed.',
  language: 'ภาษาไทย',
  files: '1. The receipt',
  filesHint: 'The file receipt-….json or receipts.json from the cookie settings. Drop it anywhere on this page.',
  choose: 'Choose a receipt',
  opened: (names) => `Opened: ${names}`,
  left: (left) =>
    `This page checks the first ones; ${left} are left. Use the command yinyom receipt verify for all of them.`,
  key: '2. The key of the log’s keeper',
  keyHint:
    'The website or its operator gives it to you: one line of text, or several. This page keeps the key in its address, so that you can store it or pass it on.',
  keyLabel: 'Public key (name+id+Base64)',
  keyFine: (names) => `Using the key of ${names}`,
  keyWrong: (line) => `This line is no key: ${line} Copy the whole line again.`,
  config: '3. The configuration of that day (optional)',
  configHint: 'With the yinyom.json of the day of the answer, this page also shows the words that were on the screen.',
  chooseConfig: 'Choose a configuration',
  fileFaults: {
    'too-large':
      'This file is too large for a receipt (more than 5 MB). For many receipts, use the command yinyom receipt verify.',
    'not-config': 'This file is no configuration. Choose a yinyom.json.',
    'faulty-config': 'This configuration has faults. Check it with the command yinyom config check.',
    'ids-in-config':
      'This configuration names services by ids of the catalogue. Use the file that yinyom config archive has kept, or what yinyom config build writes.',
  },
  result: 'Result',
  waiting: 'No receipt has been chosen yet.',
  summary: (good, count) => `In the log: ${good} of ${count}`,
  one: (at) => `Receipt ${at}`,
  holds: {
    verdict: 'This receipt is in the log',
    means:
      'Its content is what the log holds, and the keeper of the log has signed it. If anybody changes it later, this check fails.',
    remedy: '',
  },
  noKey: {
    verdict: 'Not checked yet',
    means: 'The key of the log’s keeper is needed to tell who has signed.',
    remedy: 'Paste the key into field 2.',
  },
  faults: {
    'no-proof': {
      verdict: 'Cannot be confirmed',
      means: 'The file has the receipt alone, without proof that it is in a log. Anybody can have changed or made it.',
      remedy:
        'Download it again from the cookie settings once its status is “Sent”. A website without a collector has no proof to check.',
    },
    'not-a-receipt': {
      verdict: 'This is no consent receipt',
      means: 'Its content does not have the form of a consent receipt.',
      remedy: AGAIN,
    },
    'not-a-proof': { verdict: 'The proof cannot be read', means: 'It was cut off or changed.', remedy: AGAIN },
    'not-a-checkpoint': {
      verdict: 'The proof cannot be read',
      means: 'The part that the keeper of the log has signed was cut off or changed.',
      remedy: AGAIN,
    },
    'no-arrival': {
      verdict: 'The proof cannot be read',
      means: 'It lacks the time of arrival, so it cannot be held against the log.',
      remedy: AGAIN,
    },
    'foreign-signature': {
      verdict: WRONG,
      means: 'The key that you have pasted has not signed this log. It is another website’s, or the proof was changed.',
      remedy:
        'See that the key is this website’s, with every line of it, old keys included. If all are there and it still fails, do not trust this file.',
    },
    'not-included': {
      verdict: WRONG,
      means:
        'The log holds no receipt with this content: the receipt or the proof was changed, or the proof belongs to another receipt.',
      remedy: 'Ask the keeper of the log for the receipt with the same number, and compare.',
    },
  },
  field: (path, expected, found) => `First fault in its form: ${path} should be ${expected}, found ${found}.`,
  log: 'From the log',
  arrived: 'Arrived',
  sender: 'Sent by',
  provenance: {
    unsigned: 'not known; anybody may have sent it',
    origin: 'a page of the website, the browser said; a program can pretend that',
    device: 'the visitor’s browser, which has signed with its own key',
    site: 'a page of the website, with a token of the website’s own server',
    collector: 'written by the collector itself, into its audit trail',
  },
  keeper: 'Log',
  place: 'Place',
  placeOf: (index, size) => `${index} (the log had ${size} entries then)`,
  content: 'From the receipt',
  claimed: 'What this file claims, unconfirmed',
  made: 'Answered (clock of the device)',
  site: 'Website',
  how: 'How',
  until: 'Valid until',
  number: 'Receipt number',
  digest: 'SHA-256 digest',
  shown: 'Words on the screen',
  configSame: 'This configuration was in force.',
  configOther: 'This configuration was not the one in force. Use the file with this name:',
  shownSame: 'These words were on the screen; they match the hash in the receipt.',
  shownOther: (version) =>
    `This configuration gives other words than those that were shown. Use the configuration of that day, and this page of version ${version}.`,
  shownNone: 'No words were shown, or it is not known which, so there is nothing to compare.',
  shownPlaceholder: 'The words of a placeholder also depend on the page, so they are not made again here.',
  limits: 'What this check does not tell',
  limitList: [
    'Who answered: a receipt has a pseudonym of the browser and nothing more.',
    'That the keeper of the log has not written all of it anew: for that, compare with states of the log that others have kept.',
    'Whose the key is: get it from the keeper of the log itself, not from whoever gives you the file.',
  ],
}
