/** One line on the console; the only place that writes there. */
export function warn(...words: unknown[]): void {
  globalThis.console?.warn?.('[Yinyom]', ...words)
}
