import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { ApiError, ask } from './api.ts'

export interface Asked<T> {
  readonly value: T | undefined
  readonly failure: ApiError | undefined
  /** Asks again. */
  readonly again: () => void
}

/** How often what is live is asked for again, in milliseconds. */
export const LIVE = 15_000

/**
 * Asks one thing of the API, and again whenever `key` changes. With `every` it asks again so often, only while somebody
 * sees the page, and never before the last answer has come.
 */
export function useReading<T>(
  key: string,
  read: (signal: AbortSignal) => Promise<T>,
  { every }: { readonly every?: number } = {},
): Asked<T> {
  const [state, setState] = useState<{ key: string; value?: T; failure?: ApiError }>({ key })
  const [turn, setTurn] = useState(0)
  const reading = useRef(read)
  reading.current = read
  useEffect(() => {
    const ended = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    let isAsking = false
    async function run(): Promise<void> {
      clearTimeout(timer)
      if (isAsking || (every !== undefined && document.hidden)) return
      isAsking = true
      try {
        const value = await reading.current(ended.signal)
        if (!ended.signal.aborted) setState({ key, value })
      } catch (error) {
        if (ended.signal.aborted) return
        if (!(error instanceof ApiError)) throw error
        setState((last) => ({ ...(last.key === key ? last : { key }), failure: error }))
      } finally {
        isAsking = false
        if (every !== undefined && !ended.signal.aborted) timer = setTimeout(() => void run(), every)
      }
    }
    const seen = () => void run()
    if (every !== undefined) document.addEventListener('visibilitychange', seen)
    void run()
    return () => {
      ended.abort()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [key, turn, every])
  const again = useCallback(() => setTurn((last) => last + 1), [])
  const current = state.key === key ? state : undefined
  return { value: current?.value, failure: current?.failure, again }
}

/** The same for one address of the API. */
export function useAsk<T>(path: string, options: { readonly every?: number } = {}): Asked<T> {
  return useReading(path, (signal) => ask<T>(path, undefined, signal), options)
}
