/** What the browser says of itself; undefined where a page or a browser hides it. */
export function ofNavigator(name: 'globalPrivacyControl' | 'languages' | 'userActivation'): unknown {
  try {
    return (navigator as unknown as Record<string, unknown>)[name]
  } catch {
    return undefined
  }
}

/** Whether Global Privacy Control is on in this browser, honoured or not. */
export const hasGpc = (): boolean => ofNavigator('globalPrivacyControl') === true
