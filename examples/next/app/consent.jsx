'use client'

import { useEffect } from 'react'
import { createConsent } from 'yinyom'

/** Starts Yinyom in the browser; on the server it is nothing. */
export function Consent() {
  useEffect(() => {
    const consent = createConsent({ site: 'example-next', categories: ['necessary', 'analytics', 'marketing'] })
    return () => consent.destroy()
  }, [])
  return null
}
