import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { createConsent } from 'yinyom'

const Consent = createContext(undefined)
const CONFIG = { site: 'example-react', categories: ['necessary', 'analytics', 'marketing'] }

/** Starts Yinyom with the app and takes it off the page with it. */
export function ConsentProvider({ children }) {
  const [consent, setConsent] = useState()
  useEffect(() => {
    const started = createConsent(CONFIG)
    setConsent(started)
    // StrictMode mounts twice in development: the first copy leaves nothing behind.
    return () => started.destroy()
  }, [])
  return <Consent value={consent}>{children}</Consent>
}

/** Whether a category or service may run now; the component is drawn again when that changes. */
export function useAllowed(id) {
  const consent = useContext(Consent)
  const subscribe = useCallback((changed) => consent?.subscribe(changed) ?? (() => {}), [consent])
  return useSyncExternalStore(
    subscribe,
    () => consent?.allows(id) ?? false,
    () => false,
  )
}
