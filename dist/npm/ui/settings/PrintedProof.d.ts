import { h } from 'preact';
import type { Config } from '../../config/resolve-config.js';
import type { Translate } from '../../i18n/translate.js';
import type { ReceiptWords } from './receipt-words.js';
export interface PrintedProofProps {
    readonly items: readonly ReceiptWords[];
    readonly config: Config;
    readonly t: Translate;
    readonly lang: string;
}
/** What goes on paper: whose website, and each receipt in plain words. */
export declare function PrintedProof({ items, config, t, lang }: PrintedProofProps): h.JSX.Element;
