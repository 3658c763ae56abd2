import { createAuditTrail } from '../audit/audit-trail.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'

const MOST = { usual: 50, max: 1000 }

/** `audit`: what was done here and by whom, page by page into the past. */
export const audit: Command = {
  about: 'audit.about',
  usage: '[--before PLACE] [--most N] [--json]',
  args: { '--before PLACE': 'arg.before', '--most N': 'arg.most', '--json': 'arg.json' },
  example: '--before 2026-11/42 --most 100',
  async run({ args, open, say, words }) {
    const given = readArguments(args, { texts: ['before', 'most'], flags: ['json'] })
    const before = given.has('before') ? placeIn(given.text('before')) : undefined
    const most = given.has('most') ? mostIn(given.text('most')) : MOST.usual
    const entries = await createAuditTrail(await open()).read(before, most)
    if (given.has('json')) {
      for (const entry of entries) say(JSON.stringify(entry))
      return 0
    }
    for (const { period, seq, at, actor, action, about, site } of entries)
      say(words('audit.row', { place: `${period}/${seq}`, at, actor, action, about: about || site }).trimEnd())
    const last = entries.at(-1)
    if (!last) say(words('audit.none'))
    else if (entries.length === most) say(words('audit.more', { place: `${last.period}/${last.seq}` }))
    return 0
  },
}

function placeIn(text: string): { readonly period: string; readonly seq: number } {
  const [, period, seq] = /^(\d{4}-(?:0[1-9]|1[0-2]))\/(\d{1,15})$/.exec(text) ?? []
  if (period === undefined) throw new UsageError('audit.before', { text })
  return { period, seq: Number(seq) }
}

function mostIn(text: string): number {
  const most = /^\d{1,4}$/.test(text) ? Number(text) : NaN
  if (most >= 1 && most <= MOST.max) return most
  throw new UsageError('argument.range', { name: 'most', text, min: 1, max: MOST.max })
}
