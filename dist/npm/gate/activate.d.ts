import type { Trouble } from '../problems/describe-problem.js';
import type { Kind } from './read-element.js';
/** The part of a Trusted Types policy that the gate needs. */
export interface ScriptPolicy {
    createScript(source: string): unknown;
    createScriptURL(address: string): unknown;
}
export interface ActivatePorts {
    readonly document: Document;
    /** Needed where the page enforces Trusted Types. */
    readonly policy?: ScriptPolicy | undefined;
    /**
     * Nonce of the widget's own tag, where the page works with nonces. Scripts without it are not run: what we insert is
     * trusted under `strict-dynamic`, so without this check injected markup could have itself run by the gate.
     */
    readonly nonce?: string | undefined;
    readonly report: (trouble: Trouble) => void;
}
/** The address as the page resolves it. A link tells without throwing. */
export declare function resolveAddress(page: Document, href: string): HTMLAnchorElement;
/** `source` as the page's Trusted Types take it. */
export declare function trust(rule: keyof ScriptPolicy, source: string, { policy }: ActivatePorts): string;
/**
 * Puts a running copy in the place of a script that waited; gives it unless it may not run. Not a clone: what came by
 * `innerHTML` or DOMParser counts as already started, and so would its clone.
 */
export declare function runScript(waiting: HTMLScriptElement, kind: Kind, ports: ActivatePorts): Element | undefined;
/** Gives an element the addresses that it waited with, but no `javascript:`. */
export declare function loadElement(element: HTMLElement, ports: ActivatePorts): void;
/** Enough of an element to find it in the page's source. */
export declare function describe(element: Element): string;
