import type { Actor } from './session.js';
import { checkConfig } from '../config/check-config.js';
import type { Trouble } from '../problems/describe-problem.js';
import type { Page } from './page.js';
export { checkConfig };
/** Chunk entry. The actor of this page; where the configuration is wrong, that of a page with what is right in it. */
export declare function createActor(page: Page): Actor | Promise<Actor>;
/** Says a problem once, on the console and as an event. */
export declare function reportProblem(trouble: Trouble, reported: Set<string>): void;
