import { h } from 'preact'
import type { NoticeWords } from '../../notices/format/notice-schema.ts'
import { tidyThai } from '../../model/thai-text.ts'
import { Runs } from './Runs.tsx'

/** One line of text with the number in front of it: what is searched as a whole (`.u`). */
export function Unit({
  label,
  of = [],
}: {
  readonly label?: string | undefined
  readonly of?: NoticeWords | undefined
}) {
  return (
    <span class="u">
      {label && [<span class="n-label">{tidyThai(label)}</span>, of.length ? ' ' : '']}
      <Runs of={of} />
    </span>
  )
}
