import type { SectionText } from './text-units.js';
/**
 * For each section of `before` the index of the one in `after` that it has become, or undefined. First those that say
 * the same, then those with the same number and heading, then the most alike, then what has the heading or number.
 */
export declare function matchSections(before: readonly SectionText[], after: readonly SectionText[]): (number | undefined)[];
