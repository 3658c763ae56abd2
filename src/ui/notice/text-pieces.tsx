import { h } from 'preact'
import type { Translate } from '../../i18n/translate.ts'
import { NoticePartView } from './NoticePartView.tsx'
import type { NoticePart } from './outline.ts'
import { splitPart, weightOf } from './pieces.ts'
import type { TextPiece } from './pieces.ts'
import type { ViewerState } from './viewer-state.ts'

/** The text that a state shows, in pieces: one version, or two compared. On paper nothing can be clicked: no `links`. */
export function* piecesOf({ parts, compared, onlyChanged, t }: ViewerState, links?: Translate): Generator<TextPiece> {
  if (!compared) {
    for (const part of parts) yield* piecesIn(part, links)
    return
  }
  const part = (id: string) => parts.filter((one) => one.id === id).flatMap((one) => piecesIn(one))
  const { comparedPieces } = compared.chunk
  yield* comparedPieces({ of: compared.of, t, onlyChanged, part })
}

function piecesIn(part: NoticePart, links?: Translate): TextPiece[] {
  return splitPart(part).map((one, at) => ({
    id: one.id,
    weight: weightOf(one),
    node: (style) => <NoticePartView key={`${part.id}.${at}`} of={one} t={links} style={style} />,
  }))
}
