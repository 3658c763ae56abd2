import { h } from 'preact'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../words.ts'

/** A page under its heading, which gets the focus when the page comes: a reader hears where they are. */
export function Page({
  title,
  lead,
  children,
}: {
  readonly title: string
  readonly lead?: string
  readonly children: ComponentChildren
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => void (document.title = `${title} – ${t('app')}`), [title])
  return (
    <main id="main">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </main>
  )
}

/** A part of a page that has a heading of its own. */
export function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** What opens on demand: forms that are not always wanted. */
export function Opens({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <details class="opens">
      <summary>{title}</summary>
      {children}
    </details>
  )
}
