import { createGate } from '../../../src/gate/gate.ts'
import { describeFrame } from '../../../src/gate/held-frame.ts'
import type { ScriptPolicy } from '../../../src/gate/activate.ts'

/**
 * What a test page shows of the gate at work on it. The tag's `data-allow` lists the ids that are allowed from the start,
 * its `data-budget` is the gate's; without it a slow machine would split what a test looks at in one task.
 */
export interface GatePage {
  readonly held: { readonly tag: string; readonly title: string; readonly host: string; allowOnce(): void }[]
  readonly problems: string[]
  allow(...ids: string[]): void
  deny(...ids: string[]): void
  ran(id: string): boolean
  destroy(): void
}

declare global {
  interface Window {
    log: string[]
    gatePage: GatePage
    trustedTypes?: { createPolicy(name: string, rules: object): ScriptPolicy }
  }
}

const allowed = new Set((document.currentScript as HTMLElement).dataset.allow?.split(' '))
const held: GatePage['held'] = []
const problems: string[] = []
const gate = createGate({
  document,
  allows: ({ category, service }) => allowed.has(service ?? category ?? ''),
  held: (element) => held.push({ ...describeFrame(element, (one) => gate.loadOnce(one)), tag: element.tagName }),
  report: ({ code }) => problems.push(code),
  policy: window.trustedTypes?.createPolicy('yinyom', {
    createScript: (source: string) => source,
    createScriptURL: (address: string) => address,
  }),
  nonce: (document.currentScript as HTMLElement).nonce,
  budget: Number((document.currentScript as HTMLElement).dataset.budget ?? Infinity),
})
gate.release()
window.gatePage = {
  held,
  problems,
  allow(...ids) {
    ids.forEach((id) => allowed.add(id))
    gate.release()
  },
  deny(...ids) {
    ids.forEach((id) => allowed.delete(id))
    gate.release()
  },
  ran: (id) => gate.ran(id),
  destroy: () => gate.destroy(),
}
