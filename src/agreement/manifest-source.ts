import { toJson } from '../model/json.ts'
import { own } from '../model/own.ts'
import type { Trouble } from '../model/problem.ts'
import type { SyncStorage } from '../storage/journal.ts'
import type { Fault } from '../model/check.ts'
import { parseManifest } from '../notices/format/notice-parse-manifest.ts'
import type { NoticesManifest } from '../notices/format/notices-manifest.ts'

/** Least time between two looks at the address, in ms; up to half as much again is added at random. */
const INTERVAL = 4 * 3_600_000
/** Longest wait for the address, in ms, and most characters of a manifest. */
const PATIENCE = 8000
const MOST = 1_000_000

/** The manifest of the site's notices, from the configuration or from an address, and the last one seen of it. */
export interface NoticesSource {
  /** Where links in it start from. */
  readonly address: string
  /** What is known without the network. */
  current(): NoticesManifest | undefined
  /** Looks at the address where it is time; resolved with what is known then. Never rejects. */
  refresh(): Promise<NoticesManifest | undefined>
}

export interface NoticesSourceOptions {
  /** The `notices.manifest` of the configuration. */
  readonly manifest: string | NoticesManifest
  readonly base: string
  /** Key of the copy that is kept. */
  readonly key: string
  readonly storage: () => SyncStorage
  /** Before a decision nothing is kept on the device. */
  readonly mayKeep: () => boolean
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>
  readonly now: () => number
  readonly random: () => number
  readonly report: (trouble: Trouble) => void
}

/** What is kept: address, when to look again, and the text of the manifest. */
type Copy = readonly [address: string, due: number, text: string]

export function createNoticesSource(options: NoticesSourceOptions): NoticesSource {
  const { manifest: given, key, storage, now, report } = options
  const address = typeof given === 'string' ? new URL(given, options.base).href : options.base
  let seen: NoticesManifest | undefined = typeof given === 'string' ? undefined : read(given)
  let text = ''
  let due = 0
  let asking: Promise<NoticesManifest | undefined> | undefined

  function read(value: unknown): NoticesManifest | undefined {
    const faults: Fault[] = []
    const manifest = parseManifest(value, faults)
    if (faults[0]) report({ code: 'notices', subject: address, fault: faults[0] })
    return manifest
  }

  function kept(): Copy | undefined {
    try {
      const copy = JSON.parse(storage().getItem(key) ?? '') as Copy
      return copy[0] === address && typeof copy[2] === 'string' ? copy : undefined
    } catch {
      return undefined
    }
  }

  function keep(): void {
    if (!options.mayKeep() || !text) return
    try {
      storage().setItem(key, toJson([address, due, text] satisfies Copy))
    } catch {
      // Then each page asks for itself.
    }
  }

  /** Another tab may have seen a newer one. */
  function current(): NoticesManifest | undefined {
    const copy = typeof given === 'string' ? kept() : undefined
    if (copy && copy[2] !== text) {
      const manifest = parse(copy[2])
      if (manifest && !isOlder(manifest, seen)) {
        seen = manifest
        ;[, due, text] = copy
      }
    }
    return seen
  }

  function parse(json: string): NoticesManifest | undefined {
    try {
      return read(JSON.parse(json))
    } catch (cause) {
      report({ code: 'notices-unreachable', subject: address, cause })
      return undefined
    }
  }

  async function ask(): Promise<void> {
    try {
      const found = await fetchText(options.fetch, address)
      const manifest = found === text ? seen : parse(found)
      if (!manifest) return
      if (isOlder(manifest, seen)) return report({ code: 'notices-older', subject: address })
      ;[seen, text] = [manifest, found]
    } catch (cause) {
      report({ code: 'notices-unreachable', subject: address, cause })
    }
  }

  return {
    address,
    current,
    refresh() {
      current()
      if (typeof given !== 'string') return Promise.resolve(seen)
      if (seen && due > now()) {
        // Seen before a decision, when nothing may be kept.
        if (!kept()) keep()
        return Promise.resolve(seen)
      }
      asking ??= ask().then(() => {
        asking = undefined
        due = now() + INTERVAL * (1 + options.random() / 2)
        keep()
        return seen
      })
      return asking
    },
  }
}

/** One that was written before the one seen, or that has lost its date: a copy from a cache or a backup. */
function isOlder(found: NoticesManifest, seen: NoticesManifest | undefined): boolean {
  return seen?.updated !== undefined && !(found.updated !== undefined && found.updated >= seen.updated)
}

async function fetchText(fetch: NoticesSourceOptions['fetch'], address: string): Promise<string> {
  // Older browsers have no `timeout`; there the network's own limit holds.
  const signal = AbortSignal.timeout?.(PATIENCE) ?? null
  // The browser's cache asks with the ETag that it has.
  const response = await fetch(address, own<RequestInit>({ cache: 'no-cache', signal }))
  const text = await response.text()
  if (!response.ok || text.length > MOST) throw new Error(`${response.status}, ${text.length} characters`)
  return text
}
