import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ConfigInput } from '../../src/config/config-schema.ts'
import { createRules } from './mark/create-rules.ts'
import { markHtml as markPage } from './mark/mark-html.ts'
import type { MarkedHtml } from './mark/mark-html.ts'
import { markNode } from './serve/mark-node.ts'
import { markResponse, markStream } from './serve/mark-response.ts'
import { SERVICES } from './services.ts'

/** Marks pages by the catalogue and one configuration; made once, used for every page. */
export interface Marking {
  /** A page as text. */
  html(page: string): MarkedHtml
  /** Bytes of a page in, bytes of the marked page out. */
  stream(): TransformStream<Uint8Array, Uint8Array>
  /** A `Response` of whatever fetch-like server: Next.js, Hono, Deno, workers. What is no HTML is given back as it is. */
  response(response: Response): Response
  /** Middleware of Express, Connect and `node:http`; before the routes, and after what compresses. */
  node(request: IncomingMessage, response: ServerResponse, next: () => void): void
  /** Middleware of Hono. */
  hono(context: { res: Response }, next: () => Promise<void>): Promise<void>
}

/**
 * Makes what marks pages, so that scripts, frames, images and links of services that need consent wait for it.
 *
 * @param config the checked content of `yinyom.json`; default: the four known categories and the catalogue alone.
 * @example
 * import { createMarking } from 'yinyom-catalogue/mark'
 * app.use(createMarking(config).node)
 */
export function createMarking(config: ConfigInput = {}): Marking {
  const rules = createRules(SERVICES, config)
  const node = markNode(rules)
  return {
    html: (page) => markPage(page, rules),
    stream: () => markStream(rules),
    response: (response) => markResponse(response, rules),
    node,
    async hono(context, next) {
      await next()
      const marked = markResponse(context.res, rules)
      if (marked === context.res) return
      // Hono keeps the headers of the response that was there before.
      context.res = undefined as unknown as Response
      context.res = marked
    },
  }
}

/** Marks one page; `createMarking` is made for many. */
export function markHtml(html: string, config: ConfigInput = {}): MarkedHtml {
  return createMarking(config).html(html)
}
