/** A map of at most `most` keys that look like `key`. */
export interface MapSchema<V = unknown> {
    readonly key: RegExp;
    readonly value: V;
    readonly most: number;
}
/** An object with these keys and no other. */
export interface ShapeSchema<P = {
    readonly [key: string]: unknown;
}, R extends string = string> {
    readonly props: P;
    readonly required?: readonly R[];
}
/** A list of at most `most` items. */
export interface ListSchema<S = unknown> {
    readonly each: S;
    readonly most: number;
}
/** A whole number. */
export interface WholeSchema {
    readonly min: number;
    readonly max: number;
}
/** One of several; an object is taken by the first that is for objects. */
export interface EitherSchema<O = readonly unknown[]> {
    readonly any: O;
}
/**
 * A number is text of at most so many UTF-16 units; a pattern is text that matches it (its length is in the pattern);
 * a list of texts is one of them; `true` is true or false; `null` is null.
 */
export type Schema = number | RegExp | readonly string[] | true | null | WholeSchema | ListSchema<Schema> | MapSchema<Schema> | ShapeSchema<{
    readonly [key: string]: Schema;
}> | EitherSchema<readonly Schema[]>;
/** The TypeScript type of the values that a schema accepts. */
export type Infer<S> = S extends readonly (infer W extends string)[] ? W : S extends number | RegExp ? string : S extends true ? boolean : S extends null ? null : S extends WholeSchema ? number : S extends ListSchema<infer I> ? readonly Infer<I>[] : S extends MapSchema<infer V> ? {
    readonly [key: string]: Infer<V>;
} : S extends EitherSchema<readonly (infer O)[]> ? Infer<O> : S extends {
    readonly props: infer P;
    readonly required: readonly (infer R)[];
} ? {
    readonly [K in keyof P as K extends R ? K : never]: Infer<P[K]>;
} & {
    readonly [K in keyof P as K extends R ? never : K]?: Infer<P[K]>;
} : S extends {
    readonly props: infer P;
} ? {
    readonly [K in keyof P]?: Infer<P[K]>;
} : never;
