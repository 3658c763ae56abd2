interface LockEntry {
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
export function lockFaults(lock: { readonly packages?: Readonly<Record<string, LockEntry>> }): string[]
