import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import type { CheckContext } from '../check/context.ts'
import type { Context } from './context.ts'
import { EXIT, Failure } from './failure.ts'
import { printFinding } from './notice-check.ts'

/**
 * The rules that stand in the document as waived: errors that its owner names, or all of them. An error that is not
 * named refuses the publication, and so does a name that is no rule of this document: it would record nothing.
 */
export function waiveFindings(
  context: Context,
  draft: NoticeDraft,
  known: CheckContext,
  given: string | undefined,
): string[] {
  const { tools, print } = context
  const errors = tools.checkNotice(draft, known).filter(({ severity }) => severity === 'error')
  const broken = [...new Set(errors.map(({ rule }) => rule))].sort()
  if (given?.trim() === 'all') return broken
  const named = (given ?? '').split(/[\s,]+/).filter(Boolean)
  const stray = named.find((rule) => !broken.includes(rule))
  if (stray) throw new Failure('publish.stray-waiver', { rule: stray }, EXIT.usage)
  const open = errors.filter(({ rule }) => !named.includes(rule))
  if (!open.length) return broken
  for (const finding of open) printFinding(context, finding)
  print(tools.disclaimer[context.language])
  throw new Failure('publish.incomplete', {
    rules: [...new Set(open.map(({ rule }) => rule))].join(', '),
    count: open.length,
  })
}
