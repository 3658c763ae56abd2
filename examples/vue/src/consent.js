import { onMounted, onUnmounted, readonly, ref } from 'vue'
import { createConsent } from 'yinyom'

/** One for the whole app, from its first import on. */
export const consent = createConsent({ site: 'example-vue', categories: ['necessary', 'analytics', 'marketing'] })

/** Whether a category or service may run now. */
export function useAllowed(id) {
  const allowed = ref(false)
  let stop
  onMounted(() => (stop = consent.subscribe(() => (allowed.value = consent.allows(id)))))
  onUnmounted(() => stop())
  return readonly(allowed)
}

/** Calls `run` once this category or service may run, unless the component is gone by then. */
export function whenAllowed(id, run) {
  const life = new AbortController()
  onMounted(() => consent.when(id, { signal: life.signal }).then(run, () => {}))
  onUnmounted(() => life.abort())
}
