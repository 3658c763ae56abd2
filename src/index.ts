import type { ConfigInput, Yinyom } from './consent.ts'
import { own } from './model/own.ts'
import { loadChunk } from './page/chunk-loaders.ts'
import { startConsent } from './page/start.ts'

export type * from './consent.ts'

/**
 * Starts Yinyom on this page. Importing this module is safe on a server; calling it there is not.
 *
 * @param config the configuration; what is wrong in it is reported once and left out.
 * @param options `url`: address of a JSON configuration that is weaker than `config`.
 * @throws Error where there is no document.
 * @example
 * import { createConsent } from 'yinyom'
 * const consent = createConsent({ categories: ['necessary', 'analytics'] })
 * await consent.when('analytics')
 */
export function createConsent(config: ConfigInput = {}, options: { readonly url?: string } = {}): Yinyom {
  if (typeof document === 'undefined') {
    throw new Error(
      'Yinyom: createConsent needs a browser. On a server read the cookie with readConsent from "yinyom/server".',
    )
  }
  return startConsent({
    chunks: { load: loadChunk },
    sources: [{ from: 'createConsent', value: config }],
    url: own(options).url,
  })
}
