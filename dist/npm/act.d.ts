import { checkConfig } from './check-config.js';
import type { Trouble } from './engine/problems.js';
import type { Decision } from './model/decision.js';
import type { Verbs } from './facade.js';
import type { Page } from './page.js';
import type { SpecialWords } from './ui/banner/special-words.js';
/** Chunk entry: all that comes with or after a decision. One per page. */
export interface Actor {
    /** Applies the decision at once; resolved when its receipt is on the device. */
    decide(decision: Decision): Promise<void>;
    hear(message: unknown): void;
    reread(): void;
    /** What the banner says otherwise than at the first question. */
    words(): SpecialWords;
    /** The view has changed. */
    changed(): void;
    /** Runs the settings chunk ahead of the click. */
    warm(): void;
    open(options?: {
        readonly category?: string;
    }): Promise<void>;
    close(): void;
    /** Puts placeholders in the place of frames that wait, and takes them out of `held`. */
    place(held: Set<HTMLElement>): void;
    /** The verbs of the public object. */
    readonly verbs: Verbs;
    destroy(): void;
}
export { checkConfig };
/** Says a problem once, on the console and as an event. */
export declare function reportProblem(trouble: Trouble, reported: Set<string>): void;
/** The actor of this page; where the configuration is wrong, that of a page with the part of it that is right. */
export declare function createActor(page: Page): Actor | Promise<Actor>;
