import { createCounts } from '../counts/counts.ts'
import type { CountRow } from '../counts/counts.ts'
import { dayOf } from '../ledger/period.ts'
import { bytesOf, erasedIn } from '../stats/ask-database.ts'
import { sizeInWords } from '../stats/file-size.ts'
import { ledgerStats } from '../stats/ledger-stats.ts'
import type { LedgerStats } from '../stats/ledger-stats.ts'
import type { Words } from '../words/words.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'

const DAY = 86_400_000
const DAYS = 7
/** What visitors do; that a category is always on is no answer. */
const ANSWERS = ['given', 'refused', 'withdrawn', 'expired'] as const

/** `stats`: what the ledger holds, from heads and counts: no receipt is read. */
export const stats: Command = {
  about: 'stats.about',
  usage: '[--json]',
  args: { '--json': 'arg.json' },
  example: '--json',
  async run({ args, open, openRecords, options, now, say, words, machine }) {
    const isJson = readArguments(args, { flags: ['json'] }).has('json')
    const records = await openRecords()
    const held = ledgerStats(await (await open()).heads())
    const [bytes, erased] = [await bytesOf(options, records, machine), await erasedIn(options, records)]
    const counts = createCounts(records, now)
    const [from, to] = [now() - (DAYS - 1) * DAY, now()].map((time) => dayOf(new Date(time).toISOString()))
    const answers: (CountRow & { readonly site: string })[] = []
    for (const { site } of held.sites)
      for (const row of await counts.read({ site, from: from!, to: to!, by: ['day', 'state'] }))
        answers.push({ site, ...row })
    if (isJson) say(JSON.stringify({ database: options.database, bytes, erased, ...held, answers }))
    else {
      say(words('stats.database', { database: options.database, bytes: sizeInWords(bytes) }))
      for (const line of [...linesOf(held, erased, words), ...answerLines(answers, words)]) say(line)
    }
    return 0
  },
}

function linesOf({ receipts, months, dropped, sites }: LedgerStats, erased: number, words: Words): string[] {
  return [
    words('stats.receipts', { receipts, erased }),
    words('stats.months', { months, sites: sites.length, dropped }),
    ...sites.map(({ site, receipts: own, months: its, newest: period }) =>
      words('stats.site', { site, receipts: own, months: its, period }),
    ),
  ]
}

/** A line for each day on which somebody has answered, the oldest first. */
function answerLines(rows: readonly CountRow[], words: Words): string[] {
  const days = [...new Set(rows.flatMap(({ day }) => day ?? []))].toSorted()
  const lines = days.flatMap((day) => {
    const answers = ANSWERS.flatMap((state) => {
      const receipts = sumOf(rows.filter((row) => row.day === day && row.state === state))
      return receipts > 0 ? words('stats.answer', { receipts, state: words(`state.${state}`) }) : []
    })
    return answers.length > 0 ? words('stats.day', { day, answers: answers.join(', ') }) : []
  })
  return lines.length > 0 ? [words('stats.answers'), ...lines] : [words('stats.noAnswers')]
}

function sumOf(rows: readonly CountRow[]): number {
  let sum = 0
  for (const { receipts } of rows) sum += receipts
  return sum
}
