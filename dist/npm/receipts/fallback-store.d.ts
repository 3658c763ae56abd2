import type { DeviceStore } from './device-store.js';
import type { Schedule } from './schedule.js';
/**
 * `first`, until it rejects or leaves a question unanswered for `limit` milliseconds (browsers have done both); from
 * then on memory, with what was last seen, so that receipts are still sent. `onRefused` hears why, once.
 */
export declare function fallbackStore(first: DeviceStore, limit: number, schedule: Schedule, onRefused: (why: string) => void): DeviceStore;
