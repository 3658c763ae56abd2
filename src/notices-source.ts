import type { Fault } from './model/check.ts'
import { parseManifest } from './model/notice-parse-manifest.ts'
import type { FoundManifest } from './ui/notice/notice-ports.ts'

/** The manifest at an address, fetched once; again after a failure. @throws where there is none that is valid. */
export function createNoticesSource(given: string | undefined): () => Promise<FoundManifest> {
  let found: Promise<FoundManifest> | undefined
  return () => {
    found ??= fetchManifest(given)
    found.catch(() => (found = undefined))
    return found
  }
}

async function fetchManifest(given: string | undefined): Promise<FoundManifest> {
  if (!given) throw new Error('notices.manifest is not set')
  const address = new URL(given, document.baseURI).href
  const response = await fetch(address)
  if (!response.ok) throw new Error(String(response.status))
  const faults: Fault[] = []
  const manifest = parseManifest(await response.json(), faults)
  if (!manifest) throw new Error(faults[0]?.path)
  return { address, manifest }
}
