import { describe, expect, it } from 'vitest'
import { markedTag } from '../../../src/ui/check/marked-tag.ts'

const ADS = { category: 'marketing', service: 'meta-pixel' }
const MARKS = 'data-category="marketing" data-service="meta-pixel"'

describe('markedTag', () => {
  it.each([
    ['an inline script', 'script', {}, `<script type="text/plain" ${MARKS}>`],
    [
      'a script of another site, with what it has besides',
      'script',
      { async: '', src: 'https://x.example/a.js?b="c"&d', type: 'text/javascript' },
      `<script type="text/plain" ${MARKS} async data-src="https://x.example/a.js?b=&quot;c&quot;&amp;d">`,
    ],
    [
      'a module',
      'script',
      { type: 'module', src: '/m.js' },
      `<script type="text/plain" data-type="module" ${MARKS} data-src="/m.js">`,
    ],
    [
      'a frame',
      'iframe',
      { src: 'https://x.example/', title: 't' },
      `<iframe ${MARKS} data-src="https://x.example/" title="t">`,
    ],
    [
      'an image with a set',
      'img',
      { srcset: '/a 1x', src: '/a', alt: '' },
      `<img ${MARKS} data-srcset="/a 1x" data-src="/a" alt>`,
    ],
    [
      'a preload',
      'link',
      { rel: 'preload', as: 'script', href: '/x.js' },
      `<link ${MARKS} rel="preload" as="script" data-href="/x.js">`,
    ],
    ['an object', 'object', { data: '/x' }, `<object ${MARKS} data-data="/x">`],
    [
      'a place that a script fills',
      'div',
      { class: 'fb-page' },
      `<div ${MARKS} data-yinyom-placeholder="meta-pixel" class="fb-page">`,
    ],
    [
      'what is half marked',
      'script',
      { 'data-category': 'analytcs', src: '/a.js' },
      `<script type="text/plain" ${MARKS} data-src="/a.js">`,
    ],
    [
      'what loads though its address waits',
      'iframe',
      { 'data-category': 'marketing', src: '/a', 'data-src': '/a' },
      `<iframe ${MARKS} data-src="/a">`,
    ],
  ] as const)('makes %s wait', (_, name, attributes, marked) => {
    expect(markedTag({ name, attributes: { ...attributes } }, ADS)).toBe(marked)
  })
})
