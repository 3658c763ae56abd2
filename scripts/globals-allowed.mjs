/* Names that the files of the tag read from the page as they find them, and why they may. The rest is guarded (build/guard.mjs). */

const LANGUAGE = 'The language itself: a page that has replaced it runs nothing else either.'
const TRIED = 'May be missing or throw; each use is in a try, or looks first whether it is there.'
const FIXED = 'No page can replace it.'
const PLAIN =
  'A function that pages wrap (zones, monitoring, fake clocks) and want to have called; none has another meaning for it.'
const LATER =
  'Used in a chunk that a visitor has asked for; where a page has its own, that chunk says that it failed, and no answer is lost.'

/** Reason by name. */
export const ALLOWED = {
  ...of(LANGUAGE, [
    'Array Boolean DataView Date Error Int32Array Intl JSON Math Number Object Promise Proxy',
    'Reflect RegExp String Symbol TypeError Uint32Array WeakRef parseInt isNaN encodeURIComponent',
    'decodeURI decodeURIComponent globalThis',
  ]),
  ...of(FIXED, ['window location top']),
  ...of(TRIED, ['localStorage indexedDB crypto BroadcastChannel CSSStyleSheet IntersectionObserver console navigator']),
  ...of(PLAIN, [
    'setTimeout clearTimeout queueMicrotask requestAnimationFrame cancelAnimationFrame fetch reportError performance',
    'getComputedStyle matchMedia innerHeight innerWidth scrollBy atob btoa',
  ]),
  ...of(LATER, [
    'AbortSignal Blob DOMParser Event HTMLStyleElement MessageChannel NodeFilter Request TextDecoder getSelection',
  ]),
  AbortController: 'From a clean frame it would not tell of its end; only destroy() would notice a page’s own.',
  ResizeObserver:
    'From a clean frame it would observe nothing; only a dialog that the page hides would notice its absence.',
  Document: 'Its prototype has what the guard takes: without it there is nothing to take.',
  EventTarget: 'As Document.',
}

function of(reason, lists) {
  return Object.fromEntries(lists.flatMap((list) => list.split(' ')).map((name) => [name, reason]))
}
