// Stands in for the tag's file on a server that is being worked on: the widget from its sources. The sources ask which
// script they run in, and a module has none; `widget-sources.mjs` has kept the one that brought us here.
Object.defineProperty(document, 'currentScript', { configurable: true, value: window.yinyomTag })
await import('../../src/tag-all.ts')
delete document.currentScript
