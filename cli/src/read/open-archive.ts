import { Inflate } from 'fflate'

/** The parts of an archive that are asked for, unpacked; or why not. */
export type Archive = ReadonlyMap<string, string> | 'unsafe' | 'damaged' | 'encrypted'

/** Text of a document of 700 pages, with Word's markup around it. */
const MOST_TEXT = 30_000_000
/** What all files of an archive say they are unpacked, pictures too. */
const MOST_UNPACKED = 400_000_000
const MOST_FILES = 5000
/** Bytes that are given to the unpacker at once: what comes out of so many is bounded. */
const PORTION = 16_384

interface Entry {
  readonly name: string
  readonly size: number
  readonly encrypted: boolean
  /** Where its local header begins. */
  readonly at: number
  readonly packed: number
  readonly stored: boolean
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50

/**
 * Opens a ZIP archive without trusting it: what it says of its size is checked before anything is unpacked, and what comes
 * out is counted while it comes, since the first may be a lie. Only the parts that are wanted are unpacked.
 */
export function openArchive(bytes: Uint8Array, isWanted: (name: string) => boolean): Archive {
  const entries = readDirectory(bytes)
  if (!entries) return 'damaged'
  if (entries.length > MOST_FILES || entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED) return 'unsafe'
  const wanted = entries.filter(({ name }) => isWanted(name))
  if (wanted.some(({ encrypted }) => encrypted)) return 'encrypted'
  const parts = new Map<string, string>()
  let left = MOST_TEXT
  for (const entry of wanted) {
    const unpacked = unpack(bytes, entry, left)
    if (typeof unpacked === 'string') return unpacked
    left -= unpacked.length
    parts.set(entry.name, decodeXml(unpacked))
  }
  return parts
}

function unpack(bytes: Uint8Array, { at, packed, stored }: Entry, most: number): Uint8Array | 'unsafe' | 'damaged' {
  const view = viewOf(bytes)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return 'damaged'
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const body = bytes.subarray(from, from + packed)
  if (stored) return body.length > most ? 'unsafe' : body
  const chunks: Uint8Array[] = []
  let size = 0
  let ended = false
  const stream = new Inflate((chunk, final) => {
    size += chunk.length
    chunks.push(chunk)
    ended ||= final
  })
  try {
    for (let next = 0; next < body.length; next += PORTION) {
      stream.push(body.subarray(next, next + PORTION), next + PORTION >= body.length)
      if (size > most) return 'unsafe'
    }
  } catch {
    return 'damaged'
  }
  return ended ? joined(chunks, size) : 'damaged'
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

/** All files, as the directory at the end of the archive tells them. */
function readDirectory(bytes: Uint8Array): Entry[] | undefined {
  const view = viewOf(bytes)
  let end = bytes.length - 22
  const first = Math.max(0, end - 65_535)
  while (end >= first && view.getUint32(end, true) !== END) end--
  if (end < first || end < 0) return undefined
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL) {
    const length = view.getUint16(at + 28, true)
    const method = view.getUint16(at + 10, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      size: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      at: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      stored: method === 0,
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries.length ? entries : undefined
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
