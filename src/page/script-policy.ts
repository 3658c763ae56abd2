import type { ScriptPolicy } from '../gate/activate.ts'
import type { Trouble } from '../model/problem.ts'

type TrustedTypes = { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy }

/**
 * The page's Trusted Types policy for what the gate runs; it passes the page's own scripts on as they are. Made when it
 * is first needed: a page may allow each name once. Returns undefined where the browser has no Trusted Types, or the
 * page refuses the policy.
 */
export function scriptPolicy(report: (trouble: Trouble) => void): () => ScriptPolicy | undefined {
  const same = (text: string) => text
  let policy: ScriptPolicy | undefined
  return () => {
    try {
      return (policy ??= (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('yinyom', {
        createScript: same,
        createScriptURL: same,
      }))
    } catch (cause) {
      report({ code: 'trusted-types', cause })
      return undefined
    }
  }
}
