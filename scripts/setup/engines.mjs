import { findProgram, hasApt, inProgramFiles, installWithApt } from './installed.mjs'
import { SetupError } from './step.mjs'

/** The engines besides Chromium: where each is looked for, what Debian calls it, and what to do where there is none. */
const ENGINES = {
  Firefox: {
    programs: [
      {
        variable: 'FIREFOX_PATH',
        playwright: 'firefox',
        names: ['firefox', 'firefox-esr'],
        places: [
          '/Applications/Firefox.app/Contents/MacOS/firefox',
          ...inProgramFiles('Mozilla Firefox', 'firefox.exe'),
        ],
      },
    ],
    packages: ['firefox-esr'],
    remedy: 'Install Firefox, set FIREFOX_PATH to one, or run `npx playwright-core install firefox`.',
  },
  WebKit: {
    programs: [
      { variable: 'WEBKIT_DRIVER_PATH', playwright: 'webkit', names: ['WebKitWebDriver'] },
      // Only the driver of WebKitGTK needs a screen.
      { variable: 'XVFB_PATH', names: ['Xvfb'] },
    ],
    packages: ['webkit2gtk-driver', 'xvfb'],
    remedy: 'On Linux install WebKitWebDriver and Xvfb; elsewhere run `npx playwright-core install webkit`.',
  },
}

/**
 * Where an engine is, or how to get it.
 * @param {keyof typeof ENGINES} name
 * @returns {Promise<{ path: string, ofPlaywright: boolean } | { remedy: string }>}
 */
export async function findEngine(name) {
  const { programs, remedy } = ENGINES[name]
  const [found, ...besides] = await Promise.all(programs.map(findProgram))
  return found && (found.ofPlaywright || besides.every(Boolean)) ? found : { remedy }
}

/**
 * Installs the engines that are missing, where that can be done without asking; gives a line for each that still is.
 * On a machine where they can be installed, CI does without none.
 */
export async function ensureEngines() {
  const missing = []
  for (const [name, { packages }] of Object.entries(ENGINES)) {
    let output = ''
    if ('remedy' in (await findEngine(name)) && hasApt()) {
      console.log(`  no ${name} yet: installing ${packages.join(' and ')} with apt-get`)
      output = await installWithApt(packages)
    }
    const { remedy } = await findEngine(name)
    if (!remedy) continue
    if (process.env.CI && hasApt()) throw new SetupError(`${name} could not be installed.`, remedy, output)
    missing.push(`skipped: the tests in ${name}, which was not found. ${remedy}`)
  }
  return missing
}
