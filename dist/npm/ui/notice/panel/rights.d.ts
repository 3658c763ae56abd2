import type { Notice } from '../../../notices/format/notice.js';
/** The rights of a data subject under the PDPA and their sections; each id has its words. */
export declare const RIGHTS: readonly [readonly ['withdraw', '19'], readonly ['informed', '23'], readonly ['access', '30'], readonly ['port', '31'], readonly ['object', '32'], readonly ['erase', '33'], readonly ['restrict', '34'], readonly ['rectify', '35–36'], readonly ['complain', '73']];
/**
 * Where a request goes: the mail of the data protection officer, else of the controller, else the first in the text;
 * else a web address, else a phone. Undefined where the notice names none.
 */
export declare function requestAddress({ dpo, controller, blocks }: Notice): string | undefined;
/** The address with subject and text of a letter, where it is one of mail. */
export declare function requestHref(address: string, subject: string, body: string): string;
