import type { ActivatePorts } from './activate.js';
/** What an element waits for. At least one of the two is set. */
export interface GateRef {
    readonly category?: string | undefined;
    readonly service?: string | undefined;
}
export interface GateOptions extends ActivatePorts {
    /** Whether this may run now. Asked again right before each start; false for what is not known. */
    readonly allows: (ref: GateRef) => boolean;
    /** Called once for each frame that waits and wants a placeholder. */
    readonly held: (frame: HTMLElement) => void;
    /** Milliseconds of scripts in one task before the page gets its turn. Default 8. */
    readonly budget?: number;
}
/** Holds back marked elements until they are allowed. Nothing of it throws. */
export interface Gate {
    /** Runs what is allowed now, in this task where possible. To be called after each change of the choices. */
    release(): void;
    /** Whether anything of this category or service has run or loaded in this page. */
    ran(id: string): boolean;
    /** Loads this element, and nothing else of its category or service. */
    loadOnce(element: HTMLElement): void;
    /** Ends it; what waits stays as it is. */
    destroy(): void;
}
/**
 * Watches at once, and runs nothing before the first release. The document itself remembers what waits: each release reads it again, so order is document order,
 * what was taken out does not run, and what comes back is found.
 */
export declare function createGate(options: GateOptions): Gate;
