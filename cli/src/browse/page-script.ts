/** Name under which pages tell who writes cookies. */
export const TELL = '__yinyomScanTell'

/**
 * Runs in every frame before its own scripts: tells of each cookie that a script writes, with the first address of its
 * stack. Self-contained, because it is sent to the browser as text.
 */
export function watchCookies(tell: string): void {
  const scope = globalThis as unknown as Record<string, ((write: object) => Promise<void>) | undefined>
  const send = scope[tell]
  if (!send) return
  const note = (name: string) => {
    const stack = String(new Error().stack)
    const found = [...stack.matchAll(/((?:https?|file):\/\/[^\s)]+?):(\d+)(?::\d+)?\)?$/gm)]
    // Ours has no address; the first one is the script's.
    const [, from = '', line = '0'] = found[0] ?? []
    void send({ name, from, line: Number(line) }).catch(() => {})
  }
  const place = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  if (place?.set && place.get) {
    const { set } = place
    Object.defineProperty(Document.prototype, 'cookie', {
      ...place,
      set(this: Document, value: unknown) {
        note(String(value).split('=')[0]!.trim())
        set.call(this, value)
      },
    })
  }
  const store = (globalThis as { CookieStore?: { prototype: { set: (...given: never[]) => unknown } } }).CookieStore
  if (store) {
    const { set } = store.prototype
    store.prototype.set = function (this: unknown, ...given: never[]) {
      const [first] = given as readonly unknown[]
      note(typeof first === 'string' ? first : String((first as { name?: unknown } | undefined)?.name))
      return set.apply(this as never, given)
    }
  }
}

/** What of a page its own window tells. Self-contained, as above. */
export async function readFrame(): Promise<{
  readonly storage: { kind: 'local' | 'session' | 'database' | 'cache' | 'worker'; name: string; origin: string }[]
  readonly snippets: string[]
  readonly links: string[]
  readonly dataLayer: { command: string; what: string; states?: Record<string, string> }[]
}> {
  const { origin } = location
  const attempt = async <T>(read: () => T | Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await read()
    } catch {
      return otherwise
    }
  }
  const named = (kind: 'local' | 'session' | 'database' | 'cache' | 'worker', names: readonly string[]) =>
    names.slice(0, 200).map((name) => ({ kind, name, origin }))
  const layer = (globalThis as { dataLayer?: unknown }).dataLayer
  const calls = Array.isArray(layer) ? layer.slice(0, 200) : []
  return {
    storage: [
      ...named('local', await attempt(() => Object.keys(localStorage), [])),
      ...named('session', await attempt(() => Object.keys(sessionStorage), [])),
      ...named(
        'database',
        await attempt(async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []), []),
      ),
      ...named('cache', await attempt(() => caches.keys(), [])),
      ...named(
        'worker',
        await attempt(
          async () =>
            (await navigator.serviceWorker.getRegistrations()).flatMap(
              ({ active, waiting, installing }) => (active ?? waiting ?? installing)?.scriptURL ?? [],
            ),
          [],
        ),
      ),
    ],
    snippets: await attempt(
      () =>
        [...document.scripts]
          .filter(
            ({ src, type }) =>
              !src && /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i.test(type.trim()),
          )
          .map(({ text }) => text.slice(0, 50_000))
          .slice(0, 200),
      [],
    ),
    links: await attempt(
      () =>
        [...document.querySelectorAll('a[href], area[href]')]
          .map((link) => String((link as HTMLAnchorElement).href))
          .filter((href) => /^https?:/.test(href))
          .slice(0, 2000),
      [],
    ),
    dataLayer: await attempt(
      () =>
        calls.flatMap((call: unknown) => {
          const [command, what, states] = Array.from(call as ArrayLike<unknown>)
          if (command === undefined) {
            const event = (call as { event?: unknown } | undefined)?.event
            return typeof event === 'string' ? [{ command: 'push', what: event }] : []
          }
          const told =
            command === 'consent' && typeof states === 'object' && states
              ? Object.fromEntries(Object.entries(states).map(([name, state]) => [name, String(state)]))
              : undefined
          return [{ command: String(command), what: String(what).slice(0, 100), ...(told && { states: told }) }]
        }),
      [],
    ),
  }
}
