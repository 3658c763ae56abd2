import { Component, Fragment, createElement, isValidElement, options, render } from 'preact'
import type { Yinyom } from './consent.ts'
import { startConsent } from './page/start.ts'
import { readPage } from './config/read-tag.ts'
import { warn } from './page/warn.ts'

/** Folder of the chunks beside this script, named by their contents; put in by the build. */
declare const __CHUNKS__: string

type Call = (consent: Yinyom) => void
type HostPage = Window & { Yinyom?: Yinyom; yinyomQueue?: { push(call: Call): void } | Call[]; yinyomConfig?: unknown }

function run(page: HostPage): void {
  const tag = document.currentScript as HTMLScriptElement | null
  if (page.Yinyom?.version) return warn('Remove the second tag.')
  // A module has none.
  if (!tag) return
  const { config } = tag.dataset
  const consent = startConsent({
    chunks: {
      nonce: tag.nonce,
      // Not relative: a script from another origin has no base of its own.
      load: (name) => import(/* @vite-ignore */ `${new URL(`${__CHUNKS__}/${name}.js`, tag.src)}`),
    },
    sources: readPage(page, tag),
    url: config && new URL(config, document.baseURI).href,
  })
  // The chunks' Preact is this one (`ui/shared-preact.ts`).
  Object.assign(consent, {
    [Symbol.for('yinyom.preact')]: { Component, Fragment, createElement, isValidElement, options, render },
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
}

run(window)
