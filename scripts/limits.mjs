import { CHUNKS } from './chunks.mjs'

/** What the first file may weigh, in bytes: it does not grow. The goal is 14,000 and 12,900 (ADR 012). */
export const FIRST_FILE = { gzip: 18_550, brotli: 16_750 }

/** What the single file may weigh, in bytes of gzip. */
export const ALL_IN_ONE = 157_250

/** What the guard may weigh, in bytes of gzip: it stands in each page. */
export const GUARD = 1500

/** What is loaded together later, and what it may weigh, in bytes of gzip. */
export const LIMITS = [
  { name: 'settings with i18next and Thai', chunks: ['settings', 'words-th'], gzip: 30_700 },
  { name: 'settings with i18next and English', chunks: ['settings', 'words-en'], gzip: 30_300 },
  { name: 'tab and other tabs', chunks: ['attend'], gzip: 2900 },
  { name: 'receipts and outbox', chunks: ['receipts'], gzip: 6080 },
  { name: 'what acts on a decision', chunks: ['act'], gzip: 16_950 },
  { name: 'what an owner has not meant', chunks: ['audit'], gzip: 4200 },
  { name: 'sentences of problems', chunks: ['problems'], gzip: 5600 },
  { name: 'Thai sentences of problems', chunks: ['problems-th'], gzip: 5300 },
  { name: 'notices: manifest and asking again', chunks: ['notices'], gzip: 4250 },
  { name: 'notice viewer', chunks: ['notice'], gzip: 13_650 },
  { name: 'Thai words of the viewer', chunks: ['words-notice-th'], gzip: 1900 },
  { name: 'English words of the viewer', chunks: ['words-notice-en'], gzip: 1800 },
  { name: 'panels of the viewer', chunks: ['notice-panels'], gzip: 7350 },
  { name: 'comparison of versions', chunks: ['notice-diff'], gzip: 7850 },
  { name: 'placeholders', chunks: ['placeholders'], gzip: 6200 },
  { name: 'services of the catalogue', chunks: ['known-services'], gzip: 25_000 },
  { name: 'necessary services of the catalogue', chunks: ['necessary-services'], gzip: 12_000 },
  { name: 'what services are recognised by', chunks: ['service-finder'], gzip: 13_000 },
  { name: 'cookies of the catalogue one by one', chunks: ['service-details'], gzip: 9600 },
  { name: 'check of a page, for its owner', chunks: ['check'], gzip: 14_500 },
  { name: 'Thai words of the check', chunks: ['words-check-th'], gzip: 1100 },
  { name: 'English words of the check', chunks: ['words-check-en'], gzip: 900 },
  { name: 'table of cookies', chunks: ['cookies'], gzip: 3900 },
  { name: 'deletion', chunks: ['clear'], gzip: 1700 },
]

const limited = new Set(LIMITS.flatMap(({ chunks }) => chunks))
const unlimited = Object.keys(CHUNKS).filter((name) => !limited.has(name))
const unknown = [...limited].filter((name) => !(name in CHUNKS))
if (unlimited.length > 0) throw new Error(`No limit in scripts/limits.mjs for: ${unlimited.join(', ')}. Add one.`)
if (unknown.length > 0) throw new Error(`scripts/limits.mjs limits no chunk of ours: ${unknown.join(', ')}. Rename it.`)
