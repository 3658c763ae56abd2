import { diffUnits, strictest } from './diff-units.ts'
import type { ChangeKind, UnitDiff } from './diff-units.ts'
import { likeness, piecesOf } from './likeness.ts'
import { foldOf } from './text-units.ts'
import type { SectionText, TextUnit } from './text-units.ts'

/** A shorter text may stand in two places by chance. */
const LONG = 24
/** From here on two tables are versions of one. */
const ALIKE = 0.5
/** Tables that are looked at: each is compared with each. */
const MOST = 40

/** What is looked at of a section. */
interface ChangedSection {
  readonly change: ChangeKind
  readonly units: readonly UnitDiff[]
}

interface Block {
  readonly path: string
  readonly units: readonly TextUnit[]
  readonly text: string
}

/**
 * Finds blocks that have gone in one place and come in another: any that says the same, and tables that say nearly the
 * same. Their pieces are marked as moved, and where a block is now it says how it has changed.
 */
export function followBlocks<S extends ChangedSection>(
  sections: readonly S[],
  before: readonly SectionText[],
  after: readonly SectionText[],
): readonly S[] {
  const gone = oneSidedBlocks(sections, before, 'removed')
  const come = gone.length ? oneSidedBlocks(sections, after, 'added') : []
  const origins = new Map<string, Block>()
  const left = new Set(gone)
  for (const block of come) {
    const origin = [...left].find(({ text, units }) => text === block.text && units[0]!.kind === block.units[0]!.kind)
    if (origin) pair(origin, block)
  }
  const isTable = ({ units }: Block) => units[0]!.kind === 'table'
  for (const block of come.filter((one) => isTable(one) && !origins.has(one.path)).slice(0, MOST)) {
    const pieces = piecesOf(block.text)
    const origin = [...left]
      .filter(isTable)
      .slice(0, MOST)
      .find(({ text }) => likeness(piecesOf(text), pieces) >= ALIKE)
    if (origin) pair(origin, block)
  }
  if (!origins.size) return sections
  const moving = new Set([...origins.values()].map(({ path }) => path))
  return sections.map((section) => {
    const units = mark(section.units)
    if (section.change !== 'changed') return { ...section, units }
    // What only stands in another place of its section says what it said.
    const own = new Set(section.units.map(({ after }) => after && origins.get(blockOf(after))?.path))
    const told = units.filter((unit) => !(unit.change === 'removed' && unit.moved && own.has(blockOf(unit.before!))))
    return { ...section, units, change: strictest(['form', ...told.map(({ change }) => change)]) }
  })

  function pair(origin: Block, block: Block): void {
    origins.set(block.path, origin)
    left.delete(origin)
  }

  function mark(units: readonly UnitDiff[]): UnitDiff[] {
    const told = new Set<string>()
    return units.flatMap((unit): UnitDiff[] => {
      const path = blockOf(unit.after ?? unit.before!)
      if (unit.change === 'removed') return [moving.has(path) ? { ...unit, moved: true } : unit]
      const origin = unit.change === 'added' && origins.get(path)
      if (!origin) return [unit]
      if (told.has(path)) return []
      told.add(path)
      const block = come.find((one) => one.path === path)!
      const texts = new Map(block.units.map((one) => [one.path, one.text]))
      return diffUnits(origin.units, block.units).map((one): UnitDiff => {
        const text = one.parts.length ? '' : texts.get(one.after ?? '')
        return { ...one, moved: true, ...(text && { parts: [['=', text]] }) }
      })
    })
  }
}

/** The blocks of which every piece has gone, or every piece has come. */
function oneSidedBlocks(
  sections: readonly ChangedSection[],
  parts: readonly SectionText[],
  change: 'removed' | 'added',
): Block[] {
  if (!sections.some(({ units }) => units.some((unit) => unit.change === change))) return []
  const side = change === 'added' ? 'after' : 'before'
  const whole = new Map<string, boolean>()
  for (const { units } of sections)
    for (const unit of units) {
      const path = unit[side] === undefined || unit.kind === 'section' ? '' : blockOf(unit[side])
      if (path) whole.set(path, whole.get(path) !== false && unit.change === change)
    }
  const blocks = new Map<string, TextUnit[]>()
  for (const unit of parts.flatMap(({ units }) => units)) {
    const path = blockOf(unit.path)
    if (!whole.get(path)) continue
    const units = blocks.get(path)
    if (units) units.push(unit)
    else blocks.set(path, [unit])
  }
  return [...blocks]
    .map(([path, units]) => ({ path, units, text: units.map(foldOf).join('\n') }))
    .filter(({ text }) => text.length >= LONG)
}

/** `blocks[3]` of a path in it; empty for what stands in no block. */
function blockOf(path: string): string {
  return path.startsWith('blocks[') ? path.slice(0, path.indexOf(']') + 1) : ''
}
