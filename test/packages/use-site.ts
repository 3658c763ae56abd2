import { expect } from 'vitest'
import { launch } from '../browser/chromium.ts'
import { newVisitor } from '../browser/consent-page.ts'
import { startPageServer } from '../browser/page-server.ts'
import { servedFolder } from '../browser/served-folder.ts'

/** Serves a folder and visits its front page in Chromium: asked, accepted, the marked script has run, the tab is there. */
export async function useSite(folder: string): Promise<void> {
  const server = await startPageServer(servedFolder(folder))
  const browser = await launch()
  try {
    const visitor = await newVisitor(browser)
    await visitor.open(`${server.origin}/`)
    await visitor.banner.waitFor()
    expect(await visitor.demoLog()).toEqual([])
    await visitor.accept()
    await expect.poll(() => visitor.demoLog(), { timeout: 15_000 }).toEqual(['analytics'])
    await visitor.launcher.waitFor()
    expect(visitor.errors).toEqual([])
    expect(visitor.messages.filter((text) => text.includes('[Yinyom]'))).toEqual([])
  } finally {
    await browser.close()
    await server.close()
  }
}
