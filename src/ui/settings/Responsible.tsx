import { h } from 'preact'
import { Said } from './Said.tsx'
import type { SettingsContent } from './settings-content.ts'

/** Who is responsible and where to read more (PDPA s.23). */
export function Responsible({ content: { controller, links } }: { readonly content: SettingsContent }) {
  if (!controller && !links.length) return null
  return (
    <section>
      {controller && <h3>{controller.term}</h3>}
      {controller?.name && (
        <p>
          <Said of={controller.name} />
        </p>
      )}
      <p class="links">
        {controller?.contact && (
          <a href={controller.contact.href}>
            {controller.label}: {controller.contact.text}
          </a>
        )}
        {links.map(({ text, href }) => (
          <a key={text} href={href}>
            {text}
          </a>
        ))}
      </p>
    </section>
  )
}
