import type { ConfigInput, ConsentReceipt } from './consent.js';
import type { ShownContent } from './model/decision.js';
/** What a visitor saw, made again from the configuration. */
export interface ShownProof {
    readonly content: ShownContent;
    /** SHA-256 of the canonical JSON (RFC 8785) of `content`. */
    readonly sha256: string;
    /** Whether it is the receipt's `ui.content_sha256`: then these were the words on the screen. */
    readonly matches: boolean;
}
/**
 * Makes the words again that were on the screen when a receipt was made, offline, and compares their hash. Use the
 * version of the package that the receipt names in `ui.widget`, and the configuration of that day (its hash is
 * `ui.config_sha256`). Undefined for decisions by the API, where nothing was shown, and for placeholders, whose words
 * also depend on the page.
 *
 * @param asks for a banner that asked about something new: the ids of the categories it named. Default: all.
 * @example
 * import { proveShown } from 'yinyom/proof'
 * console.log(proveShown(config, receipt)?.matches)
 */
export declare function proveShown(input: ConfigInput, receipt: ConsentReceipt, asks?: readonly string[]): ShownProof | undefined;
