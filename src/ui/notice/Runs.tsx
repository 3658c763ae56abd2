import { Fragment, h } from 'preact'
import type { NoticeWords } from '../../notices/format/notice-schema.ts'
import { tidyThai } from '../../model/thai-text.ts'

/** Browsers part it in the middle of a word. */
const WHOLE = 'พระราชบัญญัติ'

/** Words of a notice: text, links, stresses. Never markup: Preact writes text nodes. */
export function Runs({ of }: { readonly of: NoticeWords }) {
  return (
    <Fragment>
      {of.map((run) => {
        if (typeof run === 'string') return keepWhole(run)
        const { text, href, emphasis, nobreak } = run
        const inner = nobreak ? <span class="n-whole">{tidyThai(text)}</span> : keepWhole(text)
        const stressed = emphasis ? <strong>{inner}</strong> : inner
        return href ? <a href={href}>{stressed}</a> : stressed
      })}
    </Fragment>
  )
}

function keepWhole(text: string) {
  const parts = tidyThai(text).split(WHOLE)
  return parts.map((part, at) => (at ? [<span class="n-whole">{WHOLE}</span>, part] : part))
}
