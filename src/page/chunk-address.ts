import type { ConfigSource } from '../config/merge-sources.ts'
import { mergeSources } from '../config/merge-sources.ts'

/**
 * Returns the addresses of chunks. `folder` is `chunks/<hash>` beside the script; where the page names the folder
 * `chunks` itself (`data-chunks`, `chunks` in the configuration), because an optimiser has moved the script, it is in
 * there. Made from texts alone: a page may have a variable `URL` of its own. A browser may remember that a chunk has
 * failed, so each further `attempt` has an address of its own.
 */
export function chunkAddresses(
  script: Pick<HTMLScriptElement, 'src' | 'baseURI'>,
  folder: string,
  sources: readonly ConfigSource[],
): (name: string, attempt: number) => string {
  const { src, baseURI } = script
  let base: string | undefined
  return (name, attempt) => {
    // Most pages of a returning visitor load none.
    base ??= folderOf(src || baseURI, folder, namedFolder(sources))
    return `${base}/${name}.js${attempt ? `?${attempt}` : ''}`
  }
}

function folderOf(address: string, folder: string, named: unknown): string {
  const beside = address.replace(/[?#].*$/s, '').replace(/[^/]*$/, '')
  return typeof named === 'string' ? folder.replace(/^chunks/, named.replace(/\/$/, '')) : beside + folder
}

function namedFolder(sources: readonly ConfigSource[]): unknown {
  try {
    return (mergeSources(sources) as { readonly chunks?: unknown }).chunks
  } catch {
    // A configuration that throws names none; its check, which is in a chunk, says what is wrong.
    return undefined
  }
}
