import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openBrowsing } from '../../src/browse/open-browsing.ts'
import { findChromium } from '../../src/browse/find-browser.ts'

function aProgram(name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'yinyom-browser-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, name)
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  return { folder, path }
}

describe.skipIf(process.platform === 'win32')('findChromium', () => {
  it('takes CHROME_PATH before what is on the PATH', async () => {
    const [named, other] = [aProgram('mine'), aProgram('chromium')]
    const env = { CHROME_PATH: named.path, PATH: other.folder }
    expect(await findChromium(env, 'none')).toBe(named.path)
    expect(await findChromium({ PATH: other.folder }, 'none')).toBe(other.path)
  })

  it('goes on where CHROME_PATH names nothing, and finds nothing where nothing is', async () => {
    const { folder, path } = aProgram('google-chrome')
    expect(await findChromium({ CHROME_PATH: '/away', PATH: folder }, 'none')).toBe(path)
    expect(await findChromium({}, 'none')).toBeUndefined()
  })

  it('says so where a Firefox does not start as Playwright starts its own', async () => {
    const { path } = aProgram('firefox-esr')
    const opening = openBrowsing({ browser: path, quiet: 1, patience: 1, env: {} })
    await expect(opening).rejects.toMatchObject({ name: 'NoBrowserError', asked: path })
  })
})
