/** How numbers and dates are written. English ignores `digits` and `calendar`. */
export interface FormatStyle {
  readonly locale: 'th' | 'en'
  readonly digits: 'latin' | 'thai'
  readonly calendar: 'buddhist' | 'gregory'
}

/** The language tag for `Intl`, calendar and digits spelled out: engines differ in their defaults for Thai. */
export function intlTag({ locale, digits, calendar }: FormatStyle): string {
  return locale === 'th' ? `th-u-ca-${calendar}-nu-${digits === 'thai' ? 'thai' : 'latn'}` : 'en-GB'
}

/** The digits of `source` as the style has them: `24(5)` → `๒๔(๕)`. For our own words, never for what owners wrote. */
export function formatDigits(
  source: string | number,
  style: { readonly locale: string; readonly digits?: FormatStyle['digits'] | undefined },
): string {
  const latin = String(source)
  if (style.locale !== 'th' || style.digits !== 'thai') return latin
  return latin.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)))
}
