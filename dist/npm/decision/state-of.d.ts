import type { ConsentRecord } from '../model/consent-record.js';
import type { Config } from '../config/resolve-config.js';
import type { ConsentState } from './quick-state.js';
/**
 * The choices in force and the reasons to ask. Pure and total. `noticeAffects` lists the category ids that a material
 * change of the notice since the record touches.
 *
 * A new service asks only where its category was granted: asking again about what was refused would be nagging
 * (rule B10). Until it is answered its category waits too, because a page may mark elements by category alone; the
 * services that were granted before go on.
 */
export declare function stateOf(config: Config, record: ConsentRecord | undefined, now: number, noticeAffects?: readonly string[]): ConsentState;
