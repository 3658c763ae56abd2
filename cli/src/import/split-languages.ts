import type { SourceLine } from './source-line.ts'

/** A document of two languages, one after the other. */
export interface LanguageSplit {
  /** Index of the first line of the second. */
  readonly at: number
  readonly first: 'th' | 'en'
  readonly second: 'th' | 'en'
}

/** A notice has so many letters at least. */
const SHORTEST = 80
/** Share of its letters that a part has in its own language. English words stand in Thai notices, hardly Thai in English ones. */
const OWN = { th: 0.6, en: 0.93 }

/**
 * Where a document in one language ends and one in another begins, if it is two notices. A part begins with a heading or a
 * line like a title, and both are long enough to be a notice.
 */
export function splitLanguages(lines: readonly SourceLine[]): LanguageSplit | undefined {
  const thai = [0]
  const latin = [0]
  for (const [at, { text, hint }] of lines.entries()) {
    const own = hint?.kind === 'around' ? '' : text
    thai.push(thai[at]! + (own.match(/[ก-ฮ]/g)?.length ?? 0))
    latin.push(
      latin[at]! + (own.replace(/(?:https?:\/\/|[\w.%+-]{1,64}@)\S{1,300}/g, '').match(/[A-Za-z]/g)?.length ?? 0),
    )
  }
  const [allThai, allLatin] = [thai.at(-1)!, latin.at(-1)!]
  if (allThai < SHORTEST / 2 || allLatin < SHORTEST) return undefined
  let best: (LanguageSplit & { readonly score: number }) | undefined
  for (let at = 1; at < lines.length; at++) {
    if (!begins(lines, at)) continue
    for (const first of ['th', 'en'] as const) {
      const before =
        first === 'th' ? thai[at]! / (thai[at]! + latin[at]! || 1) : latin[at]! / (thai[at]! + latin[at]! || 1)
      const restThai = allThai - thai[at]!
      const restLatin = allLatin - latin[at]!
      const after = (first === 'th' ? restLatin : restThai) / (restThai + restLatin || 1)
      const second = first === 'th' ? 'en' : 'th'
      if (before < OWN[first] || after < OWN[second]) continue
      if (Math.min(thai[at]! + latin[at]!, restThai + restLatin) < SHORTEST) continue
      if (before + after > (best?.score ?? 0)) best = { at, first, second, score: before + after }
    }
  }
  return best && { at: best.at, first: best.first, second: best.second }
}

/** A short line that a notice can begin with: no item, no row. */
function begins(lines: readonly SourceLine[], at: number): boolean {
  const { text, hint } = lines[at]!
  const words = text.trim()
  if (!words || hint?.kind === 'item' || hint?.kind === 'row' || hint?.kind === 'around') return false
  if (hint?.kind === 'heading' && hint.level <= 2) return true
  const named = /privacy|notice|policy|consent|terms|นโยบาย|ประกาศ|ความเป็นส่วนตัว|ยินยอม/i.test(words)
  return words.length <= 120 && named
}
