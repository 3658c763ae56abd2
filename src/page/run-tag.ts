import type { ConfigSource } from '../config/merge-sources.ts'
import { readPage } from '../config/read-tag.ts'
import type { QueuedCall, Yinyom } from '../consent.ts'
import { resolveAddress } from '../gate/activate.ts'
import { own } from '../model/own.ts'
import type { Chunks } from './chunks.ts'
import { startConsent } from './start.ts'
import { warn } from './warn.ts'

/** Starts Yinyom with the attributes of the script that runs. Returns nothing where no tag can be found. */
export function runTag(
  page: Window,
  loaderOf: (tag: HTMLScriptElement, sources: readonly ConfigSource[]) => Chunks['load'],
): Yinyom | void {
  const tag = document.currentScript as HTMLScriptElement | null
  // An image of that name is no script, and its address is not ours.
  if (tag?.localName !== 'script') {
    return warn('Write a classic script, without type="module".')
  }
  const { config } = own(tag.dataset)
  const sources = readPage(page, tag)
  const consent = startConsent({
    chunks: { nonce: tag.nonce, load: loaderOf(tag, sources) },
    sources,
    url: config && resolveAddress(document, config).href,
  })
  const waiting = page.yinyomQueue
  const push = (call: QueuedCall) => {
    try {
      call(consent)
    } catch (error) {
      reportError(error)
    }
  }
  // All that pages do with it.
  page.yinyomQueue = { push } as unknown as QueuedCall[]
  if (Array.isArray(waiting)) waiting.forEach(push)
  return consent
}
