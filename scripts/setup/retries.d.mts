export function retryLines(retried: readonly { readonly name: string; readonly times: number }[]): string[]
