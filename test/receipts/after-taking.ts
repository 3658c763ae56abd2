import { settled } from './a-clock.ts'
import { aDevice } from './a-device.ts'
import { drafts } from './a-draft.ts'
import { aCollector } from './model-collector.ts'
import type { Happening } from './model-collector.ts'

/** A tab that took `count` drafts while this happened to the attempts. */
export async function afterTaking(count: number, ...happenings: readonly Happening[]) {
  const { collector, device, tab } = await leaving(count, ...happenings)
  return { collector, device, tab }
}

/** The same, with the ids that were handed to the browser on the way out. */
export async function leaving(count: number, ...happenings: readonly Happening[]) {
  const collector = aCollector()
  const handed: string[] = []
  const beacon = ({ receipt_id }: { receipt_id: string }) => handed.push(receipt_id) > 0
  const device = aDevice({ ...collector, beacon })
  const tab = device.openTab()
  collector.next(...happenings)
  await tab.outbox.take(drafts(count))
  await settled()
  return { collector, device, tab, handed }
}
