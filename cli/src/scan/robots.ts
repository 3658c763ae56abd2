/** Whether a path may be visited. */
export type Robots = (path: string) => boolean

interface RobotsRule {
  readonly allow: boolean
  readonly pattern: string
}

/**
 * Reads a robots.txt (RFC 9309) for one agent: the group that names it, else the one for all; the longest rule counts,
 * and of two as long the one that allows.
 */
export function readRobots(text: string, agent: string): Robots {
  const groups = new Map<string, RobotsRule[]>()
  let open: string[] = []
  let isHead = false
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#|$)/.exec(line) ?? []
    const word = key.toLowerCase()
    if (word === 'user-agent') {
      open = isHead ? [...open, value.toLowerCase()] : [value.toLowerCase()]
      isHead = true
      for (const name of open) if (!groups.has(name)) groups.set(name, [])
    } else if (word === 'allow' || word === 'disallow') {
      isHead = false
      if (value) for (const name of open) groups.get(name)!.push({ allow: word === 'allow', pattern: value })
    }
  }
  const rules = groups.get(agent.toLowerCase()) ?? groups.get('*') ?? []
  const byWeight = rules.toSorted(
    (one, other) => other.pattern.length - one.pattern.length || Number(other.allow) - Number(one.allow),
  )
  return (path) => byWeight.find(({ pattern }) => isCovered(path, pattern))?.allow ?? true
}

/** `*` stands for any run of characters, `$` at the end for the end. */
function isCovered(path: string, pattern: string): boolean {
  const isWhole = pattern.endsWith('$')
  const [start = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(start)) return false
  let at = start.length
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    const found = isWhole && isLast ? path.lastIndexOf(part) : path.indexOf(part, at)
    if (found < at) return false
    at = found + part.length
  }
  return !isWhole || at === path.length
}
