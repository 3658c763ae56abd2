/** One change, or one thing to look at, as the importer tells it. */
export interface Change<Class extends string = string> {
  readonly class: Class
  readonly line: number
  readonly before: string
  readonly after?: string
  readonly times?: number
}

/** By class, the classes in the order in which they first appear, the entries in theirs. */
export function groupChanges<T extends Change>(changes: readonly T[]): [T['class'], T[]][] {
  const groups = new Map<T['class'], T[]>()
  for (const change of changes) {
    const own = groups.get(change.class)
    if (own) own.push(change)
    else groups.set(change.class, [change])
  }
  return [...groups]
}
