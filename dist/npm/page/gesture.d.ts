import type { Gesture } from '../model/decision.js';
/** What the browser says of the act under way; `event` is the click, where there is one. */
export declare function gestureOf(event?: Event): Gesture;
