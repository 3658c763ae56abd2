import { foldAnchor } from './format/notice-label.ts'

/** What an anchor is made of. */
export interface Anchored {
  readonly label?: string
  /** Heading as plain text. */
  readonly title?: string
  readonly level: number
}

/** Characters of a heading that go into an anchor. */
const LONGEST = 40

/**
 * An anchor for each section, in order: the labels on the way down to it, so that an edit elsewhere changes none.
 * `ข้อ ๒` and in it `(ข)` → `ข้อ-2-ข`; `๕.` and in it `๕.๔.๑` → `5.4.1`. A section without a label has its heading
 * instead, below the nearest labelled section. Where that is taken, the heading is added, then that of the sections
 * above, then a number.
 */
export function buildAnchors(sections: readonly Anchored[]): string[] {
  const taken = new Set<string>()
  /** The last number given to a path, so that a thousand equal labels are not counted a thousand times. */
  const counts = new Map<string, number>()
  const above: { level: number; anchor: string; labelled: boolean; slug: string }[] = []
  return sections.map(({ label, title, level }) => {
    while (above.length && above.at(-1)!.level >= level) above.pop()
    const key = foldAnchor(label ?? '').slice(0, LONGEST)
    const slug = cut(foldAnchor(title ?? ''))
    const path = join(above.filter(({ labelled }) => labelled).at(-1)?.anchor ?? '', key || slug || 'section')
    const chapters = above.filter(({ labelled }) => !labelled).map((one) => one.slug)
    const wanted = [path, key && slug && `${path}-${slug}`, [...chapters, path].filter(Boolean).join('-')]
    let anchor = wanted.find((one) => one && !taken.has(one))
    while (!anchor) {
      const count = (counts.get(path) ?? 1) + 1
      counts.set(path, count)
      if (!taken.has(`${path}-${count}`)) anchor = `${path}-${count}`
    }
    taken.add(anchor)
    above.push({ level, anchor, labelled: key !== '', slug })
    return anchor
  })
}

/**
 * The anchor that a link's fragment means, written in either digits, with or without brackets: `#ข้อ-๒-ข`,
 * `#%E0%B8%82…`, `#ข้อ 2 (ข)`; undefined where none is.
 */
export function findAnchor(anchors: Iterable<string>, fragment: string): string | undefined {
  const key = foldAnchor(decode(fragment.replace(/^#/, '')))
  for (const anchor of anchors) if (key && foldAnchor(anchor) === key) return anchor
  return undefined
}

/** `5.4` below `ข้อ-5` is `ข้อ-5.4`: a number that repeats those above it says them once. */
function join(parent: string, key: string): string {
  for (let end = key.lastIndexOf('.'); end > 0; end = key.lastIndexOf('.', end - 1)) {
    const head = key.slice(0, end)
    if (parent === head || parent.endsWith(`-${head}`)) return parent.slice(0, -head.length) + key
  }
  return parent ? `${parent}-${key}` : key
}

/** Not inside a Thai syllable: marks stay with their letter. */
function cut(slug: string): string {
  return slug
    .slice(0, LONGEST)
    .replace(slug.length > LONGEST && /^\p{M}/u.test(slug.slice(LONGEST)) ? /\P{M}\p{M}*$/u : /$/, '')
    .replace(/[-.]+$/, '')
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
