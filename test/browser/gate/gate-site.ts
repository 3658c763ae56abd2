import { bundlePage } from '../bundle-page.ts'
import { startPageServer } from '../page-server.ts'
import type { PageServer } from '../page-server.ts'

/** A site of its own for the gate, which is `/gate.js`. */
export async function createGateSite(): Promise<PageServer> {
  const body = await bundlePage(new URL('gate-page.ts', import.meta.url))
  return startPageServer((path) => (path === '/gate.js' ? { type: 'text/javascript', body } : undefined))
}
