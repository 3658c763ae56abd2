import { createHash } from 'node:crypto'

/** Name of the note of what was put into a site, in the folder of the tag. */
export const NOTE = 'installed.json'
/** Name of that folder. */
export const FOLDER = 'yinyom'

/** What was put into a site; enough to take it out again. */
export interface Installed {
  readonly format: 'yinyom-installed/1'
  /** Files of the tag, from the folder of the site, with their SHA-256. */
  readonly files: Readonly<Record<string, string>>
  /** Pages, from the folder of the site. */
  readonly pages: Readonly<Record<string, InstalledPage>>
}

export interface InstalledPage {
  readonly at: number
  readonly text: string
  /** SHA-256 of the page without the tag and with it. */
  readonly before: string
  readonly after: string
}

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Reads the note; undefined where it is none. */
export function parseInstalled(text: string): Installed | undefined {
  try {
    const found = JSON.parse(text) as Installed
    const paths = [...Object.keys(found.files), ...Object.keys(found.pages)]
    // A note from elsewhere leads to no file outside of the site.
    const leads = paths.some((path) => path.startsWith('/') || path.includes('\\') || path.split('/').includes('..'))
    return found.format === 'yinyom-installed/1' && !leads ? found : undefined
  } catch {
    return undefined
  }
}
