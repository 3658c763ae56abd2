import Ajv from 'ajv'
import type { Page } from 'playwright-core'

/** How the format names an element: found in the document, or below `parent` and in its shadow root. */
interface Selection {
  readonly selector: string
  readonly displayFilter?: boolean
}

interface Found {
  readonly type: string
  readonly parent?: Selection
  readonly target?: Selection
}

/** The part of a rule that ours uses. */
export interface Rule {
  readonly detectors: readonly {
    readonly presentMatcher: readonly Found[]
    readonly showingMatcher: readonly Found[]
  }[]
  readonly methods: readonly { readonly name: string; readonly action: Found }[]
}

const selection = {
  type: 'object',
  required: ['selector'],
  additionalProperties: false,
  properties: { selector: { type: 'string' }, displayFilter: { type: 'boolean' } },
}
const found = (type: string) => ({
  type: 'object',
  required: ['type', 'target'],
  additionalProperties: false,
  properties: { type: { const: type }, parent: selection, target: selection },
})
const matchers = { type: 'array', minItems: 1, items: found('css') }

/** What the client's README says of a rule, as far as ours goes. */
const FORMAT = {
  type: 'object',
  required: ['detectors', 'methods'],
  additionalProperties: false,
  properties: {
    detectors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['presentMatcher', 'showingMatcher'],
        additionalProperties: false,
        properties: { presentMatcher: matchers, showingMatcher: matchers },
      },
    },
    methods: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'action'],
        additionalProperties: false,
        properties: {
          name: { enum: ['HIDE_CMP', 'OPEN_OPTIONS', 'DO_CONSENT', 'SAVE_CONSENT', 'UTILITY'] },
          action: found('click'),
        },
      },
    },
  },
}

export function ruleFaults(rule: unknown): string[] {
  const isRule = new Ajv({ allErrors: true }).compile(FORMAT)
  isRule(rule)
  return (isRule.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** Whether a rule's detectors would find the question on this page, and see it. */
export async function ruleMatches(page: Page, { detectors }: Rule): Promise<{ present: boolean; showing: boolean }> {
  const all = async (matchers: readonly Found[]) => {
    const counts = await Promise.all(matchers.map((one) => countOf(page, one, false)))
    return counts.every((count) => count > 0)
  }
  const [detector] = detectors
  return { present: await all(detector!.presentMatcher), showing: await all(detector!.showingMatcher) }
}

/** Clicks what a rule's methods name, as a script does; returns how many elements they name in all. */
export async function ruleClicks(page: Page, { methods }: Rule): Promise<number> {
  let clicks = 0
  for (const { action } of methods) clicks += await countOf(page, action, true)
  return clicks
}

function countOf(page: Page, { parent, target }: Found, click: boolean): Promise<number> {
  return page.evaluate(
    ({ parent, target, click }) => {
      const below = parent ? document.querySelector(parent.selector) : document
      const top = (below as Element | null)?.shadowRoot ?? below
      const elements = [...(top?.querySelectorAll<HTMLElement>(target!.selector) ?? [])].filter(
        (one) => target!.displayFilter === undefined || target!.displayFilter === (one.offsetHeight !== 0),
      )
      if (click) for (const one of elements) one.click()
      return elements.length
    },
    { parent, target, click },
  )
}
