/** Sets what trackers set, and does so again while the page goes, twice. */
export const TRACKER = `<script type="text/plain" data-category="analytics" data-service="tracker">
  const write = () => {
    document.cookie = '_t=1; Path=/; Max-Age=999'
    document.cookie = '_t_2=1; Path=/t; Max-Age=999'
    localStorage.setItem('_t_key', '1')
    sessionStorage.setItem('_t_key', '1')
  }
  write()
  addEventListener('pagehide', write)
  addEventListener('unload', write)
  ran.push('tracker')
</script>`
export const TRACKER_SERVICE = {
  id: 'tracker',
  category: 'analytics',
  name: 'T',
  cookies: ['_t', '_t_*'],
  storage: ['_t*'],
}

/** What is left of it. Runs in the page. */
export const readTraces = (): string[] => [
  ...document.cookie.split('; ').filter((pair) => pair.startsWith('_t')),
  ...Object.keys(localStorage).filter((key) => key.startsWith('_t')),
  ...Object.keys(sessionStorage),
]
