import { createHash } from 'node:crypto'
import type { Route } from 'playwright-core'

/** Answers a receipt as a collector of another origin that has it on disk: with the digest of what came. */
export function acknowledge(route: Route): Promise<void> {
  const digest = createHash('sha256')
    .update(route.request().postData() ?? '')
    .digest('hex')
  return route.fulfill({
    status: 201,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'content-type, yinyom-token, yinyom-device',
    },
    json: { digest },
  })
}
