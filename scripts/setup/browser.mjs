import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ROOT, run } from './run.mjs'
import { SetupError } from './step.mjs'

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
  ),
}

/** Path of Chrome or Chromium, or undefined. `CHROME_PATH` goes before all else. */
export async function findBrowser() {
  const { CHROME_PATH, PATH = '' } = process.env
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return CHROME_PATH
    throw new SetupError(`CHROME_PATH names ${CHROME_PATH}, which does not exist.`, 'Correct it, or unset it.')
  }
  const onPath = NAMES.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)))
  const found = [...onPath, ...(PLACES[process.platform] ?? [])].find((path) => existsSync(path))
  return found ?? (await playwrightBrowser())
}

/** The one that playwright-core has downloaded earlier. */
async function playwrightBrowser() {
  const { chromium } = await import('playwright-core').catch(() => ({}))
  const path = chromium?.executablePath()
  return path && existsSync(path) ? path : undefined
}

/** Path of a browser; where there is none, one is installed. */
export async function ensureBrowser() {
  const found = await findBrowser()
  if (found) return found
  const isRoot = process.getuid?.() === 0
  let output = ''
  if (isRoot && existsSync('/etc/debian_version')) {
    console.log('  no browser yet: installing chromium and Thai fonts with apt-get')
    output += (await run('apt-get', ['update'])).output
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const fonts = ['fonts-noto-core', 'fonts-thai-tlwg']
    output += (await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', ...fonts], { env })).output
    const installed = await findBrowser()
    if (installed) return installed
  }
  console.log('  no browser yet: downloading Chromium with playwright-core (about 150 MB)')
  const cli = join(ROOT, 'node_modules', 'playwright-core', 'cli.js')
  output += (await run(process.execPath, [cli, 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium'])).output
  const downloaded = await findBrowser()
  if (downloaded) return downloaded
  throw new SetupError(
    'No Chrome or Chromium was found, and none could be installed.',
    'Install Google Chrome or Chromium, or set CHROME_PATH to one, then run this again.',
    output,
  )
}
