/** As a browser writes it in `Origin`: lower case, Thai host names in their ASCII form, no default port; else undefined. */
export function normalOrigin(text: string): string | undefined {
  if (!/^https?:\/\/[^*@/?#]+\/?$/i.test(text) || !URL.canParse(text)) return undefined
  return new URL(text).origin
}
