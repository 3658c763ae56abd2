import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SCHEMES } from '../../demo/public/workbench/views.js'
import { launch, newPage } from './chromium.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'
import { FOLDER, comparePicture, keepPicture } from './visual/compare-picture.ts'
import { describeMachine, whyNotHere } from './visual/machine.ts'
import type { Machine } from './visual/machine.ts'
import { PICTURES, VISITS } from './visual/pictures.ts'
import type { Visit } from './visual/pictures.ts'

/** `npm run baselines` says so: pictures are kept and not compared. */
const KEEP = process.env['YINYOM_BASELINES'] === 'keep'
const MADE_WITH = join(FOLDER, 'made-with.json')

let site: Site
let browser: Browser
let why: string | undefined
beforeAll(async () => {
  site = await startSite({ collector: false })
  browser = await launch({ whole: true })
  const here = await describeMachine(browser)
  if (KEEP) await empty(here)
  else why = whyNotHere(JSON.parse(await readFile(MADE_WITH, 'utf8')) as Machine, here)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

async function empty(here: Machine): Promise<void> {
  for (const name of await pngs()) await rm(join(FOLDER, `${name}.png`))
  await writeFile(MADE_WITH, `{\n  "chromium": "${here.chromium}",\n  "widths": [${here.widths.join(', ')}]\n}\n`)
}

async function pngs(): Promise<string[]> {
  return (await readdir(FOLDER)).filter((name) => name.endsWith('.png')).map((name) => name.slice(0, -4))
}

/** What the view shows, in each colour scheme: one visit, as a visitor's system may change it at any time. */
async function shots({ view, address, width, height }: Visit): Promise<[scheme: string, shot: Buffer][]> {
  const { page, context } = await newPage(browser, { viewport: { width, height } })
  await page.goto(site.url + address)
  await page.locator('html[data-workbench=ready]').waitFor()
  const taken: [string, Buffer][] = []
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const clip = (await page.locator(view.shows).boundingBox())!
    taken.push([colorScheme, await page.screenshot({ clip, animations: 'disabled' })])
  }
  await context.close()
  return taken
}

describe.concurrent('the widget looks as it did', () => {
  it.for(VISITS)('$name, light and dark', async (visit, { skip }) => {
    if (why) skip(why)
    const found: string[] = []
    for (const [scheme, shot] of await shots(visit)) {
      const name = `${visit.name}-${scheme}`
      if (KEEP) await keepPicture(name, shot)
      else found.push(...(await comparePicture(name, shot)))
    }
    expect(found).toEqual([])
  })
})

it('no picture is kept that nothing is compared with', async () => {
  expect((await pngs()).toSorted()).toEqual(PICTURES.toSorted())
})
