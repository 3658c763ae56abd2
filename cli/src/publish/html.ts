/** Text as HTML: nothing in it can open a tag, leave an attribute or begin a character reference. */
export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"'`]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' })[sign]!,
  )
}

/** `name="value"` with a space in front, for each that is there; `true` stands for a bare name. */
export function attributes(values: Readonly<Record<string, string | number | true | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`],
    )
    .join('')
}
