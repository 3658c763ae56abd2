import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import { readText } from '../publish/write-file.ts'
import type { FailOn } from '../scan/compare-baseline.ts'
import { pageAddress } from '../scan/page-list.ts'
import type { ScanPlan } from '../scan/scan-site.ts'
import type { Context } from './context.ts'
import { EXIT, Failure } from './failure.ts'

/** Options of `scan` as they were written. */
export interface ScanOptions {
  readonly config?: string
  readonly sitemap?: string | true
  readonly depth: string
  readonly max: string
  readonly ignoreRobots?: true
  readonly pause?: string
  readonly quiet: string
  readonly browser?: string
  readonly byCategory?: true
  readonly storageState?: string
  readonly header: readonly string[]
  readonly notice?: string
  readonly html?: string
  readonly sarif?: string
  readonly failOn: FailOn
  readonly baseline?: string
  readonly reports?: string
  readonly write?: string | true
  readonly yes?: true
}

/** Categories of a site without a configuration, as far as they are asked about. */
const ASKED = ['functional', 'analytics', 'marketing']

/** The plan of a scan. Throws a `Failure` for what was written wrongly. */
export async function planScan(
  context: Context,
  urls: readonly string[],
  options: ScanOptions,
  config: ConfigInput | undefined,
): Promise<ScanPlan> {
  const start = urls.map(startOf)
  const [first = ''] = start
  const headers = headersOf(options.header)
  const storageState = options.storageState && (await stateOf(context, options.storageState))
  const endpoint = config?.receipts?.endpoint
  return {
    start,
    ...(options.sitemap !== undefined && { sitemap: sitemapOf(options.sitemap, first) }),
    depth: wholeNumber('--depth', options.depth),
    max: Math.max(1, wholeNumber('--max', options.max)),
    ignoreRobots: options.ignoreRobots === true,
    pause: options.pause === undefined ? (isHere(first) ? 0 : 300) : wholeNumber('--pause', options.pause),
    categories: options.byCategory ? categoriesOf(config) : [],
    pictures: options.html !== undefined,
    profile: {
      site: first,
      ...(storageState && { storageState }),
      ...(headers && { headers }),
      ...(endpoint !== undefined && { withoutReceipts: new URL(endpoint, first).href }),
    },
  }
}

/** `example.co.th` is an address, too; without encryption only on this machine. */
function startOf(url: string): string {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(url) ? url : `${isHere(`http://${url}`) ? 'http' : 'https'}://${url}`
  const found = pageAddress(whole)
  if (found === undefined) throw new Failure('scan.no-url', { url }, EXIT.usage)
  return found
}

function isHere(url: string): boolean {
  return URL.canParse(url) && /^(?:localhost|127\.|\[::1\]|.*\.localhost$)/.test(new URL(url).hostname)
}

function sitemapOf(given: string | true, first: string): string {
  const address = given === true ? '/sitemap.xml' : given
  if (!URL.canParse(address, first)) throw new Failure('scan.no-url', { url: address }, EXIT.usage)
  return new URL(address, first).href
}

export function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new Failure('scan.no-number', { option, value }, EXIT.usage)
  return Number(value)
}

function headersOf(given: readonly string[]): Record<string, string> | undefined {
  if (!given.length) return undefined
  return Object.fromEntries(
    given.map((value) => {
      const found = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*:\s*(\S[^\r\n]*?)\s*$/.exec(value)
      if (!found) throw new Failure('scan.no-header', { value }, EXIT.usage)
      return [found[1]!.toLowerCase(), found[2]!]
    }),
  )
}

/** Path of a storage state that has been looked into. */
async function stateOf({ io }: Context, file: string): Promise<string> {
  const path = resolve(io.cwd, file)
  const found = await stat(path).catch(() => undefined)
  const text = found?.isFile() ? await readText(path) : undefined
  try {
    const { cookies, origins } = JSON.parse(text ?? '') as { cookies?: unknown; origins?: unknown }
    if (Array.isArray(cookies) || Array.isArray(origins)) return path
  } catch {
    // Told below.
  }
  throw new Failure('scan.no-state', { file }, EXIT.usage)
}

function categoriesOf(config: ConfigInput | undefined): string[] {
  if (!config?.categories) return ASKED
  return config.categories.flatMap((one) => {
    const { id, required } = typeof one === 'string' ? { id: one, required: undefined } : one
    return required || id === 'necessary' ? [] : [id]
  })
}
