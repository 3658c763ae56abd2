import { actor } from './session.ts'
import { language } from './words.ts'

/** What the API says is wrong, field by field. */
export interface WrongField {
  readonly path: string
  readonly found?: string
  readonly expected: string
}

/** The API has refused, or could not be reached (`status` 0). */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly wrong: readonly WrongField[]
  /** Seconds to wait, where it says so. */
  readonly wait: number

  constructor(
    status: number,
    detail: string,
    more: { readonly wrong?: readonly WrongField[]; readonly wait?: number } = {},
  ) {
    super(detail)
    this.status = status
    this.wrong = more.wrong ?? []
    this.wait = more.wait ?? 0
  }
}

export interface Change {
  readonly method: 'POST' | 'PUT' | 'DELETE'
  readonly body?: unknown
}

/** Beside the dashboard, under whatever path a proxy serves both. */
export const API = '../v1/'

/** Asks the API, or changes something there; a change carries what a page of another site cannot know. */
async function send(path: string, change: Change | undefined, signal: AbortSignal | undefined): Promise<Response> {
  const headers: Record<string, string> = { 'accept-language': language.value }
  if (change) headers['x-csrf'] = actor.value?.csrf ?? ''
  if (change?.body !== undefined) headers['content-type'] = 'application/json'
  const answer = await fetch(path, {
    method: change?.method ?? 'GET',
    headers,
    credentials: 'same-origin',
    ...(signal && { signal }),
    ...(change?.body !== undefined && { body: JSON.stringify(change.body) }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new ApiError(0, '')
  })
  if (answer.ok) return answer
  const problem = (await answer.json().catch(() => ({}))) as { detail?: string; errors?: readonly WrongField[] }
  const wait = Number(answer.headers.get('retry-after') ?? 0)
  // The session has ended: whatever page this is, somebody logs in first.
  if (answer.status === 401 && actor.value) actor.value = undefined
  throw new ApiError(answer.status, problem.detail ?? '', { wrong: problem.errors ?? [], wait })
}

/** The answer of the API as JSON; undefined where it has none. */
export async function ask<T>(path: string, change?: Change, signal?: AbortSignal): Promise<T> {
  const answer = await send(API + path, change, signal)
  return (answer.status === 204 ? undefined : await answer.json()) as T
}

/** Whether the collector could store a receipt now. */
export async function askReady(signal?: AbortSignal): Promise<boolean> {
  return send('../readyz', undefined, signal).then(
    () => true,
    (error: unknown) => {
      if (error instanceof ApiError) return false
      throw error
    },
  )
}

/** Asks for a file and hands it to the visitor's disk. */
export async function download(path: string, change: Change, name: string): Promise<void> {
  const answer = await send(API + path, change, undefined)
  save(await answer.blob(), name)
}

/** Puts something into the folder of downloads. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
