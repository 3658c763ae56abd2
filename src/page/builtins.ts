/** Names of what the files of the tag take from the page before they run, and read nowhere else (`scripts/build/guard.mjs`). */
export const GUARDED = [
  'document',
  'addEventListener',
  'removeEventListener',
  'dispatchEvent',
  'performance',
  'requestAnimationFrame',
  'reportError',
  'Array',
  'CustomEvent',
  'JSON',
  'Map',
  'Number',
  'Object',
  'Promise',
  'Set',
  'String',
  'Symbol',
  'TextEncoder',
  'URL',
  'Uint32Array',
  'Uint8Array',
  'WeakMap',
  'WeakSet',
] as const

export type Builtins = { readonly [name in (typeof GUARDED)[number]]: unknown }

/** Functions of an object that we call; where a page has replaced one, the whole object counts as replaced. */
const STATICS: { readonly [name: string]: string } = {
  Array: 'from isArray',
  JSON: 'parse stringify',
  Number: 'isInteger',
  Object: 'keys entries values assign fromEntries create',
  Promise: 'all race resolve',
}

/**
 * Takes what a page may have hidden or replaced, each once: constructors from a clean frame where the page's own is not
 * the browser's (`var Map = …`, old libraries with an `Array.from` of their own), and the members of `document` from its
 * prototype, where no element with a name stands before them. A page that has hidden nothing gets no frame.
 */
export function takeBuiltins(page: Window & typeof globalThis): Builtins {
  const own = page as unknown as Record<string, Record<string, unknown> | undefined>
  const { document: host } = page
  const isNative = (found: unknown) =>
    typeof found === 'function' && /\[native code\]/.test(Function.prototype.toString.call(found))
  const read = (key: PropertyKey) => Reflect.get(Document.prototype, key, host) as unknown
  const document = new Proxy(host, {
    get(_, key) {
      const found = read(key)
      return typeof found === 'function' ? found.bind(host) : found
    },
    set: (_, key, value) => Reflect.set(Document.prototype, key, value, host),
  })
  let clean: typeof own | undefined

  function takeClean(name: string): unknown {
    if (!clean) {
      const frame = document.createElement('iframe')
      document.documentElement.append(frame)
      clean = frame.contentWindow as unknown as typeof own
      // What has been taken goes on working; nothing of ours stays in the page.
      for (const wanted of GUARDED) void clean[wanted]
      frame.remove()
    }
    return clean[name]
  }

  function take(name: string): unknown {
    const found = own[name]
    const isWhole = STATICS[name]?.split(' ').every((key) => isNative(found?.[key])) ?? isNative(found)
    return isWhole ? found : takeClean(name)
  }

  const events = EventTarget.prototype
  const taken: Record<string, unknown> = {
    document,
    addEventListener: events.addEventListener.bind(page),
    removeEventListener: events.removeEventListener.bind(page),
    dispatchEvent: events.dispatchEvent.bind(page),
    performance: typeof own.performance?.now === 'function' ? own.performance : Date,
    requestAnimationFrame:
      typeof own.requestAnimationFrame === 'function' ? own.requestAnimationFrame : page.setTimeout.bind(page),
    reportError: (error: unknown) =>
      page.setTimeout(() => {
        throw error
      }),
  }
  for (const name of GUARDED) taken[name] ??= take(name)
  return taken as Builtins
}
