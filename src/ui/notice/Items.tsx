import { h } from 'preact'
import type { NoticeItem } from '../../notices/format/notice-schema.ts'
import { Unit } from './Unit.tsx'

/** List items as they were numbered; their level is a class, because the format has no depth. */
export function Items({ of }: { readonly of: readonly NoticeItem[] }) {
  return (
    // Safari takes the list out of a list without markers, unless it is told.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" class="n-items">
      {of.map(({ level, label, text }) => (
        <li class={`n-level-${level}`}>
          <Unit label={label} of={text} />
        </li>
      ))}
    </ul>
  )
}
