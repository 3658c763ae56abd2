export function installPage(
  source: string,
  release: {
    readonly version: string
    readonly hashes: Readonly<Record<string, string>>
    readonly addresses?: Readonly<Record<string, string>>
  },
): string
