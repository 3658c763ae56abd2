export function findBrowser(): Promise<string | undefined>
export function findShell(browser: string | undefined): Promise<string | undefined>
