import { computed, signal } from '@preact/signals'
import type { Infer } from '../../../src/model/schema.ts'
import type { Verb } from '../../src/access/roles.ts'
import type { ACTOR_ANSWER } from '../../src/api/answers.ts'

export type SeenActor = Infer<typeof ACTOR_ANSWER>

/** Whoever is logged in; undefined while nobody is. */
export const actor = signal<SeenActor | undefined>(undefined)

/** Whether whoever is logged in may do this. The API decides; this only leaves out what would be refused. */
export function may(verb: Verb): boolean {
  return actor.value?.may.includes(verb) ?? false
}

/** Whether whoever is logged in sees all sites: users, audit, erasure and holds concern all. */
export const seesAll = computed(() => actor.value?.sites === '*')
