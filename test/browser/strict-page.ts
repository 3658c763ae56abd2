import type { ConfigInput } from '../../src/consent.ts'

/** The strictest policy that the widget is to live under; `collector` may be sent to. */
export function strictPolicy(collector = ''): string {
  return [
    "default-src 'none'",
    "script-src 'nonce-abc' 'strict-dynamic'",
    "style-src 'self'",
    `connect-src 'self' ${collector}`.trim(),
    "require-trusted-types-for 'script'",
    'trusted-types yinyom',
  ].join('; ')
}

/** A page that such a policy lets work: all that it runs has the nonce. */
export function strictHtml(config: ConfigInput, body: string, head = ''): string {
  return `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>หน้า</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}
<script type="application/json" data-yinyom nonce="abc">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>
<script src="/yinyom/yinyom.js" nonce="abc" defer></script></head><body>${body}</body></html>`
}
