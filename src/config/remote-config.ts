import { toJson } from '../model/json.ts'
import type { ConfigSource } from './merge-sources.ts'

const KEY = 'yinyom.config'

/** The last configuration from this address, so that a returning visitor does not wait for the network. */
export function readKept(url: string): ConfigSource | undefined {
  try {
    const [from, value] = JSON.parse(localStorage.getItem(KEY)!) as [string, unknown]
    if (from === url) return { from, value }
  } catch {
    // Nothing kept, or storage refused: then this page waits for the network.
  }
}

/** Keeps it for the next page. Before a decision, when `decided` is false, only a copy that is there is replaced. */
export function keepConfig({ from, value }: ConfigSource, decided: boolean): void {
  try {
    if (decided || localStorage.getItem(KEY) !== null) localStorage.setItem(KEY, toJson([from, value]))
  } catch {
    // Then the next page waits for the network.
  }
}

/** Fetches the configuration. @throws where the answer is no JSON object of at most 200,000 characters. */
export async function fetchConfig(url: string): Promise<ConfigSource> {
  const response = await fetch(url)
  const json = await response.text()
  if (!response.ok || json.length > 200_000 || !/^\s*{/.test(json))
    throw new Error(`${response.status}, ${json.length} characters`)
  return { from: url, value: JSON.parse(json) }
}
