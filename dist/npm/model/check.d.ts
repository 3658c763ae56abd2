import type { Schema } from './schema.js';
/** One fault in a value from outside. `wordFault` puts it into words; whoever only cleans does not carry the words. */
export interface Fault {
    /** Where, as `ui.layout` or `services[2].cookies[0]`; empty for the whole value. */
    readonly path: string;
    /** What stood there; `undefined` where nothing did. */
    readonly found: unknown;
    /** What should stand there: a schema, or the name of the rule that is broken. */
    readonly expected: Schema | {
        readonly rule: string;
    };
    /** The key itself is not known; `expected` is what it stands in. */
    readonly stray?: boolean;
}
/**
 * The part of `value` that is valid, and a fault for each part that is not. The result is made of new plain objects:
 * nothing of a hostile value (prototype, getter, extra key) is carried over. `undefined` means that nothing of it holds.
 */
export declare function check(schema: Schema, value: unknown, path: string, faults: Fault[]): unknown;
