import type { FormatStyle } from './format-style.js';
/** An ISO 8601 duration in words: `P1Y6M` → `1 ปี 6 เดือน`, `1 year, 6 months`. Anything else is the owner's words. */
export declare function formatDuration(source: string, style: FormatStyle): string;
