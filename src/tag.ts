import { Component, Fragment, createElement, isValidElement, options, render } from 'preact'
import type { Builtins } from './page/builtins.ts'
import { chunkAddresses } from './page/chunk-address.ts'
import { runTag } from './page/run-tag.ts'

/** What the file has taken from the page; put in by the build (`page/builtins.ts`). */
declare const $guard: Builtins
/** Folder of the chunks beside this script, named by their contents; put in by the build. */
declare const __CHUNKS__: string

const consent = runTag(window, (tag, sources) => {
  const addressOf = chunkAddresses(tag, __CHUNKS__, sources)
  const failures: Record<string, number> = {}
  return (name) => {
    const loading = import(/* @vite-ignore */ addressOf(name, failures[name] ?? 0))
    loading.catch(() => (failures[name] = (failures[name] ?? 0) + 1))
    return loading
  }
})
// The chunks' Preact is this one (`ui/shared-preact.ts`), and what they take from the page, too.
if (consent) {
  Object.assign(consent, {
    [Symbol.for('yinyom.builtins')]: $guard,
    [Symbol.for('yinyom.preact')]: { Component, Fragment, createElement, isValidElement, options, render },
  })
}
