export function changedFiles(): Promise<string[] | undefined>
export function newlyChanged(before: readonly string[], after: readonly string[]): string[]
