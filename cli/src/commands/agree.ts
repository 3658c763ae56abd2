import type { Context } from './context.ts'
import { EXIT, Failure } from './failure.ts'

/** Asks where somebody sits there; elsewhere `--yes` must have been said. */
export async function agree(
  { io, json }: Context,
  { yes }: { readonly yes?: boolean },
  question: string,
): Promise<void> {
  if (yes) return
  if (!io.interactive || json) throw new Failure('site.needs-yes', {}, EXIT.usage)
  const answer = (await io.ask(`${question} `)).trim()
  if (!/^(y|yes|ใช่|ตกลง)$/i.test(answer)) throw new Failure('site.declined')
}
