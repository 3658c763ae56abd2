/**
 * What a visitor said: category or service id → granted or refused. An absent id was never asked, which is not the
 * same as refused; both mean that it may not run.
 */
export type Choices = { readonly [id: string]: boolean }

/** Every given id with the same answer. */
export function sameForAll(ids: readonly string[], answer: boolean): Choices {
  return Object.fromEntries(ids.map((id) => [id, answer]))
}
