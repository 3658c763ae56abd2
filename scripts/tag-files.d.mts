export function tagFiles(root: string): Map<string, Buffer>
