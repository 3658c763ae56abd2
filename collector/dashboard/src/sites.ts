import { computed, signal } from '@preact/signals'
import type { Infer } from '../../../src/model/schema.ts'
import type { SITE_ANSWER } from '../../src/api/answers.ts'
import { ask } from './api.ts'
import { actor, seesAll } from './session.ts'

export type SeenSite = Infer<typeof SITE_ANSWER>

/** Sites that somebody has named. */
export const known = signal<readonly SeenSite[]>([])

/** Takes whatever comes from no site's page; nobody has to make it. */
const MAIN = 'main'

/** Sites to choose from. */
export const choices = computed<readonly { readonly site: string; readonly name: string }[]>(() => {
  const sees = seesAll.value || (actor.value?.sites as readonly string[] | undefined)?.includes(MAIN)
  const isThere = known.value.some(({ site }) => site === MAIN)
  return sees && !isThere ? [...known.value, { site: MAIN, name: MAIN }] : known.value
})

const wanted = signal('')

/** The site that pages of one site are about. */
export const chosen = computed(() =>
  choices.value.some(({ site }) => site === wanted.value) ? wanted.value : (choices.value[0]?.site ?? ''),
)

export function choose(site: string): void {
  wanted.value = site
}

export async function readSites(): Promise<void> {
  known.value = (await ask<{ readonly sites: readonly SeenSite[] }>('sites')).sites
}
