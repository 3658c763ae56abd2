import type { TabMessage } from '../decision/commit.js';
export interface Tabs {
    post(message: TabMessage): void;
    close(): void;
}
/** Tabs of one origin agree at once; where the browser has no BroadcastChannel they agree when they are looked at. */
export declare function createTabs(name: string, hear: (message: unknown) => void): Tabs;
