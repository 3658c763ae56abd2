import type { Infer } from '../../../src/model/schema.ts'
import type { COUNTS_ANSWER } from '../../src/api/answers.ts'

export type CountsAnswer = Infer<typeof COUNTS_ANSWER>
export type Sum = CountsAnswer['counts'][number]

/** How far it is known who has sent a receipt, strongest first. */
const GRADES = ['site', 'device', 'origin'] as const
export type Grade = (typeof GRADES)[number]

/** What visitors answered. */
export interface Rate {
  readonly given: number
  readonly refused: number
  /** given / (given + refused), from 0 to 1; undefined where nobody answered. */
  readonly share: number | undefined
}

/**
 * The strongest grade that a site has in these sums; undefined where it has only receipts that anybody may have posted.
 * What it does not hold cannot move a rate.
 */
export function strongestGrade(sums: readonly Sum[]): Grade | undefined {
  return GRADES.find((grade) => sums.some(({ provenance, receipts }) => provenance === grade && receipts > 0))
}

/** The sums of one grade; none where there is no grade. */
export function ofGrade(sums: readonly Sum[], grade: string | undefined): readonly Sum[] {
  return sums.filter(({ provenance }) => provenance === grade)
}

export function rateOf(sums: readonly Sum[]): Rate {
  const given = total(sums.filter(({ state }) => state === 'given'))
  const refused = total(sums.filter(({ state }) => state === 'refused'))
  return { given, refused, share: given + refused > 0 ? given / (given + refused) : undefined }
}

/**
 * How many receipts these sums stand for. A receipt is counted once in each category that it answers, so the category
 * with most has them all.
 */
export function receiptsIn(sums: readonly Sum[]): number {
  return Math.max(0, ...[...groupBy(sums, 'category').values()].map(total))
}

function total(sums: readonly Sum[]): number {
  let all = 0
  for (const { receipts } of sums) all += receipts
  return all
}

export type SumKey = Exclude<keyof Sum, 'receipts'>

export function groupBy(sums: readonly Sum[], key: SumKey): Map<string, Sum[]> {
  const groups = new Map<string, Sum[]>()
  for (const sum of sums) {
    const value = sum[key] ?? ''
    const group = groups.get(value)
    if (group) group.push(sum)
    else groups.set(value, [sum])
  }
  return groups
}

/** Categories that a visitor can answer, the usual ones in the order of the banner. */
export function answeredCategories(sums: readonly Sum[]): string[] {
  const usual = ['functional', 'analytics', 'marketing']
  const answered = sums.filter(({ state }) => state === 'given' || state === 'refused')
  const place = (id: string) => (usual.includes(id) ? usual.indexOf(id) : usual.length)
  return [...groupBy(answered, 'category').keys()].toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}

/** Every day from one to another, both counted. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

/** The newest of some versions, by their numbers: 1.10.0 is newer than 1.9.0. The empty one is no notice. */
export function newestVersion(versions: readonly string[]): string | undefined {
  const numbers = new Intl.Collator('en', { numeric: true })
  return versions.filter(Boolean).toSorted(numbers.compare).at(-1)
}
