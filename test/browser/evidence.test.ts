import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { aFolder } from '../../cli/test/commands/a-call.ts'
import { TOOLS } from '../../cli/src/tools.ts'
import { tagFiles } from '../../scripts/tag-files.mjs'
import { findBrowser } from '../../scripts/setup/browser.mjs'

const root = join(import.meta.dirname, '../..')

/** Width and height of a PNG. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset)
  expect(view.getUint32(0)).toBe(0x89504e47)
  return [view.getUint32(16), view.getUint32(20)]
}

describe('yinyom evidence, with the tag as it ships', () => {
  it('takes pictures of banner and settings in both languages and both widths', async () => {
    const tag = aFolder()
    for (const [name, bytes] of tagFiles(root)) {
      mkdirSync(dirname(join(tag.path, name)), { recursive: true })
      writeFileSync(join(tag.path, name), bytes)
    }
    const env = { CHROME_PATH: (await findBrowser()) ?? '' }
    const folder = aFolder({ tagFolder: tag.path, env }, TOOLS)
    folder.write('yinyom.json', JSON.stringify({ site: 'shop', receipts: { endpoint: 'https://consent.example/v1' } }))
    const { code, err } = await folder.call('evidence', '--out', 'e.zip')
    expect([code, err]).toEqual([0, ''])
    const zip = unzipSync(readFileSync(join(folder.path, 'e.zip')))
    const pictures = Object.keys(zip).filter((name) => name.endsWith('.png'))
    expect(pictures).toHaveLength(8)
    const seen = new Set<string>()
    for (const name of pictures) {
      const png = zip[name]!
      const [width] = sizeOf(png)
      expect([name, width]).toEqual([name, Number(/-(\d+)\.png$/.exec(name)![1])])
      // An empty page is a fifth of this, and no two are the same.
      expect(png.length).toBeGreaterThan(10_000)
      seen.add(Buffer.from(png).toString('base64'))
    }
    expect(seen.size).toBe(8)
  }, 120_000)
})
