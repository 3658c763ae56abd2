/*
 * In the chunks of the tag this file stands in for `preact` (an alias of the build): the first file's Preact, handed
 * over on the public object, so that there is one copy of its code and of its hooks' state. The npm build shares the
 * real module instead.
 */
type Kit = typeof import('preact')

const { Yinyom } = window as unknown as { Yinyom: { readonly [kit: symbol]: Kit } }

export const { Component, Fragment, createElement, isValidElement, options, render } =
  Yinyom[Symbol.for('yinyom.preact')]!
export { createElement as h }
