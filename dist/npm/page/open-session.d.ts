import { checkConfig } from '../config/check-config.js';
import type { Trouble } from '../problems/describe-problem.js';
import type { Chunks } from './chunks.js';
import type { Page } from './page-port.js';
import type { Session } from './session-port.js';
export { checkConfig };
/** Chunk entry. The session of this page; where the configuration is wrong, that of a page with what is right in it. */
export declare function openSession(page: Page, chunks: Chunks): Session | Promise<Session>;
/** Reports each problem once: on the console and as `yinyom:problem`. */
export declare function reportProblem(trouble: Trouble, reported: Set<string>): void;
