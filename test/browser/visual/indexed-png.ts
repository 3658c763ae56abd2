import { crc32, deflateSync } from 'node:zlib'

/** Pixels as four bytes each: red, green, blue, and an alpha that counts for nothing. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** A PNG of at most 256 colours, a third of the size of what a browser writes. Where there are more, the rarer ones become the nearest. */
export function encodeIndexed({ width, height, data }: Pixels): Buffer {
  const colourAt = (at: number) => data[at * 4]! * 65_536 + data[at * 4 + 1]! * 256 + data[at * 4 + 2]!
  const counts = new Map<number, number>()
  for (let at = 0; at < width * height; at++) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1)
  const colours = [...counts.keys()].toSorted((a, b) => counts.get(b)! - counts.get(a)! || a - b)
  const palette = colours.slice(0, 256)
  const indexes = new Map(colours.map((colour, at) => [colour, at < 256 ? at : nearest(palette, colour)]))
  const rows = Buffer.alloc((width + 1) * height)
  // Each row begins with the filter 0.
  for (let at = 0; at < width * height; at++) rows[at + Math.floor(at / width) + 1] = indexes.get(colourAt(at))!
  const table = Buffer.alloc(palette.length * 3)
  palette.forEach((colour, at) => table.writeUIntBE(colour, at * 3, 3))
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits for each pixel, an index into the palette.
  head.set([8, 3], 8)
  const body = deflateSync(rows, { level: 9 })
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('PLTE', table), chunk('IDAT', body), chunk('IEND')])
}

function nearest(palette: readonly number[], colour: number): number {
  const parts = (of: number) => [of >> 16, (of >> 8) & 255, of & 255] as const
  const [red, green, blue] = parts(colour)
  const distances = palette.map((one) => {
    const [r, g, b] = parts(one)
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
  })
  return distances.indexOf(Math.min(...distances))
}

function chunk(type: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
