import type { ConfigInput, ConsentReceipt } from '../../../src/consent.ts'
import { canonicalJson } from '../../../src/model/jcs.ts'
import { sha256 } from '../../../src/model/sha256.ts'
import { proveShown } from '../../../src/proof.ts'
import type { ShownProof } from '../../../src/proof.ts'

/** What a configuration says of a receipt. */
export interface ShownWords {
  /** SHA-256 of its canonical JSON, as it stands in receipts. */
  readonly sha256: string
  /** It was in force when the receipt was made. */
  readonly isInForce: boolean
  /** Undefined where nothing was shown (a script has answered), and for placeholders, whose words depend on the page. */
  readonly shown: ShownProof | undefined
}

/** SHA-256 of the canonical JSON of a checked configuration: `ui.config_sha256`. */
export function configHash(config: ConfigInput): string {
  return sha256(canonicalJson(config))
}

/**
 * Holds a receipt against a configuration that has been checked, given in each form in which it may have been in force:
 * by the form whose hash the receipt has, else by the first.
 */
export function judgeShown(forms: readonly [ConfigInput, ...ConfigInput[]], receipt: ConsentReceipt): ShownWords {
  const inForce = forms.find((one) => configHash(one) === receipt.ui.config_sha256)
  const config = inForce ?? forms[0]
  return { sha256: configHash(config), isInForce: inForce !== undefined, shown: findShown(config, receipt) }
}

/** A banner that asked about something new named some of the categories: which ones, the hash tells. */
function findShown(config: ConfigInput, receipt: ConsentReceipt): ShownProof | undefined {
  const all = proveShown(config, receipt)
  const isAboutNew = receipt.ui.reasons?.some((reason) => reason === 'new-category' || reason === 'new-service')
  if (!all || all.matches || !isAboutNew) return all
  const ids = [...new Set(receipt.purposes.map(({ id }) => id))].slice(0, 8)
  for (let chosen = 1; chosen < 2 ** ids.length; chosen++) {
    const asks = ids.filter((_, at) => chosen & (1 << at))
    const some = proveShown(config, receipt, asks)
    if (some?.matches) return some
  }
  return all
}

/** The words of what was shown, in the order in which they stand in it. */
export function linesOf(content: unknown): string[] {
  if (typeof content === 'string') return content.trim() ? [content] : []
  if (typeof content !== 'object' || content === null) return []
  return Object.values(content).flatMap(linesOf)
}
