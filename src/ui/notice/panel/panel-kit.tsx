import { h } from 'preact'
import type { ViewProps } from '../viewer-state.ts'
import { createFinder } from './finder.ts'
import css from './panel.css?inline'
import { Hits } from './Hits.tsx'
import { MoreTools } from './MoreTools.tsx'
import { Rights } from './Rights.tsx'
import { Versions } from './Versions.tsx'

export { createFinder, css, MoreTools }

/** Chunk entry, with what a reader may want besides reading. The panel that is open, but for the contents, which are there from the start. */
export function Panel(props: ViewProps) {
  const { panel, notice } = props.state
  if (panel === 'versions') return <Versions {...props} />
  if (panel === 'hits') return <Hits {...props} />
  return <Rights {...props} notice={notice!} />
}
