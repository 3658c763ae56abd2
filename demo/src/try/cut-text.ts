/** The first letters of a text, none without its marks. */
export function cutText(text: string, most: number): string {
  const cut = new RegExp(`^(?:\\P{M}\\p{M}*){0,${most}}`, 'u').exec(text)![0]
  return cut.length < text.length ? `${cut}…` : text
}
