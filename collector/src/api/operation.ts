import type { Infer, Schema, ShapeSchema } from '../../../src/model/schema.ts'
import type { Actor, Verb } from '../access/roles.ts'

/** An object whose keys are all known. */
export type Shape = ShapeSchema<{ readonly [key: string]: Schema }>

/** One thing that can be asked over HTTP. `openapi.json` describes each of them, and a test compares the two. */
export interface Operation {
  readonly id: string
  readonly summary: string
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** As OpenAPI writes it, `/v1/users/{login}`. */
  readonly path: string
  /** Who may: whoever's role has the verb; `anybody` without a login, `self` with any. */
  readonly verb: Verb | 'anybody' | 'self'
  /** What the query may hold; each value is a text. */
  readonly query?: Shape
  /** What the body must be. */
  readonly body?: Shape
  /** What is answered as JSON; undefined where it is nothing, or a file. */
  readonly answer?: Shape
  handle(asked: Asked): Promise<Reply>
}

/** What is asked, checked. */
export interface Asked {
  /** Undefined only where anybody may ask. */
  readonly actor: Actor | undefined
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | undefined>>
  readonly body: unknown
  readonly now: number
  /** The session's cookie, where there is one. */
  readonly cookie: string | undefined
}

/** What is answered: JSON, a file that the page shows, a stream of text that is saved, or nothing. */
export interface Reply {
  readonly status?: 200 | 201 | 202 | 204
  readonly json?: unknown
  readonly file?: { readonly type: string; readonly bytes: Uint8Array }
  readonly stream?: { readonly type: string; readonly name: string; readonly parts: AsyncIterable<string> }
  readonly headers?: Readonly<Record<string, string>>
}

/** An operation without a body has none of any type. */
type BodyOf<Body extends Shape> = [Shape] extends [Body] ? undefined : Infer<Body>

/** An operation whose handler sees its body typed. */
export function operation<const Body extends Shape>(
  own: Omit<Operation, 'handle' | 'body'> & {
    readonly body?: Body
    handle(
      asked: Omit<Asked, 'body' | 'actor'> & { readonly actor: Actor; readonly body: BodyOf<Body> },
    ): Promise<Reply>
  },
): Operation {
  return own as unknown as Operation
}
