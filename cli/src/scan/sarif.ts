import type { Say } from '../words/say.ts'
import { sayFinding } from './render-text.ts'
import type { Finding, Report } from './report.ts'

/** A report as SARIF 2.1.0, which code hosts show beside the lines. */
export function toSarif({ url }: Report, findings: readonly Finding[], say: Say, version: string): object {
  const rules = [...new Set(findings.map(({ rule }) => rule))]
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'yinyom scan', version, rules: rules.map((id) => ({ id })) } },
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          level: finding.level,
          message: { text: messageOf(finding, say) },
          locations: locationsOf(finding, url),
          partialFingerprints: { 'yinyom-scan/1': finding.key },
        })),
      },
    ],
  }
}

function messageOf(finding: Finding, say: Say): string {
  const after = finding.places.flatMap((place) => place.after ?? []).slice(0, 3)
  return [sayFinding(finding, say), ...after].join('\n')
}

function locationsOf({ places, pages }: Finding, url: string): object[] {
  if (places.length) {
    return places.slice(0, 10).map(({ page, line, before }) => ({
      physicalLocation: { artifactLocation: { uri: page }, region: { startLine: line, snippet: { text: before } } },
    }))
  }
  return [{ physicalLocation: { artifactLocation: { uri: pages[0] ?? url }, region: { startLine: 1 } } }]
}
