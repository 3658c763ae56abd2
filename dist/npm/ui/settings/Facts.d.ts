import { h } from 'preact';
import type { Fact } from './category-content.js';
/** Terms and what holds for them. */
export declare function Facts({ of }: {
    readonly of: readonly Fact[];
}): h.JSX.Element;
