import { fits } from '../../../src/model/name-pattern.ts'

/** Code as needles are compared with it: no white space, one kind of quote. */
export function plainCode(code: string): string {
  return code.replace(/\s+/g, '').replace(/["`]/g, "'")
}

/** Whether a needle stands in code that `plainCode` has made plain. */
export function hasNeedle(plain: string, needle: string): boolean {
  return needle.includes('*') ? fits(plain, `*${needle}*`) : plain.includes(needle)
}

/** Addresses of other hosts that stand in code as texts, each once; `\/` as JSON writes it, too. */
export function addressesIn(code: string): string[] {
  const found =
    code.replaceAll('\\/', '/').match(/(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[^\s"'`<>\\)]*)?/gi) ?? []
  return [...new Set(found)]
}

/** Whether code asks for something by itself: only then an address in it is more than a link. */
export function isLoading(code: string): boolean {
  return /createElement|insertBefore|appendChild|\.append\(|document\.write|new\s+Image|\.src\s*=|fetch\s*\(|sendBeacon|XMLHttpRequest|importScripts|import\s*["'{*\w(]|getScript|innerHTML/.test(
    code,
  )
}
