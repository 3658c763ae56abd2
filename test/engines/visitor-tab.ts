import { expect } from 'vitest'
import type { Yinyom } from '../../src/consent.ts'
import type { EngineTab } from './engine.ts'
import { findDeep } from './find-deep.ts'

/** What a visitor sees in a tab, and does there; the same in every engine. */
export interface VisitorTab extends EngineTab {
  /** Runs in the page, and can use nothing but what it is given. */
  evaluate<T, A extends readonly unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T>
  /** The words of the first such element that is seen, as they are read. */
  wordsOf(css: string): Promise<string | undefined>
  /** Resolved once it is seen; with a name, once one of this name is. */
  sees(css: string, name?: string): Promise<void>
  seesNo(css: string): Promise<void>
  clickOn(css: string, name?: string): Promise<void>
  /** What to do first is what a person does before all else: it moves the mouse. */
  stir(): Promise<void>
  accept(): Promise<void>
  reject(): Promise<void>
  status(): Promise<Yinyom['status']>
  /** Which of the categories that are asked may run. */
  granted(): Promise<string[]>
  /** Codes of the problems that this page has reported. */
  problems(): Promise<string[]>
}

export const BANNER = '.banner'
export const ACCEPT = '.banner [data-action=accept]'
export const REJECT = '.banner [data-action=reject]'
export const SETTINGS = '.s-dialog'
export const TAB = 'button.tab'

export function visitorTab(tab: EngineTab): VisitorTab {
  const find = (css: string, name = '') => `(${findDeep.toString()})(${JSON.stringify(css)}, ${JSON.stringify(name)})`
  const isSeen = (css: string, name?: string) => tab.run<boolean>(`${find(css, name)} !== undefined`)
  const evaluate: VisitorTab['evaluate'] = (work, ...args) =>
    tab.run(`(${work.toString()})(...${JSON.stringify(args)})`)

  async function clickOn(css: string, name?: string): Promise<void> {
    await expect.poll(() => tab.click(find(css, name)), { message: `${css} ${name ?? ''} can be clicked` }).toBe(true)
  }

  async function sees(css: string, name?: string): Promise<void> {
    await expect.poll(() => isSeen(css, name), { message: `${css} ${name ?? ''} is seen` }).toBe(true)
  }

  async function seesNo(css: string): Promise<void> {
    await expect.poll(() => isSeen(css), { message: `${css} is seen` }).toBe(false)
  }

  /** A yes in the first moments of the question is not taken; a person would press again. */
  async function answer(css: string): Promise<void> {
    await sees(css)
    const press = async () => {
      await tab.click(find(css)).catch(() => false)
      return isSeen(BANNER)
    }
    await expect.poll(press, { message: 'the banner takes the answer' }).toBe(false)
  }

  return {
    ...tab,
    evaluate,
    wordsOf: (css) => tab.run(`${find(css)}?.innerText?.replaceAll('\\u2060', '').replaceAll('\\u00a0', ' ').trim()`),
    sees,
    seesNo,
    clickOn,
    async stir() {
      await tab.point(9, 9)
      await tab.point(14, 14)
    },
    accept: () => answer(ACCEPT),
    reject: () => answer(REJECT),
    status: () => evaluate(() => window.Yinyom.status),
    granted: () => evaluate(() => ['functional', 'analytics', 'marketing'].filter((id) => window.Yinyom.allows(id))),
    problems: () =>
      evaluate(() => window.heard.flatMap(([name, detail]) => (name === 'yinyom:problem' ? [detail.code] : []))),
  }
}
