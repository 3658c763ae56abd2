/** The words of a configuration's key that is one text or one per language. */
export function inEveryLanguage(text: string | Readonly<Record<string, string | undefined>> | undefined): string[] {
  if (text === undefined) return []
  return typeof text === 'string' ? [text] : Object.values(text).filter((one) => one !== undefined)
}
