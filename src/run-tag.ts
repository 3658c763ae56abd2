import type { Chunks } from './chunks.ts'
import type { Yinyom } from './consent.ts'
import { startConsent } from './create-consent.ts'
import { readPage } from './read-tag.ts'
import { warn } from './warn.ts'

type Call = (consent: Yinyom) => void
type HostPage = Window & { Yinyom?: Yinyom; yinyomQueue?: { push(call: Call): void } | Call[]; yinyomConfig?: unknown }

/** Starts Yinyom with the attributes of the script that runs. Returns nothing where a tag has done so already. */
export function runTag(page: HostPage, loaderOf: (tag: HTMLScriptElement) => Chunks['load']): Yinyom | void {
  const tag = document.currentScript as HTMLScriptElement | null
  if (page.Yinyom?.version) return warn('Remove the second tag.')
  // A module has none.
  if (!tag) return
  const { config } = tag.dataset
  const consent = startConsent({
    chunks: { nonce: tag.nonce, load: loaderOf(tag) },
    sources: readPage(page, tag),
    url: config && new URL(config, document.baseURI).href,
  })
  page.Yinyom = consent
  const waiting = page.yinyomQueue
  const push = (call: Call) => {
    try {
      call(consent)
    } catch (error) {
      reportError(error)
    }
  }
  page.yinyomQueue = { push }
  if (Array.isArray(waiting)) waiting.forEach(push)
  return consent
}
