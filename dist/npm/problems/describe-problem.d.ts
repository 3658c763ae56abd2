import type { Fault } from '../model/check.js';
import type { Problem } from '../model/problem.js';
/** Rules that one part of a configuration can break beside another. */
export type ConfigRule = 'each-once' | 'needs-name' | 'no-category' | 'id-taken' | 'no-choice' | 'cookie-full';
/**
 * Something that did not go as it should, as it is reported where it happens: without its sentence, which would be
 * carried by every page. `describeProblem` adds it when there is something to say.
 */
export interface Trouble {
    readonly code: string;
    readonly subject?: string;
    /** The error, or another detail for the sentence. */
    readonly cause?: unknown;
    /** For `config`: the fault. */
    readonly fault?: Fault;
    /** The sentence, where whoever reports has it. */
    readonly message?: string;
}
/** The problem with its sentence: what, where, and what to do. */
export declare function describeProblem({ code, subject, cause, fault, message }: Trouble): Problem;
