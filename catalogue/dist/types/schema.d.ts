/** A map of at most `most` keys that look like `key`. */
interface MapSchema<V = unknown> {
  readonly key: RegExp;
  readonly value: V;
  readonly most: number;
}
/** A list of at most `most` items. */
interface ListSchema<S = unknown> {
  readonly each: S;
  readonly most: number;
}
/** A whole number. */
interface WholeSchema {
  readonly min: number;
  readonly max: number;
}
/** One of several; an object is taken by the first that is for objects. */
interface EitherSchema<O = readonly unknown[]> {
  readonly any: O;
}
/** The TypeScript type of the values that a schema accepts. */
type Infer<S> = S extends readonly (infer W extends string)[] ? W : S extends number | RegExp ? string : S extends true ? boolean : S extends null ? null : S extends WholeSchema ? number : S extends ListSchema<infer I> ? readonly Infer<I>[] : S extends MapSchema<infer V> ? {
  readonly [key: string]: Infer<V>;
} : S extends EitherSchema<readonly (infer O)[]> ? Infer<O> : S extends {
  readonly props: infer P;
  readonly required: readonly (infer R)[];
} ? { readonly [K in keyof P as K extends R ? K : never]: Infer<P[K]> } & { readonly [K in keyof P as K extends R ? never : K]?: Infer<P[K]> } : S extends {
  readonly props: infer P;
} ? { readonly [K in keyof P]?: Infer<P[K]> } : never;
export { Infer as t };