/** One line on the console; the only place that writes there. */
export function warn(...words: unknown[]): void {
  console.warn('[Yinyom]', ...words)
}
