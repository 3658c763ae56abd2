/** What the files of the tag take from the page, by name. A name that no browser knows is undefined. */
export type Builtins = { readonly [name: string]: unknown }

/**
 * Takes what a page may have hidden or replaced, when it is first asked for: `document` with the members of its
 * prototype, where no element with a name stands before them; `addEventListener` and its like; and constructors, from a
 * clean frame where the page's own is not the browser's (`var Map = …`). A page that has replaced nothing gets no frame.
 */
export function takeBuiltins(page: Window): Builtins {
  const host = page.document
  const bind = (found: unknown, self: unknown) => (typeof found === 'function' ? (found.bind(self) as unknown) : found)
  const document = new Proxy(host, {
    // `location` alone is a member of the document itself, and cannot be hidden.
    get: (_, key) => bind(Reflect.get(key === 'location' ? host : Document.prototype, key, host), host),
    set: (_, key, value) => Reflect.set(Document.prototype, key, value, host),
  })
  const take = (name: string) => {
    const event = bind((EventTarget.prototype as unknown as Builtins)[name], page)
    if (event) return event
    const own = (page as unknown as Builtins)[name]
    if (typeof own === 'function' && /\[native code\]/.test(Function.prototype.toString.call(own))) return own
    const frame = document.documentElement.appendChild(document.createElement('iframe'))
    const clean = (frame.contentWindow as unknown as Builtins)[name]
    // What has been taken goes on working, and nothing of ours stays in the page.
    frame.remove()
    return clean
  }
  return new Proxy({ document } as Record<string, unknown>, {
    get: (taken, name: string) => (taken[name] ??= take(name)),
  })
}
