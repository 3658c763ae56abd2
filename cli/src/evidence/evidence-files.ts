import type { ConfigInput } from '../../../src/consent.ts'
import { canonicalJson } from '../../../src/model/jcs.ts'
import { sha256Of } from './sums.ts'
import { SUMS, sumsOf } from './sums.ts'
import type { ShownSurface } from './shown-surfaces.ts'

/** A file of the archive, by its path in it. */
export type EvidenceFiles = ReadonlyMap<string, Uint8Array>

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The forms of a configuration in canonical JSON: the SHA-256 of each file is the `config_sha256` of receipts, and its name. */
export function configFiles(forms: readonly ConfigInput[]): [string, Uint8Array][] {
  return forms.map((form) => {
    const bytes = utf8(canonicalJson(form))
    return [`configuration/${sha256Of(bytes)}.json`, bytes]
  })
}

/** The words of each surface in canonical JSON: the SHA-256 of each file is the `content_sha256` of receipts. */
export function shownFiles(shown: readonly ShownSurface[]): [string, Uint8Array][] {
  return shown.map(({ surface, lang, content }) => [`words/${surface}-${lang}.json`, utf8(canonicalJson(content))])
}

/** Adds `SHA256SUMS`, which `sha256sum -c` reads. */
export function withSums(files: EvidenceFiles): EvidenceFiles {
  return new Map([...files, [SUMS, utf8(sumsOf(files))]])
}
