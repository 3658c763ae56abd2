import type { ConsentState } from '../decision/quick-state.js';
import type { ConsentRecord } from '../model/consent-record.js';
import type { Locale } from '../model/locale.js';
/** All that is so on this page. Everything else derives from it or listens to it. */
export interface PageState {
    readonly record: ConsentRecord | undefined;
    /** What is in force, and what must be asked. */
    readonly state: ConsentState;
    /** The browser keeps the record; else the choice is in force for this page only. */
    readonly kept: boolean;
    readonly locale: Locale;
    /** A question is on the screen, or will be as soon as its words are here. */
    readonly asking: boolean;
}
/** Called after each change, with the state before it. */
export type Listener = (now: PageState, was: PageState) => void;
/** The one copy of the page's state. It outlives a restart with another configuration. */
export interface Store {
    readonly get: () => PageState;
    /** Changes the state and tells every listener before it returns. A listener that throws stops no other. */
    readonly set: (change: Partial<PageState>) => void;
    /** Returns the function that ends it. `first`: before those that are there, for what must follow before anybody looks. */
    readonly subscribe: (listener: Listener, first?: boolean) => () => void;
}
export declare function createStore(): Store;
