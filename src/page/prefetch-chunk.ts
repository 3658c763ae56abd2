import type { ChunkModules } from './chunks.ts'

/** Fetches a chunk, without running it, so that a later `import()` finds it whatever the server says about caching. */
export function prefetchChunk(name: keyof ChunkModules, nonce = ''): void {
  if (!__TAG__) return
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = import.meta.url.replace(/[^/]*$/, `${name}.js`)
  link.nonce = nonce
  link.onload = link.onerror = () => link.remove()
  document.head.append(link)
}
