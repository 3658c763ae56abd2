/** Notes on the page that a held-back script has run; the panel and the browser tests read it. */
export function note(name: string): void {
  const page = window as { demoLog?: string[] }
  ;(page.demoLog ??= []).push(name)
}
