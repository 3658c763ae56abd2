import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { encodeIndexed } from './indexed-png.ts'

const ROOT = join(import.meta.dirname, '../../..')
export const FOLDER = join(import.meta.dirname, 'baselines')
const FAILED = join(ROOT, '.cache', 'visual')
/** The share of pixels that may differ: what another build of the browser draws otherwise at the edges of letters. */
const TOLERANCE = 0.001

/** Keeps a picture as what the next ones are compared with. */
export async function keepPicture(name: string, shot: Buffer): Promise<void> {
  await writeFile(join(FOLDER, `${name}.png`), encodeIndexed(PNG.sync.read(shot)))
}

/** A sentence on how a picture differs from the one that is kept; none where it does not. */
export async function comparePicture(name: string, shot: Buffer): Promise<string[]> {
  const file = await readFile(join(FOLDER, `${name}.png`)).catch(() => undefined)
  if (!file) return [`There is no picture ${name} yet: run npm run baselines, and look at it.`]
  const [kept, actual] = [PNG.sync.read(file), PNG.sync.read(shot)]
  const [width, height] = [Math.max(kept.width, actual.width), Math.max(kept.height, actual.height)]
  const diff = new PNG({ width, height })
  const count = pixelmatch(within(kept, diff), within(actual, diff), diff.data, width, height, { threshold: 0.1 })
  const [actualFile, diffFile] = ['actual', 'diff'].map((kind) => join(FAILED, `${name}.${kind}.png`)) as [
    string,
    string,
  ]
  if (count <= width * height * TOLERANCE && kept.width === actual.width && kept.height === actual.height) {
    await Promise.all([actualFile, diffFile].map((one) => rm(one, { force: true })))
    return []
  }
  await mkdir(dirname(diffFile), { recursive: true })
  await writeFile(actualFile, shot)
  await writeFile(diffFile, PNG.sync.write(diff))
  const percent = ((100 * count) / (width * height)).toFixed(2)
  const [was, is] = [kept, actual].map((one) => `${one.width} × ${one.height}`)
  const size = was === is ? '' : `, and is ${is} px instead of ${was}`
  return [
    `The picture ${name} differs in ${percent} % of its pixels${size}: see .cache/visual/${name}.{actual,diff}.png. If that is meant, run npm run baselines, and look at what it changes.`,
  ]
}

/** The pixels of a picture on a canvas of another one's size. */
function within(picture: PNG, { width, height }: PNG): Buffer {
  if (picture.width === width && picture.height === height) return picture.data
  const canvas = new PNG({ width, height })
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0)
  return canvas.data
}
