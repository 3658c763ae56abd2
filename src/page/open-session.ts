import { startActing } from './session.ts'
import type { Actor } from './session.ts'
import { checkConfig } from '../config/check-config.ts'
import { emit } from './emit.ts'
import { describeProblem } from '../problems/describe-problem.ts'
import type { ConfigInput } from '../config/config-schema.ts'
import type { Trouble } from '../problems/describe-problem.ts'
import type { Page } from './page.ts'
import { warn } from './warn.ts'

export { checkConfig }

/** Chunk entry. The actor of this page; where the configuration is wrong, that of a page with what is right in it. */
export function createActor(page: Page): Actor | Promise<Actor> {
  if (page.input) return begin(page, page.input)
  const { input, faulty } = checkConfig(page.sources, page.report)
  return faulty ? page.restart(input).act((actor) => actor) : begin(page, input)
}

/** Where a manifest is named, what knows of notices is loaded first. */
function begin(page: Page, input: ConfigInput): Actor | Promise<Actor> {
  const { chunks, report } = page
  if (!input.notices?.manifest) return startActing(page, input)
  return chunks.load('notices').then(
    ({ createNoticeCare }) => startActing(page, input, createNoticeCare),
    (cause: unknown) => {
      report({ code: 'chunk-failed', subject: 'notices', cause })
      return startActing(page, input)
    },
  )
}

/** Says a problem once, on the console and as an event. */
export function reportProblem(trouble: Trouble, reported: Set<string>): void {
  const problem = describeProblem(trouble)
  if (reported.has(problem.message)) return
  reported.add(problem.message)
  warn(problem.message)
  emit('yinyom:problem', problem)
}
