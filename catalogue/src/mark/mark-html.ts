import { createMarker } from './create-marker.ts'
import type { Finding, Mark } from './create-marker.ts'
import type { Rules } from './create-rules.ts'
import type { Edit } from './edit-tag.ts'

export interface MarkedHtml {
  readonly html: string
  readonly marks: readonly Mark[]
  readonly findings: readonly Finding[]
  readonly edits: readonly Edit[]
}

/**
 * Marks a page: scripts, frames, images, links and plugin places of services that need consent wait for it. Only those
 * attributes change; a page that is marked already stays as it is. Never throws for what a page holds.
 */
export function markHtml(html: string, rules: Rules): MarkedHtml {
  const marker = createMarker(rules)
  const marked = marker.write(html) + marker.end()
  return { html: marked, marks: marker.marks, findings: marker.findings, edits: marker.edits }
}
