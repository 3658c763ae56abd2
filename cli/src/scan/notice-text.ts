/** All words of a notice, whatever its blocks are. */
export function noticeText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(noticeText).join('\n')
}
