/** How numbers and dates are written. English ignores `digits` and `calendar`. */
export interface FormatStyle {
    readonly locale: 'th' | 'en';
    readonly digits: 'latin' | 'thai';
    readonly calendar: 'buddhist' | 'gregory';
}
/** The language tag for `Intl`, calendar and digits spelled out: engines differ in their defaults for Thai. */
export declare function intlTag({ locale, digits, calendar }: FormatStyle): string;
/** The digits of `source` as the style has them: `24(5)` → `๒๔(๕)`. For our own words, never for what owners wrote. */
export declare function formatDigits(source: string | number, style: FormatStyle): string;
