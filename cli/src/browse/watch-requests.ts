import type { BrowserContext, CDPSession, Page, Request, Response } from 'playwright-core'
import type { CookieWrite, Initiator, SeenRequest } from '../scan/observation.ts'
import { TELL } from './page-script.ts'

/** What a page asks for and writes while it is watched. */
export interface Watch {
  readonly requests: () => Promise<readonly SeenRequest[]>
  readonly writes: () => Promise<readonly CookieWrite[]>
  /** Forgets all so far: what is told begins here. */
  restart(): void
  /** Milliseconds since the last request began or ended; 0 while one is on its way. */
  quiet(): number
  stop(): void
}

interface Noted {
  readonly request: Request | undefined
  readonly seen: Omit<SeenRequest, 'initiator'>
}

/** Requests that stay open by their nature, or whose end nobody is told: they are not waited for. */
const OPEN_ENDED = /^(?:eventsource|media|ping|websocket)$/
/** Milliseconds after which an answer is no longer waited for: a page may hold a line open. */
const SLOW = 3000

/** Watches one browser with one page in it; workers and frames count as well. */
export async function watchRequests(context: BrowserContext, page: Page): Promise<Watch> {
  const noted: Noted[] = []
  const stopped = new Set<Request>()
  const underway = new Map<Request, number>()
  const writes: Promise<CookieWrite[]>[] = []
  const told: CookieWrite[] = []
  let start = Date.now()
  let last = start
  let since = 0
  let writesSince = 0
  let toldSince = 0
  const at = () => Date.now() - start
  const initiators = await watchInitiators(context, page)

  const onRequest = (request: Request) => {
    last = Date.now()
    if (!OPEN_ENDED.test(request.resourceType())) underway.set(request, last)
    const seen = { url: request.url(), type: request.resourceType(), frame: frameOf(request), at: at() }
    noted.push({ request, seen })
  }
  const onEnded = (request: Request) => {
    last = Date.now()
    underway.delete(request)
  }
  const onFailed = (request: Request) => {
    onEnded(request)
    // A policy of the page has held it back: it has not left the browser.
    if (/csp|BLOCKED_BY_(?:CSP|CLIENT|RESPONSE)|inspector/i.test(request.failure()?.errorText ?? ''))
      stopped.add(request)
  }
  const onResponse = (response: Response) => {
    last = Date.now()
    const now = at()
    writes.push(
      setCookiesOf(response).then((names) =>
        names.map((name) => ({ name, by: 'response' as const, from: response.url(), at: now })),
      ),
    )
  }
  context.on('request', onRequest)
  context.on('requestfinished', onEnded)
  context.on('requestfailed', onFailed)
  context.on('response', onResponse)
  page.on('websocket', (socket) => {
    last = Date.now()
    noted.push({ request: undefined, seen: { url: socket.url(), type: 'websocket', frame: page.url(), at: at() } })
  })
  tellers.set(context, (write) => told.push({ ...write, by: 'script', at: at() }))

  return {
    requests: async () =>
      noted
        .slice(since)
        .filter(({ request }) => !request || !stopped.has(request))
        .map(({ seen }) => {
          const initiator = initiators.get(seen.url)
          return { ...seen, ...(initiator && { initiator }) }
        }),
    writes: async () => [...told.slice(toldSince), ...(await Promise.all(writes.slice(writesSince))).flat()],
    restart() {
      start = Date.now()
      last = start
      since = noted.length
      writesSince = writes.length
      toldSince = told.length
    },
    quiet() {
      const now = Date.now()
      return [...underway.values()].some((begun) => now - begun < SLOW) ? 0 : now - last
    },
    stop() {
      context.off('request', onRequest)
      context.off('requestfinished', onEnded)
      context.off('requestfailed', onFailed)
      context.off('response', onResponse)
    },
  }
}

type Teller = (write: { readonly name: string; readonly from: string; readonly line: number }) => void

/** Who listens to the pages of a browser now. */
const tellers = new WeakMap<BrowserContext, Teller>()

/** Lets pages of a browser tell of the cookies that their scripts write. */
export async function listenToPages(context: BrowserContext): Promise<void> {
  await context.exposeBinding(TELL, (_, write: unknown) => {
    const { name = '', from = '', line = 0 } = (write ?? {}) as { name?: unknown; from?: unknown; line?: unknown }
    tellers.get(context)?.({
      name: String(name).slice(0, 128),
      from: String(from).slice(0, 2000),
      line: Number(line) || 0,
    })
  })
}

async function setCookiesOf(response: Response): Promise<string[]> {
  const headers = await response.headersArray().catch(() => [])
  return headers
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => value.split('\n'))
    .map((one) => one.split('=')[0]!.trim())
}

function frameOf(request: Request): string {
  try {
    return request.serviceWorker() ? '' : request.frame().url()
  } catch {
    return ''
  }
}

/** What Chromium says of who asked for an address; nothing in other browsers. */
interface NetworkEvent {
  readonly request: { readonly url: string }
  readonly initiator: {
    readonly type: string
    readonly url?: string
    readonly lineNumber?: number
    readonly stack?: Stack
  }
}
interface Stack {
  readonly callFrames: readonly { readonly url: string; readonly lineNumber: number }[]
  readonly parent?: Stack
}

async function watchInitiators(context: BrowserContext, page: Page): Promise<ReadonlyMap<string, Initiator>> {
  const found = new Map<string, Initiator>()
  const session: CDPSession | undefined = await context.newCDPSession(page).catch(() => undefined)
  if (!session) return found
  session.on('Network.requestWillBeSent', (event: NetworkEvent) => {
    const { request, initiator } = event
    if (!found.has(request.url)) found.set(request.url, toInitiator(initiator))
  })
  await session.send('Network.enable').catch(() => {})
  return found
}

function toInitiator({ type, url, lineNumber, stack }: NetworkEvent['initiator']): Initiator {
  const frames: { url: string; lineNumber: number }[] = []
  for (let part = stack; part && frames.length < 40; part = part.parent) frames.push(...part.callFrames)
  const by = [...new Set([...frames.map((frame) => frame.url), ...(url ? [url] : [])].filter(Boolean))]
  const line = frames[0]?.lineNumber ?? lineNumber
  return {
    kind: type === 'parser' || type === 'script' || type === 'preload' ? type : 'other',
    by,
    ...(line !== undefined && { line: line + 1 }),
  }
}
