import type { ReadonlySignal } from '@preact/signals';
import type { Translate } from '../../i18n/translate.js';
import type { Category } from '../../model/category.js';
import type { Choices } from '../../model/choices.js';
import type { ReceiptAction } from '../../model/consent-receipt.js';
import type { KeptReceipt, SurfacePorts, View } from '../surface.js';
import type { SettingsContent } from './settings-content.js';
/** The language on the screen, which follows the view once its words are there. */
export interface Spoken {
    readonly locale: 'th' | 'en';
    readonly t: Translate;
}
/** Who decides; a guardian leaves an age band (PDPA s.20). */
export type Decider = 'self' | 'under_10' | '10_to_20';
/** What a status line may say, as a key, so that it changes language with the rest. */
export type Message = '' | 'saved' | 'withdrawn' | 'unkept' | 'failed' | 'language';
/** All that the settings know while they are on a page. */
export interface SettingsStore {
    readonly ports: SurfacePorts;
    readonly view: ReadonlySignal<View>;
    readonly spoken: ReadonlySignal<Spoken | undefined>;
    readonly content: ReadonlySignal<SettingsContent | undefined>;
    /** Open, and on which category; undefined while closed. */
    readonly opened: ReadonlySignal<{
        readonly category?: string;
    } | undefined>;
    readonly draft: ReadonlySignal<Choices>;
    readonly decider: ReadonlySignal<Decider>;
    /** Newest first; undefined until read, `failed` where they cannot be. */
    readonly receipts: ReadonlySignal<readonly KeptReceipt[] | 'failed' | undefined>;
    readonly message: ReadonlySignal<Message>;
    /** Has words and content ready for a dialog that opens soon. */
    readonly prepare: () => Promise<void>;
    readonly open: (options?: {
        readonly category?: string | undefined;
    }) => Promise<void>;
    /** Closes; edits that were not saved are gone. */
    readonly close: () => void;
    readonly switchCategory: (category: Category, on: boolean) => void;
    readonly switchService: (category: Category, id: string, on: boolean) => void;
    readonly setDecider: (decider: Decider) => void;
    readonly decide: (action: Extract<ReceiptAction, 'accept_all' | 'reject_all' | 'save_choices' | 'withdraw'>) => void;
    readonly destroy: () => void;
}
export declare function createSettingsStore(ports: SurfacePorts): SettingsStore;
