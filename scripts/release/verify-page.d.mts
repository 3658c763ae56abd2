export function verifyPage(root: string): Map<string, Buffer>
