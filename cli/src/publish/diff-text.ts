import type { NoticeDiff, SectionDiff } from '../../../src/notices/diff/diff.ts'
import type { UnitDiff } from '../../../src/notices/diff/diff-units.ts'
import type { DiffPart } from '../../../src/notices/diff/diff-words.ts'
import { targetsOf } from '../../../src/notices/diff/link-targets.ts'
import type { Say } from '../words/say.ts'
import { remarksOn, toldUnits } from './is-told.ts'

/** Characters of unchanged text that are shown at each side of a change. */
const AROUND = 40

/** The comparison for a terminal: `[-removed-]` and `{+added+}` as git has them, so that it can be read without colour. */
export function renderDiffText({ sections }: NoticeDiff, say: Say, colour: boolean): string {
  const changed = sections.filter(({ change, moved }) => change !== 'same' || moved)
  if (!changed.length) return say('diff.none')
  return changed.map((section) => renderSection(section, say, colour)).join('\n\n')
}

function renderSection(section: SectionDiff, say: Say, colour: boolean): string {
  const name = `${section.label} ${section.title}`.trim() || say('diff.head')
  const marks = [section.change === 'same' ? [] : say(`diff.${section.change}`), section.moved ? say('diff.moved') : []]
  const units = toldUnits(section.units).map((unit) => `  ${renderUnit(unit, say, colour)}`)
  return [`${paint(name, '1', colour)} (${marks.flat().join(', ')})`, ...units].join('\n')
}

function renderUnit(unit: UnitDiff, say: Say, colour: boolean): string {
  const { parts, label, links, moved, change } = unit
  const [before, after] = remarksOn(unit, say)
  const out: string[] = before ? [before, ' '] : []
  if (label?.before) out.push(removed(label.before, colour), ' ')
  if (label?.after) out.push(added(label.after, colour), ' ')
  // What stands elsewhere now has not been removed.
  const told = moved && change === 'removed' ? parts.map(([, text]): DiffPart => ['=', text]) : parts
  told.forEach((part, at) => out.push(renderPart(part, at === 0, at === parts.length - 1, colour)))
  if (after) out.push(parts.length ? ` (${after})` : after)
  // Where the words have changed, they say it.
  if (links && parts.every(([op]) => op === '='))
    out.push(' ', removed(targetsOf(links.before), colour), ' ', added(targetsOf(links.after), colour))
  return out.join('')
}

function renderPart([op, text, was]: DiffPart, first: boolean, last: boolean, colour: boolean): string {
  if (op === '-') return removed(text, colour)
  if (op === '+') return added(text, colour)
  if (op === '~') return `{~${was.trim() ? was : '␣'}→${text.trim() ? text : '␣'}~}`
  if (text.length <= AROUND * 2) return text
  return `${first ? '' : text.slice(0, AROUND)}…${last ? '' : text.slice(-AROUND)}`
}

function removed(text: string, colour: boolean): string {
  return paint(`[-${text}-]`, '31', colour)
}

function added(text: string, colour: boolean): string {
  return paint(`{+${text}+}`, '32', colour)
}

function paint(text: string, code: string, colour: boolean): string {
  return colour ? `\u001B[${code}m${text}\u001B[0m` : text
}
