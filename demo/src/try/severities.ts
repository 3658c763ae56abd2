import type { Finding, Severity } from '../../../cli/src/check/finding.ts'

/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[]

/** Findings by how grave they are, each in the order in which they were told. */
export function severities(findings: readonly Finding[]): Readonly<Record<Severity, readonly Finding[]>> {
  const of = (severity: Severity) => findings.filter((one) => one.severity === severity)
  return { error: of('error'), warning: of('warning'), note: of('note') }
}
