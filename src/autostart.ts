import { Component, Fragment, createElement, isValidElement, options, render } from 'preact'
import { runTag } from './run-tag.ts'

/** Folder of the chunks beside this script, named by their contents; put in by the build. */
declare const __CHUNKS__: string

const consent = runTag(
  window,
  // Not relative: a script from another origin has no base of its own.
  (tag) => (name) => import(/* @vite-ignore */ `${new URL(`${__CHUNKS__}/${name}.js`, tag.src)}`),
)
// The chunks' Preact is this one (`ui/shared-preact.ts`).
if (consent) {
  Object.assign(consent, {
    [Symbol.for('yinyom.preact')]: { Component, Fragment, createElement, isValidElement, options, render },
  })
}
