import { EXIT, Failure } from './failure.ts'

/** Says what to do where a browser was wanted and there is none; any other error goes on. */
export function noBrowser(error: unknown): never {
  if (!(error instanceof Error) || error.name !== 'NoBrowserError') throw error
  const { asked, cause } = error as Error & { readonly asked?: string }
  if (asked === undefined) throw new Failure('scan.no-browser', {}, EXIT.usage)
  if (/firefox/i.test(asked)) throw new Failure('scan.no-firefox', { browser: asked }, EXIT.usage)
  const reason = cause instanceof Error ? cause.message.split('\n')[0]! : ''
  throw new Failure('scan.browser-failed', { browser: asked, reason }, EXIT.usage)
}
