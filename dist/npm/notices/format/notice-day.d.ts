/**
 * Whether `day` (`2026-06-01`) is in the calendar. A year from 2400 on is taken for one of the Buddhist era and refused:
 * a notice that holds from 2569 would never hold.
 */
export declare function isDay(day: string): boolean;
/** Milliseconds since 1970 at which the day begins in Thailand. */
export declare function startOfDay(day: string): number;
/** The day in Thailand at that instant. */
export declare function dayAt(time: number): string;
