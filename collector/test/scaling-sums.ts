import { sizeInWords } from '../src/stats/file-size.ts'

/** What `docs/scaling.md` reckons with; each stands in its first table, in this order. */
export const ASSUMED = {
  /** Receipts of one site a day. */
  receiptsADay: 1000,
  /** How many times the mean a peak is. */
  peak: 10,
  /** Days that receipts are kept. */
  days: 1095,
  /** Bytes of a receipt on disk, with its indexes and tiles. */
  bytes: 700,
  /** Milliseconds of CPU that a receipt takes of a collector. */
  cpu: 0.4,
  /** Rows of counts of one site a day. */
  counts: 30,
  /** Bytes that one service is let grow to. */
  service: 5_000_000_000_000,
} as const

const SECONDS = 86_400
const HASH = 32
const TILE = 256
/** The most months that so many days touch. */
const MONTHS = Math.ceil((ASSUMED.days / 365) * 12) + 1

const SITES = [1, 100, 10_000] as const

interface Sums {
  readonly receiptsADay: number
  readonly meanASecond: number
  readonly peakASecond: number
  readonly cores: number
  readonly rows: number
  readonly bytes: number
  readonly tileBytes: number
  readonly tileRows: number
  readonly logs: number
  readonly countRows: number
  readonly services: number
}

function sumsOf(sites: number): Sums {
  const receiptsADay = sites * ASSUMED.receiptsADay
  const rows = receiptsADay * ASSUMED.days
  const meanASecond = receiptsADay / SECONDS
  const peakASecond = meanASecond * ASSUMED.peak
  const bytes = rows * ASSUMED.bytes
  const logs = sites * MONTHS
  // Each level has a 256th of the hashes of the one below; the last tile of a level is not full, on each of two levels.
  const hashes = rows * (TILE / (TILE - 1))
  return {
    receiptsADay,
    meanASecond,
    peakASecond,
    cores: (peakASecond * ASSUMED.cpu) / 1000,
    rows,
    bytes,
    tileBytes: hashes * HASH,
    tileRows: hashes / TILE + 2 * logs,
    logs,
    countRows: sites * ASSUMED.counts * ASSUMED.days,
    services: Math.ceil(bytes / ASSUMED.service),
  }
}

const whole = (value: number) => Math.round(value).toLocaleString('en-US')
const two = (value: number) => (value >= 10 ? whole(value) : String(Number(value.toPrecision(2))))

/** The cells of the table of sums, row by row, as the page writes them. */
export function sumCells(): string[][] {
  const all = SITES.map(sumsOf)
  const row = (cell: (sums: Sums) => string) => all.map(cell)
  return [
    row((one) => whole(one.receiptsADay)),
    row((one) => `${two(one.meanASecond)}/s`),
    row((one) => `${two(one.peakASecond)}/s`),
    row((one) => two(one.cores)),
    row((one) => whole(one.rows)),
    row((one) => sizeInWords(one.bytes)),
    row((one) => sizeInWords(one.tileBytes)),
    row((one) => whole(one.tileRows)),
    row((one) => whole(one.logs)),
    row((one) => whole(one.countRows)),
    row((one) => whole(one.services)),
  ]
}
