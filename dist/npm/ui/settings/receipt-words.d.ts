import type { Config } from '../../config/resolve-config.js';
import type { Translate } from '../../i18n/translate.js';
import type { KeptReceipt } from '../surface.js';
import type { Fact } from './category-content.js';
/** A receipt as its owner reads it. */
export interface ReceiptWords {
    readonly id: string;
    readonly when: string;
    readonly facts: readonly Fact[];
}
/** Pure: the plain words of one receipt. Names come from the configuration of today, else the receipt's own ids. */
export declare function receiptWords({ receipt, state }: KeptReceipt, config: Config, t: Translate, locale: 'th' | 'en'): ReceiptWords;
