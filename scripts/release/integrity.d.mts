export function integrities(files: ReadonlyMap<string, Uint8Array>): Record<string, string>
