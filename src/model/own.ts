/** A copy with the members of its own and no others: nothing that a page has put on `Object.prototype`. */
export function own<T extends object>(given: T): T {
  return { __proto__: null, ...given } as T
}
