/* npm run examples: installs the packed widget in each of examples/, builds it, serves it and uses it in Chromium. Names take those only. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExample, copyExample, installExample, packWidget } from './examples/install.mjs'
import { openBrowser } from './examples/browser.mjs'
import { serve } from './examples/serve.mjs'
import { astro } from './examples/astro.mjs'
import { next } from './examples/next.mjs'
import { react } from './examples/react.mjs'
import { vue } from './examples/vue.mjs'
import { ensureBrowser } from './setup/browser.mjs'
import { SetupError, main, step } from './setup/step.mjs'

const EXAMPLES = { react, next, astro, vue }

/** Serves an example in each way that it has, and hands each to its smoke test. */
async function use(folder, { servers }, browser) {
  for (const { args, smoke } of servers) {
    const server = await serve(folder, args)
    try {
      await smoke({ url: server.url, visit: () => browser.visit(server.url) })
    } finally {
      await server.stop()
    }
  }
}

await main(async () => {
  const wanted = process.argv.slice(2)
  const unknown = wanted.filter((name) => !(name in EXAMPLES))
  if (unknown.length > 0)
    throw new SetupError(
      `There is no example ${unknown.join(', ')}.`,
      `These there are: ${Object.keys(EXAMPLES).join(', ')}.`,
    )
  // Outside the repository, where nothing of ours can be found by looking upwards.
  const root = mkdtempSync(join(tmpdir(), 'yinyom-examples-'))
  const browser = await openBrowser(await step('Finding a browser', ensureBrowser))
  try {
    const tarball = await step('Packing the widget', () => packWidget(root))
    for (const [name, example] of Object.entries(EXAMPLES)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue
      const folder = copyExample(name, root, tarball)
      await step(`${name}: installing`, () => installExample(folder))
      await step(`${name}: building`, () => buildExample(folder))
      await step(`${name}: using it`, () => use(folder, example, browser))
    }
  } finally {
    await browser.close()
    rmSync(root, { recursive: true, force: true })
  }
})
