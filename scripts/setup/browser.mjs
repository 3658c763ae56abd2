import { basename, join } from 'node:path'
import { findProgram, hasApt, inProgramFiles, installWithApt } from './installed.mjs'
import { ROOT, run } from './run.mjs'
import { SetupError } from './step.mjs'

const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: inProgramFiles('Google', 'Chrome', 'Application', 'chrome.exe'),
}

/** Path of Chrome or Chromium, or undefined. `CHROME_PATH` goes before all else. */
export async function findBrowser() {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']
  const places = PLACES[process.platform] ?? []
  const found =
    (await findProgram({ variable: 'CHROME_PATH', names, places })) ??
    (await findProgram({ variable: 'CHROME_PATH', names: [], playwright: 'chromium' }))
  return found?.path
}

/** Path of a browser; where there is none, one is installed. */
export async function ensureBrowser() {
  const found = await findBrowser()
  if (found) return found
  let output = ''
  if (hasApt()) {
    console.log('  no browser yet: installing chromium and Thai fonts with apt-get')
    output += await installWithApt(['chromium', 'fonts-noto-core', 'fonts-thai-tlwg'])
    const installed = await findBrowser()
    if (installed) return installed
  }
  console.log('  no browser yet: downloading Chromium with playwright-core (about 150 MB)')
  const cli = join(ROOT, 'node_modules', 'playwright-core', 'cli.js')
  const withDeps = process.getuid?.() === 0 ? ['--with-deps'] : []
  output += (await run(process.execPath, [cli, 'install', ...withDeps, 'chromium'])).output
  const downloaded = await findBrowser()
  if (downloaded) return downloaded
  throw new SetupError(
    'No Chrome or Chromium was found, and none could be installed.',
    'Install Google Chrome or Chromium, or set CHROME_PATH to one, then run this again.',
    output,
  )
}

/**
 * Path of Chromium's headless shell: the same engine without the windows of a browser, so that a page is half the work.
 * Only of the browser's own version, which it stands for; undefined where there is none.
 */
export async function findShell(browser) {
  const found = await findProgram({ variable: 'HEADLESS_SHELL_PATH', names: ['chromium-headless-shell'] })
  if (!found || !browser) return undefined
  const [version, own] = await Promise.all([versionOf(browser), versionOf(found.path)])
  return own && own === version ? found.path : undefined
}

/** Installs the shell beside Debian's Chromium where that can be done without asking. Without it tests take longer. */
export async function ensureShell(browser) {
  if (basename(browser) !== 'chromium' || !hasApt() || (await findShell(browser))) return
  console.log('  no headless shell yet: installing chromium-headless-shell with apt-get')
  await installWithApt(['chromium', 'chromium-headless-shell'])
}

async function versionOf(program) {
  const { output } = await run(program, ['--version'])
  return /\d+(?:\.\d+){3}/.exec(output)?.[0]
}
