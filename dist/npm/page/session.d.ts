import type { ConfigInput } from '../config/config-schema.js';
import type { Decision } from '../model/decision.js';
import type { Page } from './page.js';
import type { Surfaces } from './surfaces.js';
import type { SpecialWords } from '../ui/banner/banner-content.js';
import type { Verbs } from './verbs.js';
/** All that comes with or after a decision. One per page. */
export interface Actor extends Omit<Surfaces, 'prefetch' | 'changed' | 'destroy'> {
    /** Applies the decision at once; resolved when its receipt is on the device. */
    decide(decision: Decision): Promise<void>;
    /** Takes up what the last page left, and looks whether this one is as it should be. */
    resume(): void;
    /** Word from another tab. */
    hear(message: unknown): void;
    /** The cookie is not what it was. */
    reread(): void;
    /** What the banner says otherwise than at the first question. */
    words(): SpecialWords;
    readonly verbs: Verbs;
}
type CreateCare = typeof import('../agreement/agreement.ts').createNoticeCare;
/**
 * Starts acting for a page; `input` is the checked configuration as its owner wrote it. `createCare` where it names a
 * manifest of notices.
 */
export declare function startActing(page: Page, input: ConfigInput, createCare?: CreateCare): Actor;
export {};
