import type { Category, Service } from '../../model/category.js';
import type { Choices } from '../../model/choices.js';
/** The services of a category that the visitor has a say on. */
export declare function askedServices(category: Category): readonly Service[];
/** What the switches show: the visitor's edits over what is in force. Off where there is neither (rule B2). */
export declare function draftOf(categories: readonly Category[], inForce: Choices, edits: Choices): Choices;
/** A category's switch takes its services along. */
export declare function setCategory(category: Category, on: boolean): Choices;
/**
 * A service's switch is its own. The last one off turns its category off; the last one on does not turn it on, because
 * a category may hold more than its declared services.
 */
export declare function setService(category: Category, draft: Choices, id: string, on: boolean): Choices;
/** How many services of a category are on; undefined while all follow their category. */
export declare function countOn(category: Category, draft: Choices): {
    readonly on: number;
    readonly all: number;
} | undefined;
