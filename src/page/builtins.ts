/** What the files of the tag take from the page, by name. A name that no browser knows is undefined. */
export type Builtins = { readonly [name: string]: unknown }

/**
 * Takes what a page may have hidden or replaced, when it is first asked for: `document` with the members of its
 * prototype, where no element with a name stands before them; `addEventListener` and its like; and constructors, from a
 * clean frame where the page's own is not the browser's (`var Map = …`). A page that has replaced nothing gets no frame.
 */
export function takeBuiltins(page: Window): Builtins {
  const host = page.document
  const own = page as unknown as Record<string, unknown>
  const document = new Proxy(host, {
    get(_, key) {
      // What is not there, such as `location`, no element can hide.
      const found = Reflect.get(key in Document.prototype ? Document.prototype : host, key, host) as unknown
      return typeof found === 'function' ? found.bind(host) : found
    },
    set: (_, key, value) => Reflect.set(Document.prototype, key, value, host),
  })
  let frame: HTMLIFrameElement | undefined
  const take = (name: string) => {
    const event = (EventTarget.prototype as unknown as Record<string, unknown>)[name]
    if (typeof event === 'function') return event.bind(page) as unknown
    const found = own[name]
    if (typeof found === 'function' && /\[native code\]/.test(Function.prototype.toString.call(found))) return found
    frame ??= document.documentElement.appendChild(document.createElement('iframe'))
    const clean = (frame.contentWindow as unknown as Record<string, unknown>)[name]
    // What has been taken goes on working, and nothing of ours stays in the page.
    frame.remove()
    frame = undefined
    return clean
  }
  return new Proxy({ document } as Record<string, unknown>, {
    get: (taken, name: string) => (taken[name] ??= take(name)),
  })
}
