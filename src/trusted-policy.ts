import type { ScriptPolicy } from './engine/gate/activate.ts'
import type { Trouble } from './engine/problems.ts'

type Factory = { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy }

/**
 * The Trusted Types policy `yinyom`, which passes the page's own held-back scripts on as they are. It is made when it is
 * first needed, because a page may allow each name once; where there is no such thing, texts stay texts.
 */
export function createTrustedPolicy(report: (trouble: Trouble) => void): ScriptPolicy {
  const plain: ScriptPolicy = { createScript: (source) => source, createScriptURL: (address) => address }
  let policy: ScriptPolicy | undefined
  const get = () => {
    try {
      policy ??= (window as { trustedTypes?: Factory }).trustedTypes?.createPolicy('yinyom', plain)
    } catch (cause) {
      report({ code: 'trusted-types', cause })
    }
    return (policy ??= plain)
  }
  return { createScript: (source) => get().createScript(source), createScriptURL: (address) => get().createScriptURL(address) }
}
