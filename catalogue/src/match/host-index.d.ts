/**
 * Finds whose an address is: `find` takes an address as a browser asks for it and returns the owner of the pattern that
 * says most, or undefined. One look-up for each label of the host, whatever the number of patterns.
 */
export declare function indexHosts<T>(
  patterns: readonly (readonly [pattern: string, of: T])[],
): (address: string) => T | undefined
