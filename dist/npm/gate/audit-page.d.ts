import type { Config } from '../config/resolve-config.js';
import type { Trouble } from '../problems/describe-problem.js';
/** What an owner has probably not meant: Google's tags outside the gate in `basic` mode, elements that wait for ever. */
export declare function auditPage(document: Document, config: Config): Trouble[];
