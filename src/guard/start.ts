import { allowedHosts, policyFor } from './guard.ts'

/*
 * Stands in the head of a page, inline and before all else: holds the page to a policy of the visitor's answer. A policy
 * of a page cannot be lifted, so what a new answer allows comes with the next load; what it takes away is taken at once.
 */
const read = () => {
  try {
    return allowedHosts(window.yinyomGuard ?? {}, document.cookie, Date.now())
  } catch {
    // Hosts that are no list, or a frame that may read no cookies: nothing is allowed.
    return []
  }
}
const hold = (hosts: readonly string[]) => {
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = policyFor(hosts)
  document.head.prepend(meta)
}

/** Loads the page anew. Firefox gives a frame whose page is in it the old policy back after a reload, and not so here. */
const load = () => (location.hash ? location.reload() : location.replace(location.href))

let held = read()
hold(held)
addEventListener('yinyom:decision', () => {
  const next = read()
  if (next.some((host) => !held.includes(host))) load()
  else if (next.length < held.length) hold((held = next))
})
