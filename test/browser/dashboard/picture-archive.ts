import { PNG } from 'pngjs'
import { anArchive } from '../../../collector/test/pictures/an-archive.ts'

/** An archive of what was asked, with pictures of the size that `yinyom evidence` takes. */
export function pictureArchive(): Uint8Array {
  return anArchive({
    more: {
      'pictures/banner-th-390.png': aScreen(390, 844),
      'pictures/banner-th-1280.png': aScreen(1280, 800),
    },
  })
}

/** A page, and a banner at its foot. */
function aScreen(width: number, height: number): Uint8Array {
  const png = new PNG({ width, height })
  for (let at = 0; at < png.data.length; at += 4) {
    const row = at / 4 / width
    png.data.set(row > height - 200 ? [11, 92, 99, 255] : [243, 245, 247, 255], at)
  }
  return PNG.sync.write(png)
}
