import { trust } from './activate.ts'
import type { ActivatePorts } from './activate.ts'

/**
 * Whether what the gate inserts gains nothing by it. Only under `strict-dynamic` does a script that we insert run where
 * the same markup could not have run by itself. A policy in a header cannot be read; so a handler is tried, once, and
 * where the policy forbids it, the report of that names the policy. Undefined until that is here (`settled`).
 */
export function createProbe(ports: ActivatePorts, settled: () => void, signal: AbortSignal): () => boolean | undefined {
  const { document: page } = ports
  let tried: HTMLElement | undefined
  let answer: boolean | undefined

  function hear({ disposition, originalPolicy }: SecurityPolicyViolationEvent): void {
    if (answer !== undefined || disposition !== 'enforce') return
    if (originalPolicy.includes("'strict-dynamic'")) answer = false
    // Another policy may have forbidden it too; its report is on its way.
    setTimeout(() => {
      answer ??= true
      settled()
    })
  }

  return () => {
    if (!tried) {
      tried = page.createElement('i')
      page.addEventListener('securitypolicyviolation', hear, { signal })
      tried.setAttribute('onclick', trust('createScript', 'this.id=1', ports))
      tried.click()
      if (tried.id) answer = true
    }
    return answer
  }
}
