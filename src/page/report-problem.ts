import { mergeSources } from '../config/merge-sources.ts'
import type { ConfigSource } from '../config/merge-sources.ts'
import type { Trouble } from '../model/problem.ts'
import { describeProblem } from '../problems/describe-problem.ts'
import type { ProblemWords } from '../problems/problem-words.ts'
import type { Chunks } from './chunks.ts'
import { emit } from './emit.ts'
import { warn } from './warn.ts'

/**
 * Chunk entry. Reports each problem once, on the console and as `yinyom:problem`, in the language of the page's owner:
 * the one that the tag or the configuration names, else the page's own; English for all that is not Thai, and where the
 * Thai sentences cannot be loaded.
 */
export async function reportProblem(
  trouble: Trouble,
  reported: string[],
  sources: readonly ConfigSource[],
  chunks: Pick<Chunks, 'load'>,
): Promise<void> {
  const problem = describeProblem(trouble, isThai(sources) ? await loadThai(chunks) : undefined)
  if (reported.includes(problem.message)) return
  reported.push(problem.message)
  warn(problem.message)
  emit('yinyom:problem', problem)
}

function isThai(sources: readonly ConfigSource[]): boolean {
  const { lang } = document.documentElement
  try {
    const { locale = 'auto' } = mergeSources(sources)
    return (locale === 'auto' ? lang : String(locale)).toLowerCase().split('-')[0] === 'th'
  } catch {
    return false
  }
}

/** On their way: who asks meanwhile waits for the same, so that problems are told in the order in which they were found. */
const thai = new WeakMap<Pick<Chunks, 'load'>, Promise<ProblemWords | undefined>>()

function loadThai(chunks: Pick<Chunks, 'load'>): Promise<ProblemWords | undefined> {
  const loading =
    thai.get(chunks) ??
    chunks.load('problems-th').then(
      ({ inThai }) => inThai,
      () => {
        thai.delete(chunks)
        return undefined
      },
    )
  thai.set(chunks, loading)
  return loading
}
