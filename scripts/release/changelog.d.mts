export function changelogSection(version: string, subjects: readonly string[]): string
