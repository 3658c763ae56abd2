/**
 * Thai letters that old fonts keep at places of their own for marks that stand lower or further left, and bullets of
 * Microsoft's Symbol and Wingdings: what a reader sees them as. U+F700 to U+F71A in order.
 */
const THAI_FORMS =
  'ฐ\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4Cญ\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A'
const FIRST_FORM = 0xf700
const SIGNS: ReadonlyMap<number, string> = new Map([
  // What PDFium makes of a hyphen at the end of a line.
  [0x02, '-'],
  [0xf0b7, '•'],
  [0xf0a7, '▪'],
  [0xf0d8, '▪'],
  [0xf0fc, '✓'],
  [0xf0a8, '☐'],
  [0xf06f, '☐'],
  [0xf0fe, '☒'],
  [0xf02d, '-'],
])

/** The letter that a code of a PDF stands for. */
export function letterOf(code: number): string {
  return SIGNS.get(code) ?? THAI_FORMS[code - FIRST_FORM] ?? String.fromCodePoint(code)
}
