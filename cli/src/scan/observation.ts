/** How the visitor of a pass has answered; `category:…` is a yes to that category alone. */
export type Pass = 'before' | 'refused' | 'accepted' | 'withdrawn' | `category:${string}`

/** What a visitor does on a page. */
export type Answer = 'accept' | 'refuse' | 'withdraw' | { readonly category: string }

/** Who asked for something, as far as the browser says it. */
export interface Initiator {
  /** `parser`: an element of a page. `script`: code. `preload`: a hint. */
  readonly kind: 'parser' | 'script' | 'preload' | 'other'
  /** Addresses of the scripts or of the page, the nearest first. */
  readonly by: readonly string[]
  /** Line in the first of them, from 1. */
  readonly line?: number
}

/** One request that left the browser. What a policy of the page has stopped is not among them. */
export interface SeenRequest {
  readonly url: string
  /** `script`, `image`, `fetch`, `xhr`, `ping` (beacons), `font`, `stylesheet`, `document` (frames), `websocket`, … */
  readonly type: string
  /** Address of the frame that asked; empty for a worker. */
  readonly frame: string
  /** Milliseconds since the visit began. */
  readonly at: number
  readonly initiator?: Initiator
}

/** A cookie as it stands in the browser after a visit. */
export interface SeenCookie {
  readonly name: string
  readonly domain: string
  readonly path: string
  /** Days that are left; -1 for one that ends with the browser's session. */
  readonly days: number
  readonly secure: boolean
  readonly httpOnly: boolean
  readonly sameSite: string
}

/** A cookie that was written during a visit, and by whom. */
export interface CookieWrite {
  readonly name: string
  /** `script`: `document.cookie` or `cookieStore`. `response`: a `Set-Cookie` header. */
  readonly by: 'script' | 'response'
  /** Address of the script or of the response. */
  readonly from: string
  /** Line in the script. */
  readonly line?: number
  readonly at: number
}

/** One place in a browser's storage. */
export interface SeenStorage {
  readonly kind: 'local' | 'session' | 'database' | 'cache' | 'worker'
  /** Key, name, or the address of a worker. */
  readonly name: string
  readonly origin: string
}

/** One call that a page has pushed to Google's `dataLayer`: its words, and what they came with. */
export interface LayerCall {
  readonly command: string
  readonly what: string
  /** States of Consent Mode, for `consent`. */
  readonly states?: { readonly [signal: string]: string }
}

/** A consent banner that was found, and what came of the answer. */
export interface SeenBanner {
  /** Id of a known tool, or `words` for one that was known by the words on its buttons. */
  readonly tool: string
  readonly name: string
}

/** All that was seen of one page in one pass. */
export interface PageObservation {
  readonly pass: Pass
  /** Address that was asked for, without its fragment. */
  readonly url: string
  /** Address at which it ended. */
  readonly landed: string
  /** Status of the page; 0 where it did not come. */
  readonly status: number
  /** Why the page did not come. */
  readonly failure?: string
  /** The HTML as it was sent. */
  readonly html: string
  readonly requests: readonly SeenRequest[]
  readonly cookies: readonly SeenCookie[]
  readonly writes: readonly CookieWrite[]
  readonly storage: readonly SeenStorage[]
  /** Addresses of its frames. */
  readonly frames: readonly string[]
  /** Code of scripts without an address that a browser runs. */
  readonly snippets: readonly string[]
  /** Addresses of its links. */
  readonly links: readonly string[]
  readonly dataLayer: readonly LayerCall[]
  readonly banner?: SeenBanner
  /** Whether the answer that the visit was to give was given; undefined for a visit without one. */
  readonly answered?: boolean
  /** A picture of what a phone shows, as base64 of a JPEG. */
  readonly picture?: string
}
