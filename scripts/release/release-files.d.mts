export function releaseFiles(root: string, version: string): Map<string, Buffer>
