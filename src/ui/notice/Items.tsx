import { h } from 'preact'
import type { NoticeItem } from '../../notices/format/notice-schema.ts'
import { Unit } from './Unit.tsx'

/** List items as they were numbered; their level is a class, because the format has no depth. */
export function Items({ of }: { readonly of: readonly NoticeItem[] }) {
  return (
    <ul class="n-items">
      {of.map(({ level, label, text }) => (
        <li class={`n-level-${level}`}>
          <Unit label={label} of={text} />
        </li>
      ))}
    </ul>
  )
}
