import type { Config } from '../config/resolve-config.ts'
import type { GateRef } from './read-element.ts'

/** Whether the configuration knows what an element waits for. */
export function isKnown({ categories }: Config, { category, service }: GateRef): boolean {
  return categories.some(({ id, services }) => id === category || services.some((one) => one.id === service))
}
