/**
 * A section of the changelog of commit subjects, `area: what changes; area: …`, by area. Merges, builds of dist and what
 * names no area are left out.
 * @param {string} version
 * @param {readonly string[]} subjects newest first
 * @returns {string}
 */
export function changelogSection(version, subjects) {
  const areas = new Map()
  for (const subject of subjects) {
    for (const part of subject.split(/; (?=[\w -]+: )/)) {
      const [, area, change] = /^([a-z][\w -]*): (.+)$/.exec(part) ?? []
      if (!area || area === 'dist') continue
      areas.set(area, [...(areas.get(area) ?? []), change])
    }
  }
  const sorted = [...areas].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const parts = sorted.map(([area, changes]) => `**${area}**\n\n${changes.map((one) => `- ${one}`).join('\n')}\n`)
  return [`## ${version}\n`, ...parts].join('\n')
}
