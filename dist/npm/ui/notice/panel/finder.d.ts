import type { Finder } from '../viewer-state.js';
export declare function createFinder(units: () => readonly Element[]): Finder;
