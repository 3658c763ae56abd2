import { describe, expect, it } from 'vitest'
import { readElement } from '../../src/gate/read-element.ts'

function read(html: string) {
  const place = document.createElement('div')
  place.innerHTML = html
  return readElement(place.firstElementChild as HTMLElement)
}

const script = (attributes: string) =>
  read(`<script type="text/plain" data-category="analytics" ${attributes}></script>`)

describe('readElement', () => {
  it.each([
    ['', 'inline'],
    ['async', 'inline'],
    ['defer', 'inline'],
    ['data-src="/a.js"', 'external'],
    ['src="/a.js"', 'external'],
    ['data-src="/a.js" data-type="text/javascript"', 'external'],
    ['data-src="/a.js" data-type="APPLICATION/x-javascript"', 'external'],
    ['data-src="/a.js" async', 'async'],
    ['data-src="/a.js" async defer', 'async'],
    ['data-src="/a.js" defer', 'deferred'],
    ['data-type="module"', 'inline-module'],
    ['data-type="Module" data-src="/a.js"', 'deferred'],
    ['data-type="module" async', 'async'],
    ['data-type="module" data-src="/a.js" async', 'async'],
    ['data-type="module" nomodule', 'inline-module'],
    ['data-src="/a.js" nomodule', undefined],
    // No event would tell that it is done, so none is waited for.
    ['data-src="/a.json" data-type="application/json"', 'inline'],
    ['data-src="/a.txt" data-type="text/plain"', 'inline'],
    ['data-src="/a.js" data-type="javascript/blocked"', 'inline'],
  ])('reads a script with %s as %s, as a browser would order it', (attributes, kind) => {
    expect(script(attributes)).toBe(kind)
  })

  it.each([
    'application/json',
    'application/ld+json',
    'importmap',
    'speculationrules',
    'module',
    'text/javascript',
    '',
  ])('leaves a script of type %j alone', (type) => {
    expect(read(`<script type="${type}" data-category="analytics" data-src="/a.js"></script>`)).toBeUndefined()
  })

  it.each([
    ['<iframe data-category="a" data-src="/x"></iframe>', 'frame'],
    ['<embed data-service="a" data-src="/x">', 'frame'],
    ['<object data-category="a" data-src="/x"></object>', 'frame'],
    ['<video data-category="a" data-poster="/x"></video>', 'frame'],
    ['<iframe data-category="a" data-src="/x" width="560" height="100%"></iframe>', 'frame'],
    ['<iframe data-category="a" data-src="/x" width="0" height="0"></iframe>', 'asset'],
    ['<iframe data-category="a" data-src="/x" height="1"></iframe>', 'asset'],
    ['<iframe data-category="a" data-src="/x" hidden></iframe>', 'asset'],
    ['<img data-category="a" data-src="/x">', 'asset'],
    ['<img data-category="a" data-srcset="/x 2x">', 'asset'],
    ['<audio data-category="a" data-src="/x"></audio>', 'asset'],
    ['<source data-category="a" data-src="/x">', 'asset'],
    ['<track data-category="a" data-src="/x">', 'asset'],
    ['<link rel="stylesheet" data-category="a" data-href="/x">', 'asset'],
    ['<link rel="stylesheet" data-category="a" data-src="/x">', 'asset'],
    ['<template data-category="a"></template>', 'template'],
  ])('reads %s as %s', (html, kind) => {
    expect(read(html)).toBe(kind)
  })

  it.each([
    '<iframe data-src="/lazy"></iframe>',
    '<img data-category="" data-src="/lazy">',
    '<iframe data-category="a" src="/loaded"></iframe>',
    '<template></template>',
    '<a data-category="a" data-href="/x"></a>',
    '<li data-category="shoes" data-src="/x"></li>',
    '<script type="text/plain">text</script>',
  ])('leaves %s alone', (html) => {
    expect(read(html)).toBeUndefined()
  })
})
