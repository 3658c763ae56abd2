import type { Yinyom } from '../consent.js';
type HostPage = Window & {
    Yinyom?: Yinyom;
};
/** The one that is at work on this page, whoever started it; an element of that name is none. */
export declare function runningInstance(page: HostPage): Yinyom | undefined;
/** Makes it `window.Yinyom`. Returns the function that takes it away again. */
export declare function publish(page: HostPage, consent: Yinyom): () => void;
export {};
