import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface PicturePage {
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves a page that asks as a site with this configuration would, to this machine only: the tag's own files, and
 * `?lang=` as the language of the page.
 */
export async function servePicturePage(tag: ReadonlyMap<string, Uint8Array>, config: object): Promise<PicturePage> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const file = tag.get(pathname.replace('/yinyom/', ''))
    const isPage = pathname === '/'
    const type = isPage ? 'text/html; charset=utf-8' : pathname.endsWith('.js') ? 'text/javascript' : 'application/json'
    response.writeHead(isPage || file ? 200 : 404, { 'content-type': type })
    response.end(isPage ? pageOf(config, searchParams.get('lang') === 'en' ? 'en' : 'th') : file)
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', done)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

function pageOf(config: object, lang: 'th' | 'en'): string {
  const json = JSON.stringify({ ...config, locale: lang }).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>yinyom evidence</title>
<script>window.yinyomConfig = ${json}</script>
<script src="/yinyom/yinyom.js" defer></script>
<style>body { margin: 0; background: #f4f4f4; min-height: 100vh }</style>
</head>
<body><div data-yinyom-inline></div></body>
</html>
`
}

/** What is changed for a picture: nothing of it is in the words, and nothing is sent. */
export function configForPicture(config: object): object {
  const {
    receipts: _receipts,
    manual: _manual,
    chunks: _chunks,
    ...rest
  } = config as {
    readonly receipts?: unknown
    readonly manual?: unknown
    readonly chunks?: unknown
  }
  return rest
}
