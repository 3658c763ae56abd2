import type { DataLayer } from '../gate/consent-mode.js';
import type { Trouble } from '../problems/describe-problem.js';
/**
 * The page's `dataLayer`, made where there is none; an element of that id counts as none. Where the page keeps
 * something else under that name, what is pushed goes nowhere, and the owner is told.
 */
export declare function dataLayerOf(page: Window, report: (trouble: Trouble) => void): DataLayer;
