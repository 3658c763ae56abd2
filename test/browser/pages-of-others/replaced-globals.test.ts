import { describe, it } from 'vitest'
import { onStage } from '../on-stage.ts'
import { expectAllToWork } from './others-page.ts'

const at = onStage()

const hide = (owner: string, name: string, getter: string) =>
  `Object.defineProperty(${owner}, '${name}', { configurable: true, get: () => ${getter} })`
const THROWS = `{ throw new DOMException('no', 'SecurityError') }`

describe('a page whose own variables have the names of the browser’s', () => {
  it.each([
    ['G05: var URL is a text', 'var URL = "https://shop.example/"'],
    ['G05: var URL is an object', 'var URL = { home: "/" }'],
    ['own: var Map is a map of the shop', 'var Map = function () { this.zoom = 3 }'],
    ['own: var Set is a text', 'var Set = "main"'],
    ['own: MutationObserver is null', 'MutationObserver = null'],
    ['own: CustomEvent is the one of an old browser', 'CustomEvent = { prototype: {} }'],
    [
      'own: an old polyfill of CustomEvent is a plain function',
      'CustomEvent = function CustomEvent(name, init) { var e = document.createEvent("CustomEvent"); e.initCustomEvent(name, false, false, init && init.detail); return e }',
    ],
    ['own: WeakMap, TextEncoder and Uint8Array are gone', 'WeakMap = TextEncoder = undefined; Uint8Array = null'],
    [
      'own: name, status, origin and top are the page’s',
      'var name = "shop", status = "open", origin = "thai"; top = "no"',
    ],
    [
      'own: event and history are the page’s',
      'var event = "sale", History = 1, screen = 2, parent = null, self = "me"',
    ],
    ['own: there is no console', 'console = null'],
    ['own: console.warn is no function', 'console.warn = "off"'],
    ['own: Element, HTMLElement and Node are the page’s', 'var Element = {}, HTMLElement = {}, Node = { ELEMENT: 1 }'],
    ['own: IntersectionObserver and CSSStyleSheet are gone', 'IntersectionObserver = CSSStyleSheet = undefined'],
    ['own: there is no idle time', 'requestIdleCallback = cancelIdleCallback = undefined'],
  ])('%s', async (_, script) => {
    await expectAllToWork(at, { head: `<script>${script}</script>` })
  })
})

describe('a browser without', () => {
  it.each([
    ['own: localStorage, which is null', hide('window', 'localStorage', 'null')],
    ['own: localStorage, which throws', hide('window', 'localStorage', THROWS)],
    ['own: indexedDB, which is undefined', hide('window', 'indexedDB', 'undefined')],
    ['own: indexedDB, which is null', hide('window', 'indexedDB', 'null')],
    ['own: indexedDB, which throws', hide('window', 'indexedDB', THROWS)],
    ['own: locks', hide('navigator', 'locks', 'undefined')],
    ['own: locks, which throw', hide('navigator', 'locks', THROWS)],
    ['own: BroadcastChannel', 'BroadcastChannel = undefined'],
    ['own: BroadcastChannel, which throws', hide('window', 'BroadcastChannel', THROWS)],
    ['own: userActivation', hide('navigator', 'userActivation', 'undefined')],
    ['own: userActivation, which is null', hide('navigator', 'userActivation', 'null')],
    ['own: userActivation, which throws', hide('navigator', 'userActivation', THROWS)],
    ['own: languages', hide('navigator', 'languages', 'undefined')],
    ['own: languages, which are null', hide('navigator', 'languages', 'null')],
    ['own: languages, which throw', hide('navigator', 'languages', THROWS)],
    ['own: globalPrivacyControl, which throws', hide('navigator', 'globalPrivacyControl', THROWS)],
    ['own: requestAnimationFrame', 'requestAnimationFrame = undefined'],
    ['own: crypto', hide('window', 'crypto', 'undefined')],
    ['own: crypto.subtle', hide('crypto', 'subtle', 'undefined')],
    ['own: sendBeacon', hide('navigator', 'sendBeacon', 'undefined')],
    ['own: reportError', 'reportError = undefined'],
  ])('%s: the question is answered, and its receipt arrives', async (_, script) => {
    await expectAllToWork(at, { head: `<script>${script}</script>`, config: { locale: 'auto' } })
  })
})
