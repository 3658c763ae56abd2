import type { Finding, Report, Rule } from './report.ts'

/** From what on a scan fails. */
export type FailOn = 'leak' | 'undeclared' | 'unknown' | 'never'

const FAILING: { readonly [on in FailOn]: readonly Rule[] } = {
  never: [],
  leak: ['leak'],
  undeclared: ['leak', 'undeclared'],
  unknown: ['leak', 'undeclared', 'unknown'],
}

/** Keys of the findings of an earlier scan; undefined where the text is not one. */
export function readBaseline(text: string): ReadonlySet<string> | undefined {
  try {
    const { format, findings } = JSON.parse(text) as Partial<Report>
    if (format !== 'yinyom-scan/1' || !Array.isArray(findings)) return undefined
    return new Set((findings as readonly Partial<Finding>[]).map(({ key }) => String(key)))
  } catch {
    return undefined
  }
}

/** The findings that an earlier scan has not told. */
export function newFindings({ findings }: Report, known: ReadonlySet<string> = new Set()): readonly Finding[] {
  return findings.filter(({ key }) => !known.has(key))
}

export function isFailing(findings: readonly Finding[], on: FailOn): boolean {
  return findings.some(({ rule }) => FAILING[on].includes(rule))
}
