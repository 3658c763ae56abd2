import { join, resolve } from 'node:path'
import { MANIFEST } from '../publish/file-names.ts'
import type { ReadText } from '../publish/verify-published.ts'
import { readText } from '../publish/write-file.ts'
import type { Context } from './context.ts'
import { EXIT, Failure } from './failure.ts'

/** Milliseconds that a server has for an answer, and the most characters of it. */
const PATIENCE = 20_000
const MOST = 8_000_000

/** What is published in a folder or at an address: name of its manifest, and how its files are read. */
export function openPublished(context: Context, place: string): { readonly manifest: string; readonly read: ReadText } {
  if (/^https?:\/\//i.test(place)) return openSite(context, place)
  const path = resolve(context.io.cwd, place)
  const [folder, manifest] = path.endsWith('.json')
    ? [resolve(path, '..'), path.slice(resolve(path, '..').length + 1)]
    : [path, MANIFEST]
  const read: ReadText = (href) => (isWhole(href) ? load(context, href) : readText(join(folder, decode(href))))
  return { manifest, read }
}

function openSite(context: Context, place: string): { readonly manifest: string; readonly read: ReadText } {
  if (!URL.canParse(place)) throw new Failure('url.wrong', { url: place }, EXIT.usage)
  const given = new URL(place)
  const base = given.pathname.endsWith('.json') ? given.href : new URL(MANIFEST, given.href.replace(/\/?$/, '/')).href
  const manifest = new URL(base).pathname.split('/').at(-1)!
  return { manifest, read: (href) => load(context, new URL(href === manifest ? base : href, base).href) }
}

async function load({ io }: Context, url: string): Promise<string | undefined> {
  let answer: Response
  let text: string
  try {
    answer = await io.fetch(url, { signal: AbortSignal.timeout(PATIENCE), redirect: 'follow' })
    text = await answer.text()
  } catch (error) {
    const { cause, message } = error as Error
    throw new Failure('url.unreachable', { url, reason: cause instanceof Error ? cause.message : message })
  }
  if (answer.status === 404 || answer.status === 410) return undefined
  if (!answer.ok) throw new Failure('url.status', { url, status: answer.status })
  if (text.length > MOST) throw new Failure('url.too-big', { url })
  return text
}

function isWhole(href: string): boolean {
  return /^https?:\/\//i.test(href)
}

/** An address names a file with `%20` and may carry a query; a file name does not. */
function decode(href: string): string {
  const path = href.replace(/[?#].*$/, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
