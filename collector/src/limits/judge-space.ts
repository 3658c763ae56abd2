import type { Words } from '../words/words.ts'

/** What a ledger's file takes, and what is there for it; all in bytes. */
export interface Space {
  readonly used: number
  /** Most that the operator allows; undefined is no limit. */
  readonly most?: number | undefined
  readonly free: number
  readonly disk: number
}

/** What is said of it, and whether no more is taken. */
export interface SpaceVerdict {
  readonly isFull: boolean
  /** By kind, so that each is said once an hour. */
  readonly warnings: Readonly<Partial<Record<'full' | 'nearly' | 'disk', string>>>
}

const NEARLY = 0.9
const LEAST_SHARE = 0.1
const LEAST_FREE = 1e9

/** Judges the space of a ledger: full from the cap on, a warning from nine tenths of it, and one where the disk has little left. */
export function judgeSpace({ used, most = Infinity, free, disk }: Space, words: Words): SpaceVerdict {
  const isFull = used >= most
  const isLow = free < disk * LEAST_SHARE || free < LEAST_FREE
  const cap = { used: inWords(used), most: inWords(most) }
  return {
    isFull,
    warnings: {
      ...(isFull && { full: words('space.full', cap) }),
      ...(!isFull && used >= most * NEARLY && { nearly: words('space.nearly', cap) }),
      ...(isLow && { disk: words('space.disk', { free: inWords(free), disk: inWords(disk) }) }),
    },
  }
}

function inWords(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${(bytes / 1e6).toFixed(1)} MB`
}
