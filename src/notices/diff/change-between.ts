import { CHANGE_CLASSES } from '../format/notices-manifest.ts'
import type { ChangeClass, NoticeVersion } from '../format/notices-manifest.ts'

/** What lies between two versions. */
export interface NoticeChange {
  /** The strictest step on the way; undefined where they are the same version. */
  readonly change?: ChangeClass
  /** Ids of the categories that must be asked again, `all` for every one that is asked. None unless material. */
  readonly affects: 'all' | readonly string[]
}

/**
 * The change from one version to another, back as well as forth: who agreed to the later one has not agreed to the
 * earlier. A version that is not listed counts as material for all: nobody knows what it said.
 */
export function changeBetween(versions: readonly NoticeVersion[], from: string, to: string): NoticeChange {
  if (from === to) return { affects: [] }
  const [first, last] = [from, to]
    .map((wanted) => versions.findIndex(({ version }) => version === wanted))
    .sort((a, b) => a - b) as [number, number]
  if (first < 0) return { change: 'material', affects: 'all' }
  const steps = versions.slice(first + 1, last + 1)
  const change = CHANGE_CLASSES.find((one) => steps.some((step) => step.change === one))!
  const material = steps.filter((step) => step.change === 'material')
  const all = material.some(({ affects }) => !affects?.length)
  return { change, affects: all ? 'all' : [...new Set(material.flatMap(({ affects = [] }) => affects))] }
}
