export const CHUNKS: Readonly<Record<string, string>>
export function readTable(source: string): Readonly<Record<string, string>>
