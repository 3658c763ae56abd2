import type { Trouble } from '../model/problem.ts'
import { describeProblem } from '../problems/describe-problem.ts'
import { emit } from './emit.ts'
import { warn } from './warn.ts'

/** Chunk entry. Reports each problem once: on the console and as `yinyom:problem`. */
export function reportProblem(trouble: Trouble, reported: string[]): void {
  const problem = describeProblem(trouble)
  if (reported.includes(problem.message)) return
  reported.push(problem.message)
  warn(problem.message)
  emit('yinyom:problem', problem)
}
