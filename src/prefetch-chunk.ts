import type { ChunkModules } from './chunks.ts'

/** Fetches a chunk into the browser's cache, without running it: what is not used costs no memory and no time. */
export function prefetchChunk(name: keyof ChunkModules, nonce = ''): void {
  if (!__TAG__) return
  const link = document.createElement('link')
  link.rel = link.relList.supports('prefetch') ? 'prefetch' : 'modulepreload'
  // As `import()` asks for it, so that it finds this answer.
  link.crossOrigin = 'anonymous'
  link.as = 'script'
  link.nonce = nonce
  link.href = import.meta.url.replace(/[^/]*$/, `${name}.js`)
  link.onload = link.onerror = () => link.remove()
  document.head.append(link)
}
