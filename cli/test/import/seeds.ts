import { existsSync, readFileSync, readdirSync } from 'node:fs'

/** Real documents beside the checkout; they are not in the repository. */
const FOLDER = new URL('../../../../shared/seeds/', import.meta.url)

export const hasSeeds = existsSync(FOLDER)

/** The bytes of the document whose name begins with these digits. */
export function readSeed(start: string): Uint8Array {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(start))
  if (!name) throw new Error(`no document ${start} in ../shared/seeds`)
  return readFileSync(new URL(name, FOLDER))
}

export const SEEDS = ['000', '001', '002', '003', '004'] as const
