import { createGate } from '../../../src/gate/gate.ts'
import { describeFrame } from '../../../src/gate/held-frame.ts'
import type { ScriptPolicy } from '../../../src/gate/activate.ts'

/**
 * What a test page shows of the gate at work on it. The tag's `data-allow` lists the ids that are allowed from the start,
 * its `data-budget` is the gate's; without it a slow machine would split what a test looks at in one task.
 */
export interface GatePage {
  /** The frames that wait now. */
  readonly held: readonly { readonly tag: string; readonly title: string; readonly host: string; allowOnce(): void }[]
  /** Times that frames were announced. */
  readonly announced: number
  readonly problems: string[]
  watch(root: Node): void
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

const tag = document.currentScript as HTMLElement
const allowed = new Set(tag.dataset.allow?.split(' '))
let announced = 0
const problems: string[] = []
const gate = createGate({
  document,
  allows: ({ category, service }) => allowed.has(service ?? category ?? ''),
  onHeld: () => announced++,
  hosts: () => tag.dataset.hosts?.split(' '),
  report: ({ code }) => problems.push(code),
  policy: window.trustedTypes?.createPolicy('yinyom', {
    createScript: (source: string) => source,
    createScriptURL: (address: string) => address,
  }),
  nonce: tag.nonce,
  budget: Number(tag.dataset.budget ?? Infinity),
})
gate.release()
window.gatePage = {
  get held() {
    return gate
      .heldFrames()
      .map((element) => ({ ...describeFrame(element, (one) => gate.loadOnce(one)), tag: element.tagName }))
  },
  get announced() {
    return announced
  },
  problems,
  watch: (root) => gate.watch(root),
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
