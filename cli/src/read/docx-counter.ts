import type { ListDesign, ListLevel, Numbering } from './docx-numbering.ts'
import type { ListStyle } from './docx-styles.ts'
import { listOfStyle } from './docx-styles.ts'
import { formatNumber } from './number-format.ts'

/** The numbering of a paragraph, as the paragraph and its style say it. */
export interface Numbered {
  readonly style?: string | undefined
  /** Of the paragraph itself; `0` takes the number of the style away. */
  readonly list?: string | undefined
  readonly level?: number | undefined
}

/** What Word shows in front of a paragraph. */
export interface ListLabel {
  /** With the space after it. */
  readonly text: string
  /** 1 is the highest. */
  readonly level: number
}

const DEEPEST = 8
const BULLETS = new Set('-–—•◦▪○●■□◆►➢✓')

/** Counts as Word counts: asked for each paragraph in order, numbered or not, also for empty ones. */
export function listCounter(
  { designs, lists }: Numbering,
  styles: ReadonlyMap<string, ListStyle>,
): (paragraph: Numbered) => ListLabel | undefined {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  const designOf = (id: string): readonly [string, ListDesign] | undefined => {
    const design = designs.get(id)
    const linked = design?.styleLink === undefined ? undefined : listOfStyle(styles, design.styleLink)?.list
    const target = linked === undefined ? undefined : lists.get(linked)?.design
    if (target !== undefined && target !== id && designs.has(target)) return [target, designs.get(target)!]
    return design && [id, design]
  }
  return (paragraph) => {
    const styled = paragraph.style === undefined ? undefined : listOfStyle(styles, paragraph.style)
    const id = paragraph.list ?? styled?.list
    const list = id === undefined ? undefined : lists.get(id)
    const found = list && designOf(list.design)
    if (!list || !found || id === '0') return undefined
    const [designId, design] = found
    const at = Math.min(paragraph.level ?? levelOfStyle(design, paragraph.style) ?? styled?.level ?? 0, DEEPEST)
    const levelAt = (level: number) => list.levels.get(level) ?? design.levels.get(level)
    const level = levelAt(at)
    if (!level) return undefined
    const count = counts.get(designId) ?? []
    counts.set(designId, count)
    for (const [nth, start] of list.starts) {
      const first = `${id} ${nth}`
      if (nth <= at && !begun.has(first)) {
        begun.add(first)
        count[nth] = nth === at ? start - 1 : start
      }
    }
    count[at] = (count[at] ?? level.start - 1) + 1
    for (let upper = 0; upper < at; upper++) count[upper] ??= levelAt(upper)?.start ?? 1
    for (let lower = at + 1; lower <= DEEPEST; lower++) {
      const restart = levelAt(lower)?.restart
      if (restart === undefined || (restart > 0 && at < restart)) count[lower] = undefined
    }
    const text = labelOf(level, (nth) => [levelAt(nth), count[nth]])
    return text ? { text: text + (level.glued ? '' : ' '), level: at + 1 } : undefined
  }
}

function levelOfStyle({ levels }: ListDesign, style: string | undefined): number | undefined {
  if (style === undefined) return undefined
  for (const [at, level] of levels) if (level.style === style) return at
  return undefined
}

function labelOf(level: ListLevel, at: (nth: number) => [ListLevel | undefined, number | undefined]): string {
  // A bullet is a letter of a symbol font, or none; the notice has one bullet.
  if (level.format === 'bullet')
    return level.text.trim() ? (BULLETS.has(level.text.trim()) ? level.text.trim() : '•') : ''
  return level.text.replace(/%([1-9])/g, (_, nth: string) => {
    const [own, count] = at(Number(nth) - 1)
    if (!own || count === undefined || own.format === 'none') return ''
    return formatNumber(level.legal ? 'decimal' : own.format, count)
  })
}
