import { trust } from './activate.ts'
import type { ActivatePorts } from './activate.ts'
import { GATED, RUNS, readRef } from './read-element.ts'

/**
 * Puts a copy of the template's content after it, and gives its nodes. Its scripts are held back, as if each had been
 * marked like the template, so that one queue keeps the order of all.
 */
export function openTemplate(template: HTMLTemplateElement, ports: ActivatePorts): ChildNode[] {
  const content = ports.document.importNode(template.content, true)
  for (const script of content.querySelectorAll('script')) {
    const { type } = script
    // Chromium asks for a trusted text even where the script does not run.
    script.text = trust('createScript', script.text, ports)
    if (!RUNS.test(type)) continue
    const { category, service } = readRef(template)
    const marks = script.matches(GATED) ? { type } : { type, category, service }
    for (const [name, value] of Object.entries(marks)) {
      if (value !== undefined) script.setAttribute(`data-yinyom-${name}`, value)
    }
    script.type = 'text/plain'
  }
  const nodes = [...content.childNodes]
  template.after(content)
  return nodes
}
