export function makeZip(files: ReadonlyMap<string, Uint8Array>, folder: string): Uint8Array<ArrayBuffer>
