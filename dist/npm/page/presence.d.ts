import type { Page } from './page-port.js';
/**
 * Chunk entry: what every page needs, but not at once — the tab that reopens the settings, care for what has keyboard
 * focus, word from other tabs, and a look at what the last page has left to do. It calls the session, which is ten times its size, only where there is work.
 */
export declare function attend(page: Page): void;
