import type { FormatStyle } from './format-style.js';
/**
 * The day in Thailand, wherever the reader is: `1 มิถุนายน พ.ศ. 2569`, `1 June 2026`. In Thai the era is always
 * written, because a bare 2569 beside a bare 2026 misleads. `time` in milliseconds since 1970.
 */
export declare function formatDate(time: number, style: FormatStyle): string;
/** Day and time in Thailand: `1 มิถุนายน พ.ศ. 2569 เวลา 09:03 น.`, `1 June 2026, 09:03 (Bangkok time)`. */
export declare function formatDateTime(time: number, style: FormatStyle): string;
