import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/** Where Chrome and Chromium are put, by system. */
const PLACES: { readonly [platform: string]: readonly string[] } = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((folder) => [
    `%${folder}%\\Google\\Chrome\\Application\\chrome.exe`,
    `%${folder}%\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
  linux: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
}
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

type Env = { readonly [name: string]: string | undefined }

/** Path of Chrome, Chromium or Edge: `CHROME_PATH` before all else; undefined where none is found. */
export async function findChromium(env: Env, platform: string = process.platform): Promise<string | undefined> {
  const asked = env['CHROME_PATH']
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const places = [
    ...(asked ? [asked] : []),
    ...(PLACES[platform] ?? []).map((place) => place.replace(/%([^%]+)%/, (_, name: string) => env[name] ?? '')),
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
  ]
  for (const place of places) if (await isThere(place)) return place
  return undefined
}

function isThere(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
