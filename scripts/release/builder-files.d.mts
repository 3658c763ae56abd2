export function builderFiles(root: string): Map<string, Buffer>
