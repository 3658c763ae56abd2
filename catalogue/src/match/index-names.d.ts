/**
 * Finds whose names these are: `find` returns the owners of all patterns that fit a name, those that say most first.
 * Several services of one provider may use one cookie.
 */
export declare function indexNames<T>(
  patterns: readonly (readonly [pattern: string, of: T])[],
): (name: string) => readonly T[]
