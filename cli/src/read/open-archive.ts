import JSZip from 'jszip'

/** The parts of an archive that are asked for, unpacked; or why not. */
export type Archive = ReadonlyMap<string, string> | 'unsafe' | 'damaged'

/** Text of a document of 700 pages, with Word's markup around it. */
const MOST_TEXT = 30_000_000
/** What all files of an archive say they are unpacked, pictures too. */
const MOST_UNPACKED = 400_000_000
const MOST_FILES = 5000

/**
 * Opens a ZIP archive without trusting it: what it says of its size is checked before anything is unpacked, and what comes
 * out is counted while it comes, since the first may be a lie. Only the parts that are wanted are unpacked.
 */
export async function openArchive(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<Archive> {
  const told = toldSizes(bytes)
  if (!told) return 'damaged'
  if (told.length > MOST_FILES || told.reduce((sum, size) => sum + size, 0) > MOST_UNPACKED) return 'unsafe'
  try {
    const zip = await JSZip.loadAsync(bytes)
    const parts = new Map<string, string>()
    let left = MOST_TEXT
    for (const file of Object.values(zip.files)) {
      if (file.dir || !isWanted(file.name)) continue
      const unpacked = await unpack(file, left)
      if (!unpacked) return 'unsafe'
      left -= unpacked.length
      parts.set(file.name, decodeXml(unpacked))
    }
    return parts
  } catch {
    return 'damaged'
  }
}

/** JSZip can stop in the midst of a file, which its types do not know. */
interface Stream {
  on(event: 'data', listener: (chunk: Uint8Array) => void): Stream
  on(event: 'error', listener: (error: Error) => void): Stream
  on(event: 'end', listener: () => void): Stream
  pause(): Stream
  resume(): Stream
}

function unpack(file: JSZip.JSZipObject, most: number): Promise<Uint8Array | undefined> {
  const stream = (file as unknown as { internalStream(type: 'uint8array'): Stream }).internalStream('uint8array')
  const chunks: Uint8Array[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    stream
      .on('data', (chunk) => {
        size += chunk.length
        if (size > most) {
          stream.pause()
          resolve(undefined)
        } else chunks.push(chunk)
      })
      .on('error', reject)
      .on('end', () => resolve(joined(chunks, size)))
      .resume()
  })
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function decodeXml(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : ''
  return new TextDecoder(wide || 'utf-8').decode(bytes)
}

/** Unpacked sizes of all files, as the directory at the end of the archive tells them. */
function toldSizes(bytes: Uint8Array): number[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  const first = Math.max(0, end - 65_535)
  while (end >= first && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < first || end < 0) return undefined
  const sizes: number[] = []
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    sizes.push(view.getUint32(at + 24, true))
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return sizes.length ? sizes : undefined
}
