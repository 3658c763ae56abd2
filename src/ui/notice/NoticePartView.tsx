import { h } from 'preact'
import type { VNode } from 'preact'
import type { Translate } from '../../i18n/translate.ts'
import type { NoticeLine } from '../../notices/format/notice-schema.ts'
import type { NoticeBlock } from '../../notices/format/notice.ts'
import { Items } from './Items.tsx'
import { NoticeTable } from './NoticeTable.tsx'
import type { NoticePart } from './outline.ts'
import type { Room } from './pieces.ts'
import { Unit } from './Unit.tsx'

export interface NoticePartViewProps {
  readonly of: NoticePart
  /** Absent on paper, where nothing can be clicked. */
  readonly t?: Translate | undefined
  /** The room that it takes before it has been laid out. */
  readonly style?: Room | undefined
}

/** One section: its heading, or its number in front of its first paragraph, and its blocks. */
export function NoticePartView({ of: { id, section, blocks, level, name, continues }, t, style }: NoticePartViewProps) {
  const [first, ...rest] = blocks
  const { label, title } = section ?? {}
  const Heading = `h${Math.min(6, level + 2)}` as 'h3'
  const inFront = !title && label
  const link = t && id && (
    <button
      class="n-link"
      lang={t('notice.lang')}
      data-link={id}
      aria-label={t('notice.link.to', { clause: label ?? name })}
    >
      {t('notice.link')}
    </button>
  )
  return (
    <section
      class={`n-part ${continues === undefined ? `n-depth-${level}` : ''}`}
      id={id || undefined}
      data-continues={continues}
      tabIndex={-1}
      style={style}
    >
      {title && (
        <div class="n-heading">
          <Heading>
            <Unit label={label} of={title} />
          </Heading>
          {link}
        </div>
      )}
      {inFront && (
        <div class="n-heading">
          <p>
            <Unit label={label} of={first?.type === 'paragraph' ? first.text : []} />
          </p>
          {link}
        </div>
      )}
      {drawBlocks(inFront && first?.type === 'paragraph' ? rest : blocks)}
    </section>
  )
}

/** Terms that follow each other are one list. */
function drawBlocks(blocks: readonly NoticeBlock[]): VNode[] {
  const nodes: VNode[] = []
  let terms: VNode[] | undefined
  for (const block of blocks) {
    if (block.type === 'definition') {
      if (!terms) nodes.push(<dl>{(terms = [])}</dl>)
      terms.push(
        <dt>
          <Unit of={block.term} />
        </dt>,
        <dd>
          <Unit of={block.text} />
        </dd>,
      )
    } else {
      terms = undefined
      nodes.push(<Block of={block} />)
    }
  }
  return nodes
}

function Block({ of }: { readonly of: NoticeBlock }) {
  switch (of.type) {
    case 'list':
      return <Items of={of.items} />
    case 'table':
      return <NoticeTable of={of} />
    case 'contact':
      return <Lines of={of.lines} />
    case 'quote':
      return (
        <blockquote>
          <Unit of={of.text} />
        </blockquote>
      )
    case 'definition':
    case 'section':
      return null
    case 'paragraph':
      return (
        <p>
          <Unit of={of.text} />
        </p>
      )
  }
}

/** Where to write, call or go; each line as it was written. */
export function Lines({ of }: { readonly of: readonly NoticeLine[] }) {
  return (
    <address>
      {of.map(({ text }) => (
        <p>
          <Unit of={text} />
        </p>
      ))}
    </address>
  )
}
