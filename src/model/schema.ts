/**
 * A schema is plain data: one interpreter checks values against it, TypeScript reads its types from it, and the
 * build turns it into JSON Schema. It is small because it travels in the first file.
 */

export interface TextSchema {
  readonly kind: 'text'
  /** Most UTF-16 units allowed. */
  readonly max: number
  /** What the text must look like; without flags, so that it can stand in JSON Schema. */
  readonly pattern?: RegExp
  /** The pattern in words, for the reader of an error. */
  readonly what?: string
}
export interface WholeSchema {
  readonly kind: 'whole'
  readonly min: number
  readonly max: number
}
export interface FlagSchema {
  readonly kind: 'flag'
}
export interface NothingSchema {
  readonly kind: 'nothing'
}
export interface WordSchema<W extends string = string> {
  readonly kind: 'word'
  readonly words: readonly W[]
}
export interface ListSchema<S extends Schema = Schema> {
  readonly kind: 'list'
  readonly item: S
  readonly max: number
}
export interface MapSchema<S extends Schema = Schema> {
  readonly kind: 'map'
  readonly value: S
  readonly key: RegExp
  readonly max: number
}
export interface ShapeSchema<P extends Props = Props, R extends string = string> {
  readonly kind: 'shape'
  readonly props: P
  readonly required: readonly R[]
}
export interface EitherSchema<S extends readonly Schema[] = readonly Schema[]> {
  readonly kind: 'either'
  readonly options: S
}

export type Schema =
  | TextSchema
  | WholeSchema
  | FlagSchema
  | NothingSchema
  | WordSchema
  | ListSchema
  | MapSchema
  | ShapeSchema
  | EitherSchema

type Props = { readonly [key: string]: Schema }

/** The TypeScript type of the values that a schema accepts. */
export type Infer<S> =
  S extends WordSchema<infer W>
    ? W
    : S extends TextSchema
      ? string
      : S extends WholeSchema
        ? number
        : S extends FlagSchema
          ? boolean
          : S extends NothingSchema
            ? null
            : S extends ListSchema<infer I>
              ? readonly Infer<I>[]
              : S extends MapSchema<infer V>
                ? { readonly [key: string]: Infer<V> }
                : S extends EitherSchema<infer O>
                  ? Infer<O[number]>
                  : S extends ShapeSchema<infer P, infer R>
                    ? { readonly [K in keyof P as K extends R ? K : never]: Infer<P[K]> } & {
                        readonly [K in keyof P as K extends R ? never : K]?: Infer<P[K]>
                      }
                    : never

export const text = (max: number, pattern?: RegExp, what?: string): TextSchema =>
  pattern ? { kind: 'text', max, pattern, what: what ?? `text like ${pattern.source}` } : { kind: 'text', max }
export const whole = (min: number, max: number): WholeSchema => ({ kind: 'whole', min, max })
export const flag = (): FlagSchema => ({ kind: 'flag' })
export const nothing = (): NothingSchema => ({ kind: 'nothing' })
export const word = <const W extends readonly string[]>(...words: W): WordSchema<W[number]> => ({ kind: 'word', words })
export const list = <S extends Schema>(item: S, max: number): ListSchema<S> => ({ kind: 'list', item, max })
export const map = <S extends Schema>(value: S, key: RegExp, max: number): MapSchema<S> => ({
  kind: 'map',
  value,
  key,
  max,
})
export const either = <const S extends readonly Schema[]>(...options: S): EitherSchema<S> => ({
  kind: 'either',
  options,
})

export function shape<P extends Props>(props: P): ShapeSchema<P, never>
export function shape<P extends Props, const R extends keyof P & string>(props: P, ...required: R[]): ShapeSchema<P, R>
export function shape(props: Props, ...required: string[]): ShapeSchema {
  return { kind: 'shape', props, required }
}
