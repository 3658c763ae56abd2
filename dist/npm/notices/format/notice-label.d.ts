/** ๕ → 5: the digits of Thai and of English mean the same. */
export declare function foldDigits(text: string): string;
/**
 * A label as one compares it, in `th-nfc-1`: `ข้อ ๒` → `ข้อ 2`, `๕.๔.๑` → `5.4.1`, `(ก)` stays. Spaces of all kinds
 * are one plain space, invisible characters are dropped, and so is a bullet in front of a number: `- ๒.๑` → `2.1`.
 */
export declare function foldLabel(label: string): string;
/** A label, heading or fragment as a part of an anchor: `ข้อ ๒ (ข)` → `ข้อ-2-ข`, `๕.๔.๑.` → `5.4.1`. */
export declare function foldAnchor(text: string): string;
