/** A text with what cannot be seen in it named: `<U+200B>`. */
export function nameSigns(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u00A0]/gu,
    (sign) => `<U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
  )
}
